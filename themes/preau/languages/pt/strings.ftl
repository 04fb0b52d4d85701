# The texts of the theme, in the Portuguese of Portugal, with words that Brazil and Cape Verde read as well.
#
# Each line is: name = text. Translate the text, never the name nor what stands in braces { }.
# Parents are spoken to in the third person (“precisa”, “o seu filho”), without “você”.
# Portuguese has three forms of the plural: one, many (round millions: “1000000 de páginas”), other.

## Finding one's way

# The first link of each page, for those who use a keyboard or a screen reader.
skip_link = Ir para o conteúdo
main_navigation = Navegação principal
menu = Menu
# Said before the path to the page: Home, Leaflets, …
breadcrumb = Está aqui
home = Início
toc = Índice
# Title of the list of a page's headings.
on_this_page = Nesta página
# Title of the list of the pages of a folder.
in_this_section = Nesta secção
see_also = Ver também
top_of_page = Início da página
# Said after a link that leaves the site.
external_link = outro site
download = Descarregar
contact = Contacto
classes = Turmas
search = Pesquisar
search_none = Nenhuma página contém estas palavras.

## Languages and versions of a page

read_in_other_languages = Ler noutra língua
# The link to the page in THIS language, seen by those who read another.
read_in_this_language = Ler em português
language_label = Língua
# The same page in everyday words.
plain_version = Versão simples
full_version = Voltar à versão completa
plain_notice = Esta é a versão simples da página: mais curta e com palavras do dia a dia.
# $language: the name of the page's language, in its own words.
untranslated_notice = Esta página ainda não está traduzida para português. Aqui está ela na língua original: { $language }.
outdated_translation = Esta tradução é mais antiga do que a página original: alguma informação pode ter mudado.
read_original = Ler a página original

## About a page

# $date: a whole day, such as «terça-feira, 1 de setembro de 2026».
published_on = Publicado em { $date }
updated_on = Atualizado em { $date }
# $authors: names or roles, already joined.
written_by = Texto: { $authors }
# $minutes: a whole number, 0 for less than one.
reading_time = { $minutes ->
    [0] Menos de um minuto de leitura
    [one] { $minutes } minuto de leitura
    [many] { $minutes } de minutos de leitura
   *[other] { $minutes } minutos de leitura
}
# Label before the three that follow.
audience = Para quem
for_parents = Para os pais
for_teachers = Para os professores
for_heads = Para a direção
picture = Imagem
new = Novidade
draft = Rascunho: esta página ainda não foi publicada
archived = Arquivo
archived_notice = Esta página é de arquivo: já não é atualizada.
# At the foot of a printed page. $address: the page's address.
printed_from = Impresso a partir de { $address }

## Lists

tags = Palavras-chave
# $tag: one keyword.
tagged_with = Páginas sobre «{ $tag }»
all_tags = Todas as palavras-chave
page_count = { $count ->
    [0] Nenhuma página
    [one] { $count } página
    [many] { $count } de páginas
   *[other] { $count } páginas
}
pages_list = Lista de páginas
# Label of the links 1, 2, 3… under a long list.
pagination = Páginas desta lista
# Name of the links to the pages before and after this one.
neighbours = Página anterior e página seguinte
page_number = Página { $number } de { $total }
previous_page = Página anterior
next_page = Página seguinte
older = Mais antigo
newer = Mais recente

## Leaflets

in_brief = Em poucas palavras
school_expects = O que a escola espera
you_can = O que pode fazer
if_hard = Se for difícil
skills = Competências
theme = Tema
series = Série
series_head = Fichas para a direção
series_teacher = Fichas para os professores
series_parent = Fichas para os pais
leaflet = Ficha n.º { $number }
leaflet_head = Ficha n.º { $number } para a direção
leaflet_teacher = Ficha n.º { $number } para os professores
leaflet_parent = Ficha n.º { $number } para os pais

## The tour of the school

place = Lugar
step = Etapa { $number } de { $total }
tour_start = Começar a visita
you_see = O que se vê
you_hear = O que se ouve
you_smell = A que cheira
# Steps, lift, doors, quiet corner.
access = Acesso
# Title of a list of places.
from_here = Daqui pode ir para
all_places = Todos os lugares
school_plan = Planta da escola

## The diary of a class

class = Turma
learned = O que aprendemos
question_to_ask = Uma pergunta para o seu filho ou a sua filha
at_home = Em casa
photos = Fotografias
# Stands in the place of a photo; its description follows.
photo_removed = Fotografia retirada: a autorização para a mostrar terminou.

## Help

need_help = Precisa de ajuda?
by_phone = Por telefone
by_email = Por e-mail
at_school = Na escola
opening_hours = Horário
without_internet = Sem Internet

## The foot of each page

legal_notice = Informações legais
accessibility = Acessibilidade
# The three forms that French law imposes.
accessibility_none = Acessibilidade: não conforme
accessibility_partial = Acessibilidade: parcialmente conforme
accessibility_full = Acessibilidade: totalmente conforme
feed = Seguir as novidades (feed Atom)
site_map = Mapa do site

## When there is no page

not_found_title = Esta página não existe
not_found_text = O endereço pode estar mal escrito ou a página pode ter mudado de lugar.
back_home = Voltar ao início
moved_title = Esta página mudou de endereço
moved_link = Ir para a página

## Inside a text

footnotes = Notas
footnote_ref = Nota { $number }
footnote_back = Voltar ao texto, nota { $number }
# Titles of framed parts of a page.
part_note = Nota
part_tip = Dica
part_important = Importante
part_warning = Atenção
part_danger = Perigo
part_example = Exemplo
part_remember = Para recordar
part_details = Pormenores
part_info = Informação
part_quote = Citação
# Said of a box that is ticked, or not.
task_done = Feito
task_to_do = Por fazer
code = Código
# Name of a table, for screen readers.
table_number = Tabela { $number }

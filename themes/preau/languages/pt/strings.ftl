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
# Said behind an exit by which one cannot come back.
one_way = não se volta por aí
# Above the list of the places to which the points of a picture lead.
points = Na imagem pode ir para:
# Title of a very wide picture of a place.
panorama = Vista larga
# Its name for screen readers. $place: the name of the place.
panorama_name = Vista larga: { $place }
panorama_how = Se a imagem não couber no ecrã, faça-a deslizar com o dedo ou com as setas esquerda e direita do teclado. A lista em baixo leva aos mesmos lugares.
# Title of a picture that one can turn in every direction.
around = Vista de 360°
# $size: what it weighs, such as « 300 ko ».
around_open = Abrir a vista de 360° ({ $size })
around_name = Vista de 360°: { $place }
around_loading = A imagem está a chegar…
# Said where the browser cannot turn the picture; the same picture stands flat below.
around_failed = Este navegador não consegue mostrar a vista de 360°. A mesma imagem, plana, continua aqui em baixo.
around_keys = Com o teclado: setas para rodar, + e - para aproximar ou afastar, Home para voltar ao início, Esc para fechar. Com o rato ou o dedo: arraste a imagem ou use os botões.
# $what: the name of the point that one faces.
around_facing = Está a olhar para: { $what }
# Name of the group of the buttons that follow.
around_buttons = Rodar a vista
around_left = Para a esquerda
around_right = Para a direita
around_up = Para cima
around_down = Para baixo
around_closer = Mais perto
around_farther = Mais longe
around_start = Voltar ao início
around_sharper = Imagem mais nítida
around_close = Fechar a vista
# The tour on paper for a child who worries: a photo and a sentence for each place.
story = História visual
story_print = Imprimir a história visual
story_what = Os lugares da escola por ordem, com uma fotografia e uma frase para cada um. No papel há dois lugares por folha: podem recortar-se, reler-se à noite e levar-se consigo.

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

## Printing

print = Imprimir
print_how = Num computador, carregue ao mesmo tempo nas teclas Ctrl e P (⌘ e P num Mac). Num telemóvel, abra o menu do navegador e escolha «Partilhar» e depois «Imprimir».
# The link that shows and prints the page in large type.
large_print = Passar para letras grandes, no ecrã e no papel
large_print_on = Esta página está em letras grandes, no ecrã e no papel.
large_print_off = Voltar ao tamanho habitual

## Pages that every site has

# The titles of all the pages, by letter.
site_index = O site de A a Z
# Said under the first pages of a long folder, in the plan of the site.
plan_more = { $count ->
    [one] e mais { $count } página
    [many] e mais { $count } de páginas
   *[other] e mais { $count } páginas
}
# Title of the links to the letters, above the index.
index_letters = Ir para uma letra
# Said on the line that unfolds the titles of one letter.
index_unfold = { $letter }: { $count ->
    [one] { $count } página
    [many] { $count } de páginas
   *[other] { $count } páginas
}
# The accessibility statement. French law imposes its form: translate it closely, promise nothing more.
statement_title = Declaração de acessibilidade
statement_commitment = { $organisation } compromete-se a tornar acessível o site «{ $site }», em conformidade com o artigo 47 da lei francesa n.º 2005-102, de 11 de fevereiro de 2005, sobre a igualdade de direitos das pessoas com deficiência.
statement_scheme = Estratégia e ações: o plano plurianual de acessibilidade
statement_scope = Esta declaração de acessibilidade aplica-se ao site «{ $site }».
statement_state = Estado de conformidade
# RGAA is the name of the French reference; it stays as it is.
statement_level_none = O site «{ $site }» é não conforme com o referencial geral francês de melhoria da acessibilidade (RGAA), versão 4.
statement_level_partial = O site «{ $site }» é parcialmente conforme com o referencial geral francês de melhoria da acessibilidade (RGAA), versão 4.
statement_level_full = O site «{ $site }» é totalmente conforme com o referencial geral francês de melhoria da acessibilidade (RGAA), versão 4.
statement_no_audit = Nenhuma auditoria ainda válida permite medir o cumprimento dos critérios.
statement_outdated = A última auditoria, feita em { $date }, tem mais de três anos.
statement_meaning = «Não conforme» não quer dizer que tudo é difícil de ler: quer dizer que o contrário não foi provado.
statement_results = Resultados dos testes
# Followed by the figures.
statement_audit = A auditoria de conformidade realizada em { $date } revela que:
statement_audit_by = A auditoria de conformidade realizada em { $date } por { $who } revela que:
statement_rate = { $rate }% dos critérios do RGAA são cumpridos (critérios cumpridos: { $met }; critérios aplicáveis: { $applicable }).
statement_no_rate = Na falta de uma auditoria ainda válida, não é possível indicar nenhuma taxa de conformidade.
statement_contents = Conteúdos não acessíveis
statement_failures = Não conformidades
statement_exemptions = Exceções por encargo desproporcionado
statement_not_covered = Conteúdos não sujeitos à obrigação de acessibilidade
statement_unknown_contents = Sem uma auditoria ainda válida, não se conhece a lista completa dos conteúdos não acessíveis.
statement_no_failure = A auditoria não encontrou nenhuma não conformidade.
statement_failures_to_come = A lista das não conformidades ainda não está indicada aqui.
statement_made = Elaboração desta declaração de acessibilidade
statement_established = Esta declaração foi elaborada em { $date }.
statement_updated = Foi atualizada em { $date }.
statement_undated = A data de elaboração desta declaração ainda não está indicada aqui.
statement_technologies = Tecnologias utilizadas para criar o site
statement_environments = Ambiente de teste: navegadores e tecnologias de apoio
statement_tools = Ferramentas utilizadas para avaliar a acessibilidade
statement_pages = Páginas do site cuja conformidade foi verificada
statement_contact = Comentários e contacto
statement_contact_text = Se não conseguir aceder a um conteúdo ou a um serviço, pode contactar o responsável pelo site para ser encaminhado para uma alternativa acessível ou obter o conteúdo sob outra forma.
statement_by_post = Por correio
statement_no_contact = O endereço para onde escrever ainda não está indicado aqui.
statement_appeal = Vias de recurso
statement_appeal_when = Utilize este procedimento no seguinte caso: comunicou ao responsável pelo site um defeito de acessibilidade que impede o acesso a um conteúdo ou a um dos serviços do site, e não obteve uma resposta satisfatória.
statement_appeal_form = Escrever uma mensagem ao Defensor dos Direitos (Défenseur des droits, instituição pública francesa)
statement_appeal_delegate = Contactar o delegado do Defensor dos Direitos na sua região
statement_appeal_post = Enviar uma carta pelo correio (gratuito, sem selo):
# The legal notice. Labels of what site.yml gives.
legal_who = Quem publica e quem aloja este site
legal_publisher = Editor
legal_publisher_address = Endereço do editor
legal_publisher_phone = Telefone do editor
legal_director = Diretor ou diretora da publicação
legal_host = Fornecedor de alojamento
legal_host_address = Endereço do fornecedor de alojamento
legal_host_phone = Telefone do fornecedor de alojamento
# Followed by a list of the labels above.
legal_missing = Ainda faltam aqui informações que a lei exige:
legal_why = Estas informações são exigidas pelo artigo 1-1 da lei francesa n.º 2004-575, de 21 de junho de 2004, para a confiança na economia digital.

## Entries of the home page

# Above what parents would say, each line leading to a page.
entries_by_need = O que procura?
# Above the links to what is for parents, teachers, heads.
entries_by_audience = Para quem?

## The address of a printed page

# Said before the page's address and its QR code, at the end of a printed page.
page_online = Esta página na Internet

## A file that a link offers

# Behind a picture that moves, of which the page shows the first moment; the format and weight follow.
moving_picture = Ver a imagem em movimento

# Said behind the words of the link. $format: PDF. $size: one of the three below.
file_facts = ({ $format }, { $size })
# The same where the words already say the format.
file_size = ({ $size })
file_kilobytes = { $number } kB
file_megabytes = { $number } MB
# 2.5 MB: $whole is 2, $tenths is 5.
file_megabytes_and_tenths = { $whole },{ $tenths } MB

## Places where others help, from a file in the national format

place_care = Acolhimento adaptado
place_price = Preço
place_ways = Como entrar em contacto
# Opening hours. $from and $to: two days of the week, from the first to the last.
open_days = de { $from } a { $to }
open_day = { $day }
# $from and $to: two times of the day.
open_hours = das { $from } às { $to }
# Between the parts of a list: all but the last, then the last.
open_then = { $first }, { $second }
open_and = { $first } e { $second }
# $days: days joined so. $hours: times joined so.
open_line = { $days }: { $hours }
# $from, $to and $month: names of months, from the first to the last.
closed_months = Fechado de { $from } a { $to }
closed_month = Fechado em { $month }
closed_on_holidays = Fechado nos feriados

## What school and parents tell each other

### Hours and lengths of time

# 18 h. $hour: from 0 to 23.
time_whole_hour = { $hour }:00
# 18 h 30. $minute: two digits.
time_hour_minute = { $hour }:{ $minute }
# $day: a whole day, such as « mardi 1er septembre 2026 ». $time: 18 h.
when_at = { $day } às { $time }
# $from and $to: two times of that day.
when_from_to = { $day }, das { $from } às { $to }
# $from and $to: two days, with or without a time.
when_days = de { $from } a { $to }
duration_minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
duration_hours = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
# 1 h 05. $minutes: two digits.
duration_hours_minutes = { $hours } h { $minutes } min
# Titles of lists of what takes time. $duration: 30 minutes, 2 hours.
time_up_to = { $duration } ou menos
time_more_than = Mais de { $duration }
# Title of the links to the same pages, sorted so.
by_time = Pelo tempo que demora
how_long = Tempo previsto
in_all = Ao todo: { $duration }
# Behind what a child can do. $date: a day without its name, such as « 8 septembre 2026 ».
since = desde { $date }
said_yes = sim
said_no = não

### What takes place

# Titles of two lists of meetings.
to_come = A seguir
past = Já passou
when = Quando
where = Onde
# Label before those who speak or lead.
with_whom = Com
if_absent = Se não puder vir
# Before the title of what does not take place.
cancelled = Cancelado
cancelled_notice = Cancelado: não se vai realizar.
add_to_calendar = Adicionar à minha agenda

### Work at home

# Title above the work of a day. $date: a whole day.
due_on = Para { $date }
given_on = Dado em: { $date }
homework_alone = A criança faz este trabalho sozinha. Quando o tempo previsto acaba, para, mesmo que não tenha terminado.
material = Material
already_knows = O que a criança já sabe fazer
with_screen = Com um ecrã
without_screen = Sem ecrã

### What is agreed

# Label before those who agreed.
between = Entre
# Labels before a day.
agreed_on = Decidido em
talk_again = Voltamos a falar disto em
decisions = O que ficou decidido
to_sign = Para assinar em papel
role = Função
name = Nome
date_and_signature = Data e assinatura

### How information travels

information = Informação
by_ways = Como chega até si
in_charge = Quem trata disso
# Behind a way by which information travels.
offline = sem Internet

### Year after year

skill = Competência
as_table = Em tabela
by_level = Ano a ano
read_as_table = Ler em tabela
read_by_level = Ler ano a ano
# Before the name of a tool.
with_tool = Ferramenta:
not_yet = Ainda não

### Tools, difficulties, groups

# Before the names of tools.
tools_needed = Para isto é preciso:
first_steps = Primeiros passos
who_helps = Quem pode ajudar
on_paper = Em papel
what_to_do = O que fazer, por ordem
# Said of what one can do without telephone or computer.
no_device = Sem qualquer aparelho
run_by = Quem gere o grupo
rules = As regras do grupo
how_to_join = Como entrar no grupo

### Helping hands

any_time = Quando quiser
# Label before a day.
answer_before = Responder até
know_how = O que é preciso saber
come_forward = Para se oferecer

### Words, partners

# Before the other names of a tool, the other forms of a word.
also_written = Também se diz:
address = Morada
phone = Telefone
email = Correio eletrónico
website = Sítio web
languages_spoken = Fala-se
free = É grátis
# $date: a whole day.
checked_on = Verificado: { $date }
places_of_help = Locais onde ajudam
services = Ajudam com

### What is said on the home page

coming = O que aí vem
asked = O que a escola lhe pede
asked_homework = O trabalho em casa
asked_hands = Dar uma ajuda
what_is_new = O que há de novo
# $title: the title of a list.
see_all = Ver tudo: { $title }

### The words of a choice: between whom, by which way, which difficulty, where, what is there

choice_team = A equipa da escola
choice_parents_and_teachers = Os pais e os professores
choice_elected_and_team = Os pais eleitos e a equipa
choice_between_parents = Os pais entre si
choice_paper = Em papel
choice_board = No painel
choice_spoken = De viva voz
choice_phone = Por telefone
choice_sms = Por SMS
choice_site = Neste sítio
choice_email = Por correio eletrónico
choice_platform = Na plataforma da escola (ENT)
choice_app = Numa aplicação
choice_equipment = O equipamento
choice_connection = A ligação
choice_use = Saber usar
choice_at_school = Na escola
choice_from_home = A partir de casa
choice_elsewhere = Noutro lugar
choice_wheelchair = Pode vir em cadeira de rodas
choice_childcare = Há quem tome conta das crianças no local
choice_interpreter = Há um intérprete
choice_sign_language = Traduzido em língua gestual
choice_remote = Pode acompanhar à distância

### The names of languages that families speak

spoken_fr = francês
spoken_en = inglês
spoken_ar = árabe
spoken_es = espanhol
spoken_pt = português
spoken_ro = romeno
spoken_ru = russo
spoken_tr = turco
spoken_uk = ucraniano
spoken_zh = chinês
spoken_de = alemão
spoken_it = italiano
spoken_pl = polaco
spoken_bg = búlgaro
spoken_sq = albanês
spoken_sr = sérvio
spoken_hr = croata
spoken_ka = georgiano
spoken_hy = arménio
spoken_ku = curdo
spoken_ps = pastó
spoken_fa = persa
spoken_ur = urdu
spoken_hi = hindi
spoken_bn = bengalês
spoken_ta = tâmil
spoken_pa = panjabi
spoken_vi = vietnamita
spoken_so = somali
spoken_am = amárico
spoken_ti = tigrínia
spoken_ff = fula
spoken_wo = uólofe
spoken_bm = bambara
spoken_ln = lingala
spoken_sw = suaíli
spoken_kab = kabyle
spoken_km = khmer
spoken_lo = laosiano
spoken_mg = malgaxe
spoken_rom = romani
spoken_fsl = língua gestual francesa

## Frameworks of skills

# $number: a year. It stands behind the framework's title.
framework_version = Versão { $number }
# Before the name of the official text, which stays in French.
framework_source = Texto oficial:

## Calendars and feeds

# Before the title of an event that does not take place after all. $what: that title.
event_cancelled = Cancelado: { $what }
# $what: a class, or one of the « For parents » above.
feed_of = Seguir as novidades: «{ $what }» (feed Atom)
# The link to the calendar of all the events, above their list; then how to use it.
agenda_follow = Seguir a agenda
agenda_how = Esta ligação acrescenta os encontros à agenda do seu telemóvel. Para receber também as alterações, copie o endereço da ligação e subscreva-o na sua agenda.

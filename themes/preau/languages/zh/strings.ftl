# The texts of the theme, in Chinese, with the simplified characters of mainland China; parents are 您.
#
# Each line is: name = text. Translate the text, never the name nor what stands in braces { }.
# Chinese has one form of the plural, other. A space stands between a number and a character,
# none beside the punctuation of Chinese: ，。：（）“”.

## Finding one's way

# The first link of each page, for those who use a keyboard or a screen reader.
skip_link = 跳到正文
main_navigation = 主导航
menu = 菜单
# Said before the path to the page: Home, Leaflets, …
breadcrumb = 当前位置
home = 首页
toc = 目录
# Title of the list of a page's headings.
on_this_page = 本页内容
# Title of the list of the pages of a folder.
in_this_section = 本栏目内容
see_also = 相关页面
top_of_page = 回到页首
# Said after a link that leaves the site.
external_link = 外部网站
download = 下载
contact = 联系我们
classes = 班级
search = 搜索
search_none = 没有找到含有这些字词的页面。

## Languages and versions of a page

read_in_other_languages = 用其他语言阅读
# The link to the page in THIS language, seen by those who read another.
read_in_this_language = 阅读中文版
language_label = 语言
# The same page in everyday words.
plain_version = 简明版
full_version = 返回完整版
plain_notice = 这是本页的简明版：篇幅更短，用的都是日常用语。
# $language: the name of the page's language, in its own words.
untranslated_notice = 本页还没有译成中文，现在显示的是原文（{ $language }）。
outdated_translation = 原文在翻译之后有过更新，有些信息可能已经变了。
read_original = 阅读原文

## About a page

# $date: a whole day, such as “2026年9月1日星期二”.
published_on = 发布日期：{ $date }
updated_on = 更新日期：{ $date }
# $authors: names or roles, already joined.
written_by = 作者：{ $authors }
# $minutes: a whole number, 0 for less than one.
reading_time = { $minutes ->
    [0] 阅读时间：不到 1 分钟
   *[other] 阅读时间：{ $minutes } 分钟
}
# Label before the three that follow.
audience = 写给谁
for_parents = 写给家长
for_teachers = 写给老师
for_heads = 写给校长
picture = 图片
new = 新内容
draft = 草稿：本页尚未发布
archived = 存档
archived_notice = 这是存档页面，不再更新。

## Lists

tags = 关键词
# $tag: one keyword.
tagged_with = 关于“{ $tag }”的页面
all_tags = 所有关键词
page_count = { $count ->
    [0] 没有页面
   *[other] { $count } 个页面
}
pages_list = 页面列表
# Label of the links 1, 2, 3… under a long list.
pagination = 列表分页
# Name of the links to the pages before and after this one.
neighbours = 上一页和下一页
page_number = 第 { $number } 页，共 { $total } 页
previous_page = 上一页
next_page = 下一页
older = 较早
newer = 较新

## Leaflets

in_brief = 简单来说
school_expects = 学校的期望
you_can = 您可以做什么
if_hard = 如果觉得有困难
skills = 能力
theme = 主题
series = 系列
series_head = 校长指南
series_teacher = 教师指南
series_parent = 家长指南
leaflet = 指南第 { $number } 篇
leaflet_head = 校长指南第 { $number } 篇
leaflet_teacher = 教师指南第 { $number } 篇
leaflet_parent = 家长指南第 { $number } 篇

## The tour of the school

place = 地点
step = 第 { $number } 站，共 { $total } 站
tour_start = 开始参观
you_see = 看得到
you_hear = 听得到
you_smell = 闻得到
# Steps, lift, doors, quiet corner.
access = 通行与无障碍
# Title of a list of places.
from_here = 从这里可以去
all_places = 所有地点
school_plan = 学校平面图
# Said behind an exit by which one cannot come back.
one_way = 不能从那里回来
# Above the list of the places to which the points of a picture lead.
points = 在图片上可以去：
# Title of a very wide picture of a place.
panorama = 宽幅图片
# Its name for screen readers. $place: the name of the place.
panorama_name = 宽幅图片：{ $place }
panorama_how = 如果图片比屏幕宽，可以用手指滑动，或用键盘的左右方向键。下面的列表通往同样的地点。
# Title of a picture that one can turn in every direction.
around = 360° 全景
# $size: what it weighs, such as « 300 ko ».
around_open = 打开 360° 全景（{ $size }）
around_name = 360° 全景：{ $place }
around_loading = 图片正在加载……
# Said where the browser cannot turn the picture; the same picture stands flat below.
around_failed = 这个浏览器不能显示 360° 全景。同一张图片的平面版仍在下方。
around_keys = 用键盘：方向键转动，+ 和 - 拉近或拉远，Home 回到起点，Esc 关闭。用鼠标或手指：拖动图片，或使用按钮。
# $what: the name of the point that one faces.
around_facing = 您正面对：{ $what }
# Name of the group of the buttons that follow.
around_buttons = 转动全景
around_left = 向左
around_right = 向右
around_up = 向上
around_down = 向下
around_closer = 拉近
around_farther = 拉远
around_start = 回到起点
around_sharper = 更清晰的图片
around_close = 关闭全景
# The tour on paper for a child who worries: a photo and a sentence for each place.
story = 图片故事
story_print = 打印图片故事
story_what = 按顺序介绍学校的各个地点，每处一张照片、一句话。纸上每张两处：可以剪下来，晚上再读，也可以随身带着。

## The diary of a class

class = 班级
learned = 我们学到了什么
question_to_ask = 可以问问孩子
at_home = 在家里
photos = 照片
# Stands in the place of a photo; its description follows.
photo_removed = 照片已撤下：展示许可已经到期。

## Help

need_help = 需要帮助吗？
by_phone = 打电话
by_email = 发电子邮件
at_school = 到学校来
opening_hours = 开放时间
without_internet = 不用上网

## The foot of each page

legal_notice = 法律声明
accessibility = 网站无障碍
# The three forms that French law imposes.
accessibility_none = 网站无障碍：不符合标准
accessibility_partial = 网站无障碍：部分符合标准
accessibility_full = 网站无障碍：完全符合标准
feed = 订阅更新（Atom）
site_map = 网站地图

## When there is no page

not_found_title = 找不到这个页面
not_found_text = 可能是网址写错了，也可能是页面换了地方。
back_home = 返回首页
moved_title = 本页网址已更改
moved_link = 前往页面：

## Inside a text

footnotes = 注释
footnote_ref = 注 { $number }
footnote_back = 返回正文，注 { $number }
# Titles of framed parts of a page.
part_note = 说明
part_tip = 小提示
part_important = 重要
part_warning = 注意
part_danger = 危险
part_example = 例子
part_remember = 请记住
part_details = 详细内容
part_info = 信息
part_quote = 引文
# Said of a box that is ticked, or not.
task_done = 已完成
task_to_do = 待完成
code = 代码
# Name of a table, for screen readers.
table_number = 表 { $number }

## Printing

print = 打印
print_how = 在电脑上，同时按下 Ctrl 键和 P 键（Mac 上按 ⌘ 键和 P 键）。在手机上，打开浏览器菜单，再依次选择“分享”和“打印”。
# The link that shows and prints the page in large type.
large_print = 屏幕和纸面都改用大字
large_print_on = 本页现在用大字显示和打印。
large_print_off = 恢复平常的字号

## Pages that every site has

# The titles of all the pages, by letter.
site_index = 网站 A–Z 索引
# Said under the first pages of a long folder, in the plan of the site.
plan_more = { $count ->
   *[other] 另有 { $count } 个页面
}
# Title of the links to the letters, above the index.
index_letters = 跳到某个字母
# Said on the line that unfolds the titles of one letter.
index_unfold = { $letter }：{ $count ->
   *[other] { $count } 个页面
}
# The accessibility statement. French law imposes its form: translate it closely, promise nothing more.
statement_title = 无障碍声明
statement_commitment = { $organisation }承诺依照法国 2005 年 2 月 11 日关于残疾人平等权利的第 2005-102 号法律第 47 条，使“{ $site }”网站无障碍。
statement_scheme = 策略与行动：多年期无障碍规划
statement_scope = 本无障碍声明适用于“{ $site }”网站。
statement_state = 符合情况
# RGAA is the name of the French reference; it stays as it is.
statement_level_none = “{ $site }”网站不符合标准（法国《无障碍改进通用标准》第 4 版，简称 RGAA）。
statement_level_partial = “{ $site }”网站部分符合标准（法国《无障碍改进通用标准》第 4 版，简称 RGAA）。
statement_level_full = “{ $site }”网站完全符合标准（法国《无障碍改进通用标准》第 4 版，简称 RGAA）。
statement_no_audit = 目前没有仍在有效期内的审核，无法衡量各项准则的达标情况。
statement_outdated = 上一次审核的日期是{ $date }，距今已超过三年。
statement_meaning = “不符合标准”并不是说所有内容都难以阅读，而是说还没有证据能证明符合。
statement_results = 测试结果
# Followed by the figures.
statement_audit = { $date }进行的符合性审核结果如下：
statement_audit_by = { $who }于{ $date }进行的符合性审核结果如下：
statement_rate = RGAA 准则的达标率为 { $rate }%（达标准则：{ $met } 项；适用准则：{ $applicable } 项）。
statement_no_rate = 由于没有仍在有效期内的审核，无法给出达标率。
statement_contents = 未达到无障碍的内容
statement_failures = 不符合项
statement_exemptions = 因负担过重而豁免的内容
statement_not_covered = 不受无障碍义务约束的内容
statement_unknown_contents = 由于没有仍在有效期内的审核，无法得知未达到无障碍的内容的完整清单。
statement_no_failure = 审核没有发现任何不符合项。
statement_failures_to_come = 这里还没有列出不符合项。
statement_made = 本无障碍声明的拟定
statement_established = 本声明拟定于{ $date }。
statement_updated = 更新于{ $date }。
statement_undated = 这里还没有写明本声明的拟定日期。
statement_technologies = 制作网站所用的技术
statement_environments = 测试环境：浏览器与辅助技术
statement_tools = 评估无障碍所用的工具
statement_pages = 接受符合性检查的页面
statement_contact = 意见反馈与联系方式
statement_contact_text = 如果您无法使用某项内容或服务，可以联系网站负责人，请其为您指引无障碍的替代方式，或以其他形式提供该内容。
statement_by_post = 寄信
statement_no_contact = 这里还没有写明来信地址。
statement_appeal = 申诉途径
statement_appeal_when = 以下情况可以使用这一程序：您已告知网站负责人，网站的某个无障碍缺陷使您无法使用某项内容或某项服务，但没有得到满意的答复。
statement_appeal_form = 给权利保护官（Défenseur des droits，法国的公共机构）留言
statement_appeal_delegate = 联系您所在大区的权利保护官代表
statement_appeal_post = 邮寄信件（免费，不用贴邮票）：
# The legal notice. Labels of what site.yml gives.
legal_who = 本网站由谁发布、由谁托管
legal_publisher = 发布者
legal_publisher_address = 发布者地址
legal_publisher_phone = 发布者电话
legal_director = 发布负责人
legal_host = 托管服务商
legal_host_address = 托管服务商地址
legal_host_phone = 托管服务商电话
# Followed by a list of the labels above.
legal_missing = 这里还缺少法律要求提供的信息：
legal_why = 这些信息是法国 2004 年 6 月 21 日关于数字经济信任的第 2004-575 号法律第 1-1 条要求提供的。

## Entries of the home page

# Above what parents would say, each line leading to a page.
entries_by_need = 您想找什么？
# Above the links to what is for parents, teachers, heads.
entries_by_audience = 适合谁看？

## The address of a printed page

# Said before the page's address and its QR code, at the end of a printed page.
page_online = 本页网址

## A file that a link offers

# Behind a picture that moves, of which the page shows the first moment; the format and weight follow.
moving_picture = 查看动态图片

# Said behind the words of the link. $format: PDF. $size: one of the three below.
file_facts = （{ $format }，{ $size }）
# The same where the words already say the format.
file_size = （{ $size }）
file_kilobytes = { $number } KB
file_megabytes = { $number } MB
# 2.5 MB: $whole is 2, $tenths is 5.
file_megabytes_and_tenths = { $whole }.{ $tenths } MB

## Calendars and feeds

# Before the title of an event that does not take place after all. $what: that title.
event_cancelled = 已取消：{ $what }
# $what: a class, or one of the « For parents » above.
feed_of = 订阅更新：“{ $what }”（Atom）
# The link to the calendar of all the events, above their list; then how to use it.
agenda_follow = 关注日程
agenda_how = 点此链接，活动会加入手机日历。如果也想收到变动通知，请复制链接地址，在日历中订阅。

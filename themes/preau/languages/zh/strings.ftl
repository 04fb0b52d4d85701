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

## Places where others help, from a file in the national format

place_care = 特别照顾
place_price = 价格
place_ways = 联系方式
# Opening hours. $from and $to: two days of the week, from the first to the last.
open_days = { $from }至{ $to }
open_day = { $day }
# $from and $to: two times of the day.
open_hours = { $from }至{ $to }
# Between the parts of a list: all but the last, then the last.
open_then = { $first }、{ $second }
open_and = { $first }和{ $second }
# $days: days joined so. $hours: times joined so.
open_line = { $days }：{ $hours }
# $from, $to and $month: names of months, from the first to the last.
closed_months = { $from }至{ $to }关闭
closed_month = { $month }关闭
closed_on_holidays = 法定节假日关闭

## What school and parents tell each other

### Hours and lengths of time

# 18 h. $hour: from 0 to 23.
time_whole_hour = { $hour }:00
# 18 h 30. $minute: two digits.
time_hour_minute = { $hour }:{ $minute }
# $day: a whole day, such as « mardi 1er septembre 2026 ». $time: 18 h.
when_at = { $day } { $time }
# $from and $to: two times of that day.
when_from_to = { $day } { $from } 至 { $to }
# $from and $to: two days, with or without a time.
when_days = { $from } 至 { $to }
duration_minutes = { $minutes } 分钟
duration_hours = { $hours } 小时
# 1 h 05. $minutes: two digits.
duration_hours_minutes = { $hours } 小时 { $minutes } 分钟
# Titles of lists of what takes time. $duration: 30 minutes, 2 hours.
time_up_to = { $duration }以内
time_more_than = 超过 { $duration }
# Title of the links to the same pages, sorted so.
by_time = 按所需时间
how_long = 所需时间
in_all = 共计：{ $duration }
# Behind what a child can do. $date: a day without its name, such as « 8 septembre 2026 ».
since = 自 { $date } 起
said_yes = 是
said_no = 否

### What takes place

# Titles of two lists of meetings.
to_come = 即将举行
past = 已结束
when = 时间
where = 地点
# Label before those who speak or lead.
with_whom = 参与者
if_absent = 如果您不能来
# Before the title of what does not take place.
cancelled = 已取消
cancelled_notice = 已取消：不会举行。
add_to_calendar = 添加到我的日历

### Work at home

# Title above the work of a day. $date: a whole day.
due_on = { $date } 前完成
given_on = 布置于 { $date }
homework_alone = 孩子独自完成这项作业。时间一到就停下，即使没有做完。
material = 所需用品
already_knows = 孩子已经会做的事
with_screen = 使用屏幕
without_screen = 不用屏幕

### What is agreed

# Label before those who agreed.
between = 双方
# Labels before a day.
agreed_on = 商定日期
talk_again = 再次讨论日期
decisions = 决定事项
to_sign = 纸质签名
role = 身份
name = 姓名
date_and_signature = 日期和签名

### How information travels

information = 信息
by_ways = 如何通知您
in_charge = 负责人
# Behind a way by which information travels.
offline = 不用上网

### Year after year

skill = 能力
as_table = 表格
by_level = 按年级
read_as_table = 以表格阅读
read_by_level = 按年级阅读
# Before the name of a tool.
with_tool = 工具：
not_yet = 尚未开始

### Tools, difficulties, groups

# Before the names of tools.
tools_needed = 为此需要：
first_steps = 第一步
who_helps = 谁可以帮忙
on_paper = 纸质方式
what_to_do = 按顺序该怎么做
# Said of what one can do without telephone or computer.
no_device = 不需要设备
run_by = 谁管理群组
rules = 群组规则
how_to_join = 如何加入群组

### Helping hands

any_time = 随时都可以
# Label before a day.
answer_before = 请在此日期前回复
know_how = 需要会做什么
come_forward = 如何报名

### Words, partners

# Before the other names of a tool, the other forms of a word.
also_written = 也叫：
address = 地址
phone = 电话
email = 电子邮件
website = 网站
languages_spoken = 可用语言
free = 免费
# $date: a whole day.
checked_on = 核对于 { $date }
places_of_help = 提供帮助的地点
services = 帮助内容

### What is said on the home page

coming = 即将到来
asked = 学校请您做的事
asked_homework = 家庭作业
asked_hands = 帮个忙
what_is_new = 最新内容
# $title: the title of a list.
see_all = 查看全部：{ $title }

### The words of a choice: between whom, by which way, which difficulty, where, what is there

choice_team = 学校团队
choice_parents_and_teachers = 家长和老师
choice_elected_and_team = 家长代表和学校团队
choice_between_parents = 家长之间
choice_paper = 纸质
choice_board = 公告栏
choice_spoken = 口头
choice_phone = 电话
choice_sms = 短信
choice_site = 本网站
choice_email = 电子邮件
choice_platform = 学校数字平台（ENT）
choice_app = 手机应用
choice_equipment = 设备
choice_connection = 网络连接
choice_use = 如何使用
choice_at_school = 在学校
choice_from_home = 在家
choice_elsewhere = 其他地方
choice_wheelchair = 可使用轮椅
choice_childcare = 现场有人照看孩子
choice_interpreter = 有口译员
choice_sign_language = 有手语翻译
choice_remote = 可远程参加

### The names of languages that families speak

spoken_fr = 法语
spoken_en = 英语
spoken_ar = 阿拉伯语
spoken_es = 西班牙语
spoken_pt = 葡萄牙语
spoken_ro = 罗马尼亚语
spoken_ru = 俄语
spoken_tr = 土耳其语
spoken_uk = 乌克兰语
spoken_zh = 中文
spoken_de = 德语
spoken_it = 意大利语
spoken_pl = 波兰语
spoken_bg = 保加利亚语
spoken_sq = 阿尔巴尼亚语
spoken_sr = 塞尔维亚语
spoken_hr = 克罗地亚语
spoken_ka = 格鲁吉亚语
spoken_hy = 亚美尼亚语
spoken_ku = 库尔德语
spoken_ps = 普什图语
spoken_fa = 波斯语
spoken_ur = 乌尔都语
spoken_hi = 印地语
spoken_bn = 孟加拉语
spoken_ta = 泰米尔语
spoken_pa = 旁遮普语
spoken_vi = 越南语
spoken_so = 索马里语
spoken_am = 阿姆哈拉语
spoken_ti = 提格利尼亚语
spoken_ff = 富拉语
spoken_wo = 沃洛夫语
spoken_bm = 班巴拉语
spoken_ln = 林加拉语
spoken_sw = 斯瓦希里语
spoken_kab = 卡拜尔语
spoken_km = 高棉语
spoken_lo = 老挝语
spoken_mg = 马拉加斯语
spoken_rom = 罗姆语
spoken_fsl = 法国手语

## Frameworks of skills

# $number: a year. It stands behind the framework's title.
framework_version = 版本：{ $number }
# Before the name of the official text, which stays in French.
framework_source = 官方文本：

## Calendars and feeds

# Before the title of an event that does not take place after all. $what: that title.
event_cancelled = 已取消：{ $what }
# $what: a class, or one of the « For parents » above.
feed_of = 订阅更新：“{ $what }”（Atom）
# The link to the calendar of all the events, above their list; then how to use it.
agenda_follow = 关注日程
agenda_how = 点此链接，活动会加入手机日历。如果也想收到变动通知，请复制链接地址，在日历中订阅。

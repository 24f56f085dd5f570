// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-FileCopyrightText: 1991-2022 Unicode, Inc.
// SPDX-FileCopyrightText: 2017-2019 Miles Johnson
// SPDX-License-Identifier: MIT AND Unicode-DFS-2016
// Written by resources/emoji/generate.py: change that, not this.
// clang-format off
#include "app/domain/emojidata.h"

namespace chat::emojitable::data {

constexpr char16_t kTextData[] =
    u"\U0001f600"
    u"grinning face"
    u"嘿嘿"
    u"笑脸\n脸\nface\ngrin"
    u"grinning\ngrinning_face"
    u"\U0001f603"
    u"grinning face with big eyes"
    u"哈哈"
    u"开口笑\n笑脸\n脸\nface\nmouth\nopen\nsmile"
    u"smiley\ngrinning_face_with_big_eyes"
    u"\U0001f604"
    u"grinning face with smiling eyes"
    u"大笑"
    u"哈哈\n开心\n笑\n脸\n高兴\neye\nface\nmouth\nopen\nsmile"
    u"smile\ngrinning_face_with_closed_eyes\ngrinning_face_with_smiling_eyes"
    u"\U0001f601"
    u"beaming face with smiling eyes"
    u"嘻嘻"
    u"笑脸\n脸\neye\nface\ngrin\nsmile"
    u"grin\nbeaming_face\nbeaming_face_with_smiling_eyes"
    u"\U0001f606"
    u"grinning squinting face"
    u"斜眼笑"
    u"开心\n眯眼\n笑\n脸\n高兴\nface\nlaugh\nmouth\nsatisfied\nsmile"
    u"laughing\nsatisfied\nlol\nsquinting_face\ngrinning_squinting_face"
    u"\U0001f605"
    u"grinning face with sweat"
    u"苦笑"
    u"冷汗\n汗\n脸\ncold\nface\nopen\nsmile\nsweat"
    u"sweat_smile\ngrinning_face_with_sweat"
    u"\U0001f923"
    u"rolling on the floor laughing"
    u"笑得满地打滚"
    u"地板\n打滚\n笑\n脸\nface\nfloor\nlaugh\nrofl\nrolling\nrotfl"
    u"rofl\nrolling_on_the_floor_laughing"
    u"\U0001f602"
    u"face with tears of joy"
    u"笑哭了"
    u"眼泪\n笑\n脸\nface\njoy\nlaugh\ntear"
    u"joy\nlmao\ntears_of_joy\nface_with_tears_of_joy"
    u"\U0001f642"
    u"slightly smiling face"
    u"呵呵"
    u"开心\n笑\n脸\nface\nsmile"
    u"slightly_smiling_face\nslight_smile"
    u"\U0001f643"
    u"upside-down face"
    u"倒脸"
    u"脸\n颠倒\n颠倒的脸\nface\nupside-down"
    u"upside_down_face\nupside_down"
    u"\U0001fae0"
    u"melting face"
    u"融化"
    u"消失\n液体\n溶解\ndisappear\ndissolve\nliquid\nmelt"
    u"melting_face\nmelt"
    u"\U0001f609"
    u"winking face"
    u"眨眼"
    u"媚眼\n笑\nface\nwink"
    u"wink\nwinking_face"
    u"\U0001f60a"
    u"smiling face with smiling eyes"
    u"羞涩微笑"
    u"害羞\n微笑\n羞涩\n脸\n脸红\nblush\neye\nface\nsmile"
    u"blush\nsmiling_face_with_closed_eyes\nsmiling_face_with_smiling_eyes"
    u"\U0001f607"
    u"smiling face with halo"
    u"微笑天使"
    u"光环\n天使\n天真\n幻想\n微笑\n脸\nangel\nface\nfantasy\nhalo\ninnocent"
    u"innocent\nhalo\nsmiling_face_with_halo"
    u"\U0001f970"
    u"smiling face with hearts"
    u"喜笑颜开"
    u"心\n爱慕\n迷恋\n陷入爱河\nadore\ncrush\nhearts\nin love"
    u"smiling_face_with_three_hearts\nsmiling_face_with_3_hearts\nsmiling_face_with_hearts"
    u"\U0001f60d"
    u"smiling face with heart-eyes"
    u"花痴"
    u"爱\n红心\n脸\neye\nface\nlove\nsmile"
    u"heart_eyes\nsmiling_face_with_heart_eyes"
    u"\U0001f929"
    u"star-struck"
    u"好崇拜哦"
    u"咧嘴笑\n脸\n露齿笑\neyes\nface\ngrinning\nstar"
    u"star_struck\nstar-struck\ngrinning_face_with_star_eyes"
    u"\U0001f618"
    u"face blowing a kiss"
    u"飞吻"
    u"亲亲\n眨眼\n脸\nface\nkiss"
    u"kissing_heart\nblowing_a_kiss\nface_blowing_a_kiss"
    u"\U0001f617"
    u"kissing face"
    u"亲亲"
    u"吻\n脸\nface\nkiss"
    u"kissing\nkissing_face"
    u"\u263a\ufe0f"
    u"\u263a"
    u"smiling face"
    u"微笑"
    u"呵呵\n开心\n放松\n笑\n脸\nface\noutlined\nrelaxed\nsmile"
    u"relaxed\nsmiling_face"
    u"\U0001f61a"
    u"kissing face with closed eyes"
    u"羞涩亲亲"
    u"亲亲\n吻\n羞涩\n脸\n闭眼\nclosed\neye\nface\nkiss"
    u"kissing_closed_eyes\nkissing_face_with_closed_eyes"
    u"\U0001f619"
    u"kissing face with smiling eyes"
    u"微笑亲亲"
    u"亲亲\n吻\n微笑\n脸\neye\nface\nkiss\nsmile"
    u"kissing_smiling_eyes\nkissing_face_with_smiling_eyes"
    u"\U0001f972"
    u"smiling face with tear"
    u"含泪的笑脸"
    u"微笑的\n感动的\n感恩的\n眼泪\n释怀的\n骄傲的\ngrateful\nproud\nrelieved\nsmiling\ntear\ntouched"
    u"smiling_face_with_tear"
    u"\U0001f60b"
    u"face savoring food"
    u"好吃"
    u"津津有味\n美味\n脸\ndelicious\nface\nsavouring\nsmile\nyum"
    u"yum\nsavoring_food\nface_savoring_food"
    u"\U0001f61b"
    u"face with tongue"
    u"吐舌"
    u"脸\n舌头\n调皮\nface\ntongue"
    u"stuck_out_tongue\nface_with_tongue"
    u"\U0001f61c"
    u"winking face with tongue"
    u"单眼吐舌"
    u"单眼\n吐舌\n开玩笑\n脸\neye\nface\njoke\ntongue\nwink"
    u"stuck_out_tongue_winking_eye\nwinking_face_with_tongue"
    u"\U0001f92a"
    u"zany face"
    u"滑稽"
    u"大眼\n小眼\n滑稽的脸\n疯狂的脸\n脸\neye\ngoofy\nlarge\nsmall"
    u"zany_face\ngrinning_face_with_one_large_and_one_small_eye\nzany"
    u"\U0001f61d"
    u"squinting face with tongue"
    u"眯眼吐舌"
    u"可怕\n吐舌\n眯眼\n眼睛\n脸\neye\nface\nhorrible\ntaste\ntongue"
    u"stuck_out_tongue_closed_eyes\nsquinting_face_with_tongue"
    u"\U0001f911"
    u"money-mouth face"
    u"发财"
    u"拜金\n脸\n见钱眼开\n钱\nface\nmoney\nmouth"
    u"money_mouth_face\nmoney_mouth"
    u"\U0001f917"
    u"smiling face with open hands"
    u"抱抱"
    u"抱\n拥抱\n笑\n脸\nface\nhug\nhugging\nopen hands\nsmiling face"
    u"hugs\nhugging\nhugging_face\nhug\nsmiling_face_with_open_hands"
    u"\U0001f92d"
    u"face with hand over mouth"
    u"不说"
    u"哎呀\n脸\nwhoops"
    u"hand_over_mouth\nface_with_hand_over_mouth\nsmiling_face_with_smiling_eyes_and_hand_covering_mouth"
    u"\U0001fae2"
    u"face with open eyes and hand over mouth"
    u"睁眼捂嘴"
    u"害怕\n尴尬\n怀疑\n惊奇\n惊愕\n敬畏\namazement\nawe\ndisbelief\nembarrass\nscared\nsurprise"
    u"face_with_open_eyes_and_hand_over_mouth\nface_with_open_eyes_hand_over_mouth\ngasp"
    u"\U0001fae3"
    u"face with peeking eye"
    u"偷看"
    u"偷窥\n凝视\n迷住\ncaptivated\npeep\nstare"
    u"face_with_peeking_eye\npeek"
    u"\U0001f92b"
    u"shushing face"
    u"安静的脸"
    u"嘘\n安静\nquiet\nshush"
    u"shushing_face\nface_with_finger_covering_closed_lips\nshush"
    u"\U0001f914"
    u"thinking face"
    u"想一想"
    u"思考\n想\n脸\nface\nthinking"
    u"thinking\nthinking_face\nwtf"
    u"\U0001fae1"
    u"saluting face"
    u"致敬"
    u"军队\n好\n是\n阳光\nok\nsalute\nsunny\ntroops\nyes"
    u"saluting_face\nsalute"
    u"\U0001f910"
    u"zipper-mouth face"
    u"闭嘴"
    u"嘴\n脸\nface\nmouth\nzipper"
    u"zipper_mouth_face\nzipper_mouth"
    u"\U0001f928"
    u"face with raised eyebrow"
    u"挑眉"
    u"不信任\n怀疑\n眉毛上挑的脸\n脸\ndistrust\nskeptic"
    u"raised_eyebrow\nface_with_raised_eyebrow\nface_with_one_eyebrow_raised"
    u"\U0001f610"
    u"neutral face"
    u"冷漠"
    u"脸\n面无表情\ndeadpan\nface\nmeh\nneutral"
    u"neutral_face\nneutral"
    u"\U0001f611"
    u"expressionless face"
    u"无语"
    u"脸\n茫然\n面无表情\nexpressionless\nface\ninexpressive\nmeh\nunexpressive"
    u"expressionless\nexpressionless_face"
    u"\U0001f636"
    u"face without mouth"
    u"沉默"
    u"嘴\n安静\n脸\nface\nmouth\nquiet\nsilent"
    u"no_mouth\nface_without_mouth"
    u"\U0001fae5"
    u"dotted line face"
    u"虚线脸"
    u"内向\n沮丧\n消失\n隐形\n隐藏\ndepressed\ndisappear\nhide\nintrovert\ninvisible"
    u"dotted_line_face"
    u"\U0001f636\u200d\U0001f32b\ufe0f"
    u"\U0001f636\u200d\U0001f32b"
    u"face in clouds"
    u"迷茫"
    u"absentminded\nface in the fog\nhead in clouds"
    u"face_in_clouds\nin_clouds"
    u"\U0001f60f"
    u"smirking face"
    u"得意"
    u"假笑\nface\nsmirk"
    u"smirk\nsmirking_face\nsmirking"
    u"\U0001f612"
    u"unamused face"
    u"不高兴"
    u"不屑\n不服\n脸\n郁闷\n鄙视\nface\nunamused\nunhappy"
    u"unamused\nunamused_face"
    u"\U0001f644"
    u"face with rolling eyes"
    u"翻白眼"
    u"无语\n白眼\n脸\neyeroll\neyes\nface\nrolling"
    u"roll_eyes\nrolling_eyes\nface_with_rolling_eyes"
    u"\U0001f62c"
    u"grimacing face"
    u"龇牙咧嘴"
    u"咬牙切齿\n脸\n露齿\n鬼脸\nface\ngrimace"
    u"grimacing\ngrimacing_face"
    u"\U0001f62e\u200d\U0001f4a8"
    u"face exhaling"
    u"呼气"
    u"exhale\ngasp\ngroan\nrelief\nwhisper\nwhistle"
    u"face_exhaling\nexhale\nexhaling"
    u"\U0001f925"
    u"lying face"
    u"说谎"
    u"匹诺曹\n脸\n长鼻子\nface\nlie\npinocchio"
    u"lying_face\nliar\nlying"
    u"\U0001fae8"
    u"shaking face"
    u""
    u"shaking_face\nshaking"
    u"\U0001f60c"
    u"relieved face"
    u"松了口气"
    u"如释重负\n松口气\n脸\nface\nrelieved"
    u"relieved\nrelieved_face"
    u"\U0001f614"
    u"pensive face"
    u"沉思"
    u"心事重重\n脸\ndejected\nface\npensive"
    u"pensive\npensive_face"
    u"\U0001f62a"
    u"sleepy face"
    u"困"
    u"睡觉\n瞌睡\n脸\nface\ngood night\nsleep"
    u"sleepy\nsleepy_face"
    u"\U0001f924"
    u"drooling face"
    u"流口水"
    u"口水\n垂涎三尺\n脸\ndrooling\nface"
    u"drooling_face\ndrool\ndrooling"
    u"\U0001f634"
    u"sleeping face"
    u"睡着了"
    u"呼噜\n打呼\n脸\nface\ngood night\nsleep\nzzz"
    u"sleeping\nsleeping_face"
    u"\U0001f637"
    u"face with medical mask"
    u"感冒"
    u"医生\n口罩\n生病\n脸\ncold\ndoctor\nface\nmask\nsick"
    u"mask\nmedical_mask\nface_with_medical_mask"
    u"\U0001f912"
    u"face with thermometer"
    u"发烧"
    u"体温计\n温度计\n生病\n脸\nface\nill\nsick\nthermometer"
    u"face_with_thermometer\nthermometer_face"
    u"\U0001f915"
    u"face with head-bandage"
    u"受伤"
    u"打绷带\n脸\nbandage\nface\nhurt\ninjury"
    u"face_with_head_bandage\nhead_bandage"
    u"\U0001f922"
    u"nauseated face"
    u"恶心"
    u"吐\n呕\n脸\nface\nnauseated\nvomit"
    u"nauseated_face\nsick\nnauseated"
    u"\U0001f92e"
    u"face vomiting"
    u"呕吐"
    u"不舒服\n脸\npuke\nsick\nvomit"
    u"vomiting_face\nface_vomiting\nface_with_open_mouth_vomiting\nvomiting"
    u"\U0001f927"
    u"sneezing face"
    u"打喷嚏"
    u"喷嚏\n脸\n鼻涕\nface\ngesundheit\nsneeze"
    u"sneezing_face\nsneeze\nsneezing"
    u"\U0001f975"
    u"hot face"
    u"脸发烧"
    u"出汗\n发烧\n发热\n心狂跳\n脸红\nfeverish\nheat stroke\nhot\nred-faced\nsweating"
    u"hot_face\nhot"
    u"\U0001f976"
    u"cold face"
    u"冷脸"
    u"冷\n冷冰冰\n冻僵\n满面寒霜\nblue-faced\ncold\nfreezing\nfrostbite\nicicles"
    u"cold_face\ncold"
    u"\U0001f974"
    u"woozy face"
    u"头昏眼花"
    u"嘴唇颤抖\n头晕眼花\n微醺\n眼花\n醉醺醺\ndizzy\nintoxicated\ntipsy\nuneven eyes\nwavy mouth"
    u"woozy_face\nwoozy"
    u"\U0001f635"
    u"face with crossed-out eyes"
    u"晕头转向"
    u"头晕\n头晕眼花\n晕头\n脸\ncrossed-out eyes\ndead\nface\nknocked out"
    u"dizzy_face\nknocked_out\nface_with_crossed_out_eyes"
    u"\U0001f635\u200d\U0001f4ab"
    u"face with spiral eyes"
    u"晕"
    u"dizzy\nhypnotized\nspiral\ntrouble\nwhoa"
    u"face_with_spiral_eyes\ndizzy_eyes"
    u"\U0001f92f"
    u"exploding head"
    u"爆炸头"
    u"震惊\nmind blown\nshocked"
    u"exploding_head\nshocked_face_with_exploding_head"
    u"\U0001f920"
    u"cowboy hat face"
    u"牛仔帽脸"
    u"帽\n牛仔\n脸\ncowboy\ncowgirl\nface\nhat"
    u"cowboy_hat_face\ncowboy\nface_with_cowboy_hat\ncowboy_face"
    u"\U0001f973"
    u"partying face"
    u"聚会笑脸"
    u"号角\n帽子\n庆祝\n聚会\ncelebration\nhat\nhorn\nparty"
    u"partying_face\nhooray\npartying"
    u"\U0001f978"
    u"disguised face"
    u"伪装的脸"
    u"伪装\n眼镜\n脸\n隐瞒身份\n鼻子\ndisguise\nface\nglasses\nincognito\nnose"
    u"disguised_face\ndisguised"
    u"\U0001f60e"
    u"smiling face with sunglasses"
    u"墨镜笑脸"
    u"太阳镜\n眼镜\n酷\n墨镜\nbright\ncool\nface\nsun\nsunglasses"
    u"sunglasses\nsmiling_face_with_sunglasses\nsunglasses_cool\ntoo_cool"
    u"\U0001f913"
    u"nerd face"
    u"书呆子脸"
    u"奇葩\n脸\nface\ngeek\nnerd"
    u"nerd_face\nnerd"
    u"\U0001f9d0"
    u"face with monocle"
    u"带单片眼镜的脸"
    u"古板\nface\nmonocle\nstuffy"
    u"monocle_face\nface_with_monocle"
    u"\U0001f615"
    u"confused face"
    u"困扰"
    u"不懂\n困惑\n疑惑\n脸\nconfused\nface\nmeh"
    u"confused\nconfused_face"
    u"\U0001fae4"
    u"face with diagonal mouth"
    u"郁闷"
    u"不确定\n失望\n怀疑\n无聊\ndisappointed\nmeh\nskeptical\nunsure"
    u"face_with_diagonal_mouth"
    u"\U0001f61f"
    u"worried face"
    u"担心"
    u"不高兴\n伤心\n担忧\n焦虑\n脸\nface\nworried"
    u"worried\nworried_face"
    u"\U0001f641"
    u"slightly frowning face"
    u"微微不满"
    u"不开心\n不高兴\n委屈\n心情不好\n脸\nface\nfrown"
    u"slightly_frowning_face\nslight_frown"
    u"\u2639\ufe0f"
    u"\u2639"
    u"frowning face"
    u"不满"
    u"不爽\n不高兴\n皱眉\n脸\nface\nfrown"
    u"frowning_face\nfrowning2\nwhite_frowning_face"
    u"\U0001f62e"
    u"face with open mouth"
    u"吃惊"
    u"同情\n啊\n脸\nface\nmouth\nopen\nsympathy"
    u"open_mouth\nface_with_open_mouth"
    u"\U0001f62f"
    u"hushed face"
    u"缄默"
    u"吃惊\n脸\nface\nhushed\nstunned\nsurprised"
    u"hushed\nhushed_face"
    u"\U0001f632"
    u"astonished face"
    u"震惊"
    u"惊\n惊讶\n脸\nastonished\nface\nshocked\ntotally"
    u"astonished\nastonished_face"
    u"\U0001f633"
    u"flushed face"
    u"脸红"
    u"困惑\n害羞\n羞涩\n脸\n茫然\n迷茫\ndazed\nface\nflushed"
    u"flushed\nflushed_face"
    u"\U0001f97a"
    u"pleading face"
    u"恳求的脸"
    u"可怜兮兮的眼神\n怜悯\n祈求\nbegging\nmercy\npuppy eyes"
    u"pleading_face\npleading"
    u"\U0001f979"
    u"face holding back tears"
    u"忍住泪水"
    u"哭泣\n悲伤\n抗拒\n生气\n自豪\nangry\ncry\nproud\nresist\nsad"
    u"face_holding_back_tears\nwatery_eyes"
    u"\U0001f626"
    u"frowning face with open mouth"
    u"啊"
    u"惊讶\n目瞪口呆\n脸\nface\nfrown\nmouth\nopen"
    u"frowning\nfrowning_face_with_open_mouth"
    u"\U0001f627"
    u"anguished face"
    u"极度痛苦"
    u"痛\n脸\n难受\nanguished\nface"
    u"anguished\nanguished_face"
    u"\U0001f628"
    u"fearful face"
    u"害怕"
    u"怕\n恐怖\n恐惧\n脸\nface\nfear\nfearful\nscared"
    u"fearful\nfearful_face"
    u"\U0001f630"
    u"anxious face with sweat"
    u"冷汗"
    u"无语\n汗\n焦虑\n紧张\n脸\nblue\ncold\nface\nrushed\nsweat"
    u"cold_sweat\nanxious\nanxious_face\nanxious_face_with_sweat"
    u"\U0001f625"
    u"sad but relieved face"
    u"失望但如释重负"
    u"失望\n如释重负\n脸\ndisappointed\nface\nrelieved\nwhew"
    u"disappointed_relieved\nsad_relieved_face\nsad_but_relieved_face"
    u"\U0001f622"
    u"crying face"
    u"哭"
    u"伤心\n泪\n脸\ncry\nface\nsad\ntear"
    u"cry\ncrying_face"
    u"\U0001f62d"
    u"loudly crying face"
    u"放声大哭"
    u"哭\n大哭\n泪\n痛哭\n脸\ncry\nface\nsad\nsob\ntear"
    u"sob\nloudly_crying_face"
    u"\U0001f631"
    u"face screaming in fear"
    u"吓死了"
    u"吓死\n害怕\n尖叫\n恐怖\n脸\nface\nfear\nmunch\nscared\nscream"
    u"scream\nscreaming_in_fear\nface_screaming_in_fear"
    u"\U0001f616"
    u"confounded face"
    u"困惑"
    u"焦头烂额\n纠结\n脸\nconfounded\nface"
    u"confounded\nconfounded_face"
    u"\U0001f623"
    u"persevering face"
    u"痛苦"
    u"忍耐\n脸\n难受\nface\npersevere"
    u"persevere\npersevering_face"
    u"\U0001f61e"
    u"disappointed face"
    u"失望"
    u"不高兴\n脸\n难过\ndisappointed\nface"
    u"disappointed\ndisappointed_face"
    u"\U0001f613"
    u"downcast face with sweat"
    u"汗"
    u"冷\n尴尬\n脸\ncold\nface\nsweat"
    u"sweat\ndowncast_face\ndowncast_face_with_sweat"
    u"\U0001f629"
    u"weary face"
    u"累死了"
    u"疲倦\n疲劳\n疲惫\n累\n脸\nface\ntired\nweary"
    u"weary\nweary_face"
    u"\U0001f62b"
    u"tired face"
    u"累"
    u"疲倦\n疲劳\n疲惫\n脸\nface\ntired"
    u"tired_face\ntired"
    u"\U0001f971"
    u"yawning face"
    u"打呵欠"
    u"呵欠\n哈欠\n困\n无聊\n累\nbored\ntired\nyawn"
    u"yawning_face\nyawn\nyawning"
    u"\U0001f624"
    u"face with steam from nose"
    u"傲慢"
    u"胜利\n自负\n赢\n趾高气昂\nface\ntriumph\nwon"
    u"triumph\nnose_steam\nface_with_steam_from_nose"
    u"\U0001f621"
    u"enraged face"
    u"怒火中烧"
    u"发火\n发飙\n怒\n生气\n脸\nangry\nenraged\nface\nmad\npouting\nrage\nred"
    u"pout\nrage\nenraged_face"
    u"\U0001f620"
    u"angry face"
    u"生气"
    u"怒\n愤怒\n脸\nanger\nangry\nface\nmad"
    u"angry\nangry_face"
    u"\U0001f92c"
    u"face with symbols on mouth"
    u"嘴上有符号的脸"
    u"发誓\n咒骂\n脸\nswearing"
    u"cursing_face\nface_with_symbols_over_mouth\nface_with_symbols_on_mouth\nserious_face_with_symbols_covering_mouth\ncensored"
    u"\U0001f608"
    u"smiling face with horns"
    u"恶魔微笑"
    u"幻想\n犄角\n神话故事\n脸\nface\nfairy tale\nfantasy\nhorns\nsmile"
    u"smiling_imp\nsmiling_face_with_horns"
    u"\U0001f47f"
    u"angry face with horns"
    u"生气的恶魔"
    u"幻想\n顽童\ndemon\ndevil\nface\nfantasy\nimp"
    u"imp\nangry_imp\nangry_face_with_horns"
    u"\U0001f480"
    u"skull"
    u"头骨"
    u"妖怪\n死亡\n神话故事\n脸\ndeath\nface\nfairy tale\nmonster"
    u"skull\nskeleton"
    u"\u2620\ufe0f"
    u"\u2620"
    u"skull and crossbones"
    u"骷髅"
    u"头骨\n妖怪\n死亡\n脸\n骨头\ncrossbones\ndeath\nface\nmonster\nskull"
    u"skull_and_crossbones\nskull_crossbones"
    u"\U0001f4a9"
    u"pile of poo"
    u"大便"
    u"屎\n怪物\n粑粑\n脸\ndung\nface\nmonster\npoo\npoop"
    u"hankey\npoop\nshit\npoo\npile_of_poo"
    u"\U0001f921"
    u"clown face"
    u"小丑脸"
    u"小丑\n脸\nclown\nface"
    u"clown_face\nclown"
    u"\U0001f479"
    u"ogre"
    u"食人魔"
    u"妖怪\n幻想\n神话故事\n脸\n鬼\ncreature\nface\nfairy tale\nfantasy\nmonster"
    u"japanese_ogre\nogre"
    u"\U0001f47a"
    u"goblin"
    u"小妖精"
    u"妖怪\n幻想\n神话故事\n脸\ncreature\nface\nfairy tale\nfantasy\nmonster"
    u"japanese_goblin\ngoblin"
    u"\U0001f47b"
    u"ghost"
    u"鬼"
    u"妖怪\n幻想\n幽灵\n神话故事\n脸\ncreature\nface\nfairy tale\nfantasy\nmonster"
    u"\U0001f47d"
    u"alien"
    u"外星人"
    u"ufo\n外星\n太空\n幻想\n星际\n脸\ncreature\nextraterrestrial\nface\nfantasy"
    u"\U0001f47e"
    u"alien monster"
    u"外星怪物"
    u"ufo\n外星\n太空\n怪物\n星际\n脸\n飞碟\nalien\ncreature\nextraterrestrial\nface\nmonster"
    u"space_invader\nalien_monster"
    u"\U0001f916"
    u"robot"
    u"机器人"
    u"怪物\nface\nmonster"
    u"robot\nrobot_face"
    u"\U0001f63a"
    u"grinning cat"
    u"大笑的猫"
    u"哈哈\n猫脸\n笑\n脸\ncat\nface\ngrinning\nmouth\nopen\nsmile"
    u"smiley_cat\ngrinning_cat"
    u"\U0001f638"
    u"grinning cat with smiling eyes"
    u"微笑的猫"
    u"呵呵\n猫脸\n笑\n脸\ncat\neye\nface\ngrin\nsmile"
    u"smile_cat\ngrinning_cat_with_closed_eyes\ngrinning_cat_with_smiling_eyes"
    u"\U0001f639"
    u"cat with tears of joy"
    u"笑出眼泪的猫"
    u"喜极而泣\n快乐\n猫脸\n眼泪\n脸\ncat\nface\njoy\ntear"
    u"joy_cat\ntears_of_joy_cat\ncat_with_tears_of_joy"
    u"\U0001f63b"
    u"smiling cat with heart-eyes"
    u"花痴的猫"
    u"喜欢\n心\n猫脸\n脸\n花痴\ncat\neye\nface\nheart\nlove\nsmile"
    u"heart_eyes_cat\nsmiling_cat_with_heart_eyes"
    u"\U0001f63c"
    u"cat with wry smile"
    u"奸笑的猫"
    u"奸笑\n猫脸\n脸\n讽刺\ncat\nface\nironic\nsmile\nwry"
    u"smirk_cat\nwry_smile_cat\ncat_with_wry_smile"
    u"\U0001f63d"
    u"kissing cat"
    u"亲亲猫"
    u"亲亲\n吻\n猫脸\n脸\ncat\neye\nface\nkiss"
    u"kissing_cat"
    u"\U0001f640"
    u"weary cat"
    u"疲倦的猫"
    u"惊讶\n猫脸\n疲倦\n累\n脸\ncat\nface\noh\nsurprised\nweary"
    u"scream_cat\nweary_cat"
    u"\U0001f63f"
    u"crying cat"
    u"哭泣的猫"
    u"哭\n猫脸\n眼泪\n脸\n难过\ncat\ncry\nface\nsad\ntear"
    u"crying_cat_face\ncrying_cat"
    u"\U0001f63e"
    u"pouting cat"
    u"生气的猫"
    u"猫脸\n生气\n脸\ncat\nface\npouting"
    u"pouting_cat"
    u"\U0001f648"
    u"see-no-evil monkey"
    u"非礼勿视"
    u"脸\n蒙住眼睛\n蒙眼\nevil\nface\nforbidden\nmonkey\nsee"
    u"see_no_evil\nsee_no_evil_monkey"
    u"\U0001f649"
    u"hear-no-evil monkey"
    u"非礼勿听"
    u"堵上耳朵\n堵耳\n脸\nevil\nface\nforbidden\nhear\nmonkey"
    u"hear_no_evil\nhear_no_evil_monkey"
    u"\U0001f64a"
    u"speak-no-evil monkey"
    u"非礼勿言"
    u"捂上嘴巴\n捂嘴\n脸\nevil\nface\nforbidden\nmonkey\nspeak"
    u"speak_no_evil\nspeak_no_evil_monkey"
    u"\U0001f48c"
    u"love letter"
    u"情书"
    u"信\n邮件\nheart\nletter\nlove\nmail"
    u"love_letter"
    u"\U0001f498"
    u"heart with arrow"
    u"心中箭了"
    u"丘比特\n浪漫\n爱情\n箭\n红心\narrow\ncupid"
    u"cupid\nheart_with_arrow"
    u"\U0001f49d"
    u"heart with ribbon"
    u"系有缎带的心"
    u"爱的礼物\n送你一颗心\nribbon\nvalentine"
    u"gift_heart\nheart_with_ribbon"
    u"\U0001f496"
    u"sparkling heart"
    u"闪亮的心"
    u"激动\n红心\n闪亮\nexcited\nsparkle"
    u"sparkling_heart"
    u"\U0001f497"
    u"growing heart"
    u"搏动的心"
    u"搏动\n激动\n紧张\n红心\nexcited\ngrowing\nnervous\npulse"
    u"heartpulse\ngrowing_heart"
    u"\U0001f493"
    u"beating heart"
    u"心跳"
    u"心动\n爱\nbeating\nheartbeat\npulsating"
    u"heartbeat\nbeating_heart"
    u"\U0001f49e"
    u"revolving hearts"
    u"舞动的心"
    u"旋转\n涌动\n跃动\nrevolving"
    u"revolving_hearts"
    u"\U0001f495"
    u"two hearts"
    u"两颗心"
    u"爱情\nlove"
    u"two_hearts"
    u"\U0001f49f"
    u"heart decoration"
    u"心型装饰"
    u"装饰\nheart"
    u"heart_decoration"
    u"\u2763\ufe0f"
    u"\u2763"
    u"heart exclamation"
    u"心叹号"
    u"叹号\n心动\nexclamation\nmark\npunctuation"
    u"heavy_heart_exclamation\nheart_exclamation\nheavy_heart_exclamation_mark_ornament"
    u"\U0001f494"
    u"broken heart"
    u"心碎"
    u"伤心\nbreak\nbroken"
    u"broken_heart"
    u"\u2764\ufe0f\u200d\U0001f525"
    u"\u2764\u200d\U0001f525"
    u"heart on fire"
    u"火上之心"
    u"burn\nheart\nlove\nlust\nsacred heart"
    u"heart_on_fire"
    u"\u2764\ufe0f\u200d\U0001fa79"
    u"\u2764\u200d\U0001fa79"
    u"mending heart"
    u"修复受伤的心灵"
    u"healthier\nimproving\nmending\nrecovering\nrecuperating\nwell"
    u"mending_heart"
    u"\u2764\ufe0f"
    u"\u2764"
    u"red heart"
    u"红心"
    u"心\n爱\nheart"
    u"heart\nred_heart"
    u"\U0001fa77"
    u"pink heart"
    u"pink_heart"
    u"\U0001f9e1"
    u"orange heart"
    u"橙心"
    u"橙\norange"
    u"orange_heart"
    u"\U0001f49b"
    u"yellow heart"
    u"黄心"
    u"黄\nyellow"
    u"yellow_heart"
    u"\U0001f49a"
    u"green heart"
    u"绿心"
    u"绿\ngreen"
    u"green_heart"
    u"\U0001f499"
    u"blue heart"
    u"蓝心"
    u"蓝\nblue"
    u"blue_heart"
    u"\U0001fa75"
    u"light blue heart"
    u"light_blue_heart"
    u"\U0001f49c"
    u"purple heart"
    u"紫心"
    u"紫\npurple"
    u"purple_heart"
    u"\U0001f90e"
    u"brown heart"
    u"棕心"
    u"心\n心形\n棕\nbrown\nheart"
    u"brown_heart"
    u"\U0001f5a4"
    u"black heart"
    u"黑心"
    u"心\n邪恶\n黑色\nblack\nevil\nwicked"
    u"black_heart"
    u"\U0001fa76"
    u"grey heart"
    u"grey_heart\ngray_heart"
    u"\U0001f90d"
    u"white heart"
    u"白心"
    u"心\n心形\n白\nheart\nwhite"
    u"white_heart"
    u"\U0001f48b"
    u"kiss mark"
    u"唇印"
    u"吻\n唇\n浪漫\nkiss\nlips"
    u"kiss\nkiss_mark"
    u"\U0001f4af"
    u"hundred points"
    u"一百分"
    u"满分\n考试\n100\nfull\nhundred\nscore"
    u"100\nhundred_points"
    u"\U0001f4a2"
    u"anger symbol"
    u"怒"
    u"火大\n生气\n青筋\nangry\ncomic\nmad"
    u"anger\nanger_symbol"
    u"\U0001f4a5"
    u"collision"
    u"爆炸"
    u"炸\n爆\nboom\ncomic"
    u"boom\ncollision"
    u"\U0001f4ab"
    u"dizzy"
    u"头晕"
    u"头晕目眩\ncomic\nstar"
    u"\U0001f4a6"
    u"sweat droplets"
    u"汗滴"
    u"汗\ncomic\nsplashing\nsweat"
    u"sweat_drops\nsweat_droplets"
    u"\U0001f4a8"
    u"dashing away"
    u"尾气"
    u"疾驰而去\n飞奔而去\ncomic\ndash\nrunning"
    u"dash\ndashing_away"
    u"\U0001f573\ufe0f"
    u"\U0001f573"
    u"hole"
    u"洞"
    u"坑\n陷阱"
    u"\U0001f4ac"
    u"speech balloon"
    u"话语气泡"
    u"发言\n对话框\n气泡\nballoon\nbubble\ncomic\ndialog\nspeech"
    u"speech_balloon"
    u"\U0001f441\ufe0f\u200d\U0001f5e8\ufe0f"
    u"\U0001f441\u200d\U0001f5e8"
    u"eye in speech bubble"
    u"眼睛对话框"
    u"对话框\n眼睛\nballoon\nbubble\neye\nspeech\nwitness"
    u"eye_speech_bubble\neye_in_speech_bubble\neye-in-speech-bubble"
    u"\U0001f5e8\ufe0f"
    u"\U0001f5e8"
    u"left speech bubble"
    u"朝左的话语气泡"
    u"对话框\n话语\nballoon\nbubble\ndialog\nspeech"
    u"left_speech_bubble\nspeech_left"
    u"\U0001f5ef\ufe0f"
    u"\U0001f5ef"
    u"right anger bubble"
    u"愤怒话语气泡"
    u"对话框\n愤怒\nangry\nballoon\nbubble\nmad"
    u"right_anger_bubble\nanger_right"
    u"\U0001f4ad"
    u"thought balloon"
    u"内心活动气泡"
    u"对话框\n思想活动\n气泡\nballoon\nbubble\ncomic\nthought"
    u"thought_balloon"
    u"\U0001f4a4"
    u"zzz"
    u"睡着"
    u"呼噜\n打呼\ncomic\ngood night\nsleep"
    u"\U0001f44b"
    u"waving hand"
    u"挥手"
    u"你好\n再见\nhand\nwave\nwaving"
    u"wave\nwaving_hand"
    u"\U0001f44b\U0001f3fb\n\U0001f44b\U0001f3fc\n\U0001f44b\U0001f3fd\n\U0001f44b\U0001f3fe\n\U0001f44b\U0001f3ff"
    u"\U0001f91a"
    u"raised back of hand"
    u"立起的手背"
    u"手\n手背\n立起\nbackhand\nraised"
    u"raised_back_of_hand\nback_of_hand"
    u"\U0001f91a\U0001f3fb\n\U0001f91a\U0001f3fc\n\U0001f91a\U0001f3fd\n\U0001f91a\U0001f3fe\n\U0001f91a\U0001f3ff"
    u"\U0001f590\ufe0f"
    u"\U0001f590"
    u"hand with fingers splayed"
    u"手掌"
    u"击掌\n布\n手\n禁止\nfinger\nhand\nsplayed"
    u"raised_hand_with_fingers_splayed\nhand_splayed\nhand_with_fingers_splayed"
    u"\U0001f590\U0001f3fb\n\U0001f590\U0001f3fc\n\U0001f590\U0001f3fd\n\U0001f590\U0001f3fe\n\U0001f590\U0001f3ff"
    u"\u270b"
    u"raised hand"
    u"举起手"
    u"举手\n手\nhand\nhigh 5\nhigh five"
    u"hand\nraised_hand\nhigh_five"
    u"\u270b\U0001f3fb\n\u270b\U0001f3fc\n\u270b\U0001f3fd\n\u270b\U0001f3fe\n\u270b\U0001f3ff"
    u"\U0001f596"
    u"vulcan salute"
    u"瓦肯举手礼"
    u"手\n敬礼\n斯波克\n星际迷航\n瓦肯\nfinger\nhand\nspock\nvulcan"
    u"vulcan_salute\nvulcan\nraised_hand_with_part_between_middle_and_ring_fingers\nspock-hand"
    u"\U0001f596\U0001f3fb\n\U0001f596\U0001f3fc\n\U0001f596\U0001f3fd\n\U0001f596\U0001f3fe\n\U0001f596\U0001f3ff"
    u"\U0001faf1"
    u"rightwards hand"
    u"向右的手"
    u"右\n向右\n手\nhand\nright\nrightward"
    u"rightwards_hand"
    u"\U0001faf1\U0001f3fb\n\U0001faf1\U0001f3fc\n\U0001faf1\U0001f3fd\n\U0001faf1\U0001f3fe\n\U0001faf1\U0001f3ff"
    u"\U0001faf2"
    u"leftwards hand"
    u"向左的手"
    u"向左\n左\n手\nhand\nleft\nleftward"
    u"leftwards_hand"
    u"\U0001faf2\U0001f3fb\n\U0001faf2\U0001f3fc\n\U0001faf2\U0001f3fd\n\U0001faf2\U0001f3fe\n\U0001faf2\U0001f3ff"
    u"\U0001faf3"
    u"palm down hand"
    u"掌心向下的手"
    u"下投\n解散\n驱赶\ndismiss\ndrop\nshoo"
    u"palm_down_hand\npalm_down"
    u"\U0001faf3\U0001f3fb\n\U0001faf3\U0001f3fc\n\U0001faf3\U0001f3fd\n\U0001faf3\U0001f3fe\n\U0001faf3\U0001f3ff"
    u"\U0001faf4"
    u"palm up hand"
    u"掌心向上的手"
    u"召唤\n接住\n提供\n过来\nbeckon\ncatch\ncome\noffer"
    u"palm_up_hand\npalm_up"
    u"\U0001faf4\U0001f3fb\n\U0001faf4\U0001f3fc\n\U0001faf4\U0001f3fd\n\U0001faf4\U0001f3fe\n\U0001faf4\U0001f3ff"
    u"\U0001faf7"
    u"leftwards pushing hand"
    u"leftwards_pushing_hand"
    u"\U0001faf7\U0001f3fb\n\U0001faf7\U0001f3fc\n\U0001faf7\U0001f3fd\n\U0001faf7\U0001f3fe\n\U0001faf7\U0001f3ff"
    u"\U0001faf8"
    u"rightwards pushing hand"
    u"rightwards_pushing_hand"
    u"\U0001faf8\U0001f3fb\n\U0001faf8\U0001f3fc\n\U0001faf8\U0001f3fd\n\U0001faf8\U0001f3fe\n\U0001faf8\U0001f3ff"
    u"\U0001f44c"
    u"ok hand"
    u"OK"
    u"ok\n手\nhand"
    u"ok_hand"
    u"\U0001f44c\U0001f3fb\n\U0001f44c\U0001f3fc\n\U0001f44c\U0001f3fd\n\U0001f44c\U0001f3fe\n\U0001f44c\U0001f3ff"
    u"\U0001f90c"
    u"pinched fingers"
    u"捏手指"
    u"匮乏\n审讯\n手势\n手指\n挖苦\nfingers\nhand gesture\ninterrogation\npinched\nsarcastic"
    u"pinched_fingers\npinch"
    u"\U0001f90c\U0001f3fb\n\U0001f90c\U0001f3fc\n\U0001f90c\U0001f3fd\n\U0001f90c\U0001f3fe\n\U0001f90c\U0001f3ff"
    u"\U0001f90f"
    u"pinching hand"
    u"捏合的手势"
    u"一点\n小\n少量\nsmall amount"
    u"pinching_hand"
    u"\U0001f90f\U0001f3fb\n\U0001f90f\U0001f3fc\n\U0001f90f\U0001f3fd\n\U0001f90f\U0001f3fe\n\U0001f90f\U0001f3ff"
    u"\u270c\ufe0f"
    u"\u270c"
    u"victory hand"
    u"胜利手势"
    u"v\n成功\n手\n胜利\nhand\nvictory"
    u"v\nvictory_hand\nvictory"
    u"\u270c\U0001f3fb\n\u270c\U0001f3fc\n\u270c\U0001f3fd\n\u270c\U0001f3fe\n\u270c\U0001f3ff"
    u"\U0001f91e"
    u"crossed fingers"
    u"交叉的手指"
    u"交叉\n幸运\n手\n手指\ncross\nfinger\nhand\nluck"
    u"crossed_fingers\nfingers_crossed\nhand_with_index_and_middle_finger_crossed\nhand_with_index_and_middle_fingers_crossed"
    u"\U0001f91e\U0001f3fb\n\U0001f91e\U0001f3fc\n\U0001f91e\U0001f3fd\n\U0001f91e\U0001f3fe\n\U0001f91e\U0001f3ff"
    u"\U0001faf0"
    u"hand with index finger and thumb crossed"
    u"食指与拇指交叉的手"
    u"响指\n心\n昂贵\n爱\n金钱\nexpensive\nheart\nlove\nmoney\nsnap"
    u"hand_with_index_finger_and_thumb_crossed"
    u"\U0001faf0\U0001f3fb\n\U0001faf0\U0001f3fc\n\U0001faf0\U0001f3fd\n\U0001faf0\U0001f3fe\n\U0001faf0\U0001f3ff"
    u"\U0001f91f"
    u"love-you gesture"
    u"爱你的手势"
    u"我爱你\n手\nhand\nily"
    u"love_you_gesture\ni_love_you_hand_sign"
    u"\U0001f91f\U0001f3fb\n\U0001f91f\U0001f3fc\n\U0001f91f\U0001f3fd\n\U0001f91f\U0001f3fe\n\U0001f91f\U0001f3ff"
    u"\U0001f918"
    u"sign of the horns"
    u"摇滚"
    u"手\n角\n金属礼\nfinger\nhand\nhorns\nrock-on"
    u"metal\nsign_of_the_horns\nthe_horns"
    u"\U0001f918\U0001f3fb\n\U0001f918\U0001f3fc\n\U0001f918\U0001f3fd\n\U0001f918\U0001f3fe\n\U0001f918\U0001f3ff"
    u"\U0001f919"
    u"call me hand"
    u"给我打电话"
    u"手\n电话\ncall\nhand\nhang loose\nshaka"
    u"call_me_hand\ncall_me"
    u"\U0001f919\U0001f3fb\n\U0001f919\U0001f3fc\n\U0001f919\U0001f3fd\n\U0001f919\U0001f3fe\n\U0001f919\U0001f3ff"
    u"\U0001f448"
    u"backhand index pointing left"
    u"反手食指向左指"
    u"反手\n向左指\n手\n指左\n食指\nbackhand\nfinger\nhand\nindex\npoint"
    u"point_left\nbackhand_index_pointing_left"
    u"\U0001f448\U0001f3fb\n\U0001f448\U0001f3fc\n\U0001f448\U0001f3fd\n\U0001f448\U0001f3fe\n\U0001f448\U0001f3ff"
    u"\U0001f449"
    u"backhand index pointing right"
    u"反手食指向右指"
    u"反手\n向右指\n手\n指右\n食指\nbackhand\nfinger\nhand\nindex\npoint"
    u"point_right\nbackhand_index_pointing_right"
    u"\U0001f449\U0001f3fb\n\U0001f449\U0001f3fc\n\U0001f449\U0001f3fd\n\U0001f449\U0001f3fe\n\U0001f449\U0001f3ff"
    u"\U0001f446"
    u"backhand index pointing up"
    u"反手食指向上指"
    u"反手\n向上指\n手\n指上\n食指\nbackhand\nfinger\nhand\npoint\nup"
    u"point_up_2\nbackhand_index_pointing_up"
    u"\U0001f446\U0001f3fb\n\U0001f446\U0001f3fc\n\U0001f446\U0001f3fd\n\U0001f446\U0001f3fe\n\U0001f446\U0001f3ff"
    u"\U0001f595"
    u"middle finger"
    u"竖中指"
    u"中指\n反手\n手\nfinger\nhand"
    u"fu\nmiddle_finger\nreversed_hand_with_middle_finger_extended"
    u"\U0001f595\U0001f3fb\n\U0001f595\U0001f3fc\n\U0001f595\U0001f3fd\n\U0001f595\U0001f3fe\n\U0001f595\U0001f3ff"
    u"\U0001f447"
    u"backhand index pointing down"
    u"反手食指向下指"
    u"反手\n向下指\n手\n指下\n食指\nbackhand\ndown\nfinger\nhand\npoint"
    u"point_down\nbackhand_index_pointing_down"
    u"\U0001f447\U0001f3fb\n\U0001f447\U0001f3fc\n\U0001f447\U0001f3fd\n\U0001f447\U0001f3fe\n\U0001f447\U0001f3ff"
    u"\u261d\ufe0f"
    u"\u261d"
    u"index pointing up"
    u"食指向上指"
    u"向上指\n手\n指上\n食指\nfinger\nhand\nindex\npoint\nup"
    u"point_up\nindex_pointing_up"
    u"\u261d\U0001f3fb\n\u261d\U0001f3fc\n\u261d\U0001f3fd\n\u261d\U0001f3fe\n\u261d\U0001f3ff"
    u"\U0001faf5"
    u"index pointing at the viewer"
    u"指向观察者的食指"
    u"你\n指向\npoint\nyou"
    u"index_pointing_at_the_viewer\npoint_forward"
    u"\U0001faf5\U0001f3fb\n\U0001faf5\U0001f3fc\n\U0001faf5\U0001f3fd\n\U0001faf5\U0001f3fe\n\U0001faf5\U0001f3ff"
    u"\U0001f44d"
    u"thumbs up"
    u"拇指向上"
    u"同意\n手\n真棒\n赞成\n顶一下\n+1\nhand\nthumb\nup"
    u"+1\nthumbsup\nthumbup\nthumbs_up\nyes"
    u"\U0001f44d\U0001f3fb\n\U0001f44d\U0001f3fc\n\U0001f44d\U0001f3fd\n\U0001f44d\U0001f3fe\n\U0001f44d\U0001f3ff"
    u"\U0001f44e"
    u"thumbs down"
    u"拇指向下"
    u"不赞成\n反对\n手\n责备\n-1\ndown\nhand\nthumb"
    u"-1\nthumbsdown\nthumbdown\nthumbs_down"
    u"\U0001f44e\U0001f3fb\n\U0001f44e\U0001f3fc\n\U0001f44e\U0001f3fd\n\U0001f44e\U0001f3fe\n\U0001f44e\U0001f3ff"
    u"\u270a"
    u"raised fist"
    u"举起拳头"
    u"手\n拳头\n握拳\nclenched\nfist\nhand\npunch"
    u"fist\nfist_raised\nraised_fist"
    u"\u270a\U0001f3fb\n\u270a\U0001f3fc\n\u270a\U0001f3fd\n\u270a\U0001f3fe\n\u270a\U0001f3ff"
    u"\U0001f44a"
    u"oncoming fist"
    u"出拳"
    u"手\n打\n拳\nclenched\nfist\nhand\npunch"
    u"facepunch\nfist_oncoming\npunch\noncoming_fist"
    u"\U0001f44a\U0001f3fb\n\U0001f44a\U0001f3fc\n\U0001f44a\U0001f3fd\n\U0001f44a\U0001f3fe\n\U0001f44a\U0001f3ff"
    u"\U0001f91b"
    u"left-facing fist"
    u"朝左的拳头"
    u"拳头\n朝左\nfist\nleftwards"
    u"fist_left\nleft_facing_fist\nleft_fist\nleft-facing_fist"
    u"\U0001f91b\U0001f3fb\n\U0001f91b\U0001f3fc\n\U0001f91b\U0001f3fd\n\U0001f91b\U0001f3fe\n\U0001f91b\U0001f3ff"
    u"\U0001f91c"
    u"right-facing fist"
    u"朝右的拳头"
    u"手\n拳头\n朝右\nfist\nrightwards"
    u"fist_right\nright_facing_fist\nright_fist\nright-facing_fist"
    u"\U0001f91c\U0001f3fb\n\U0001f91c\U0001f3fc\n\U0001f91c\U0001f3fd\n\U0001f91c\U0001f3fe\n\U0001f91c\U0001f3ff"
    u"\U0001f44f"
    u"clapping hands"
    u"鼓掌"
    u"拍手\nclap\nhand"
    u"clap\nclapping_hands"
    u"\U0001f44f\U0001f3fb\n\U0001f44f\U0001f3fc\n\U0001f44f\U0001f3fd\n\U0001f44f\U0001f3fe\n\U0001f44f\U0001f3ff"
    u"\U0001f64c"
    u"raising hands"
    u"举双手"
    u"击掌\n双手\n庆祝\ncelebration\ngesture\nhand\nhooray\nraised"
    u"raised_hands\nraising_hands"
    u"\U0001f64c\U0001f3fb\n\U0001f64c\U0001f3fc\n\U0001f64c\U0001f3fd\n\U0001f64c\U0001f3fe\n\U0001f64c\U0001f3ff"
    u"\U0001faf6"
    u"heart hands"
    u"做成心形的双手"
    u"爱\nlove"
    u"heart_hands"
    u"\U0001faf6\U0001f3fb\n\U0001faf6\U0001f3fc\n\U0001faf6\U0001f3fd\n\U0001faf6\U0001f3fe\n\U0001faf6\U0001f3ff"
    u"\U0001f450"
    u"open hands"
    u"张开双手"
    u"双手\n摊手\nhand\nopen"
    u"open_hands"
    u"\U0001f450\U0001f3fb\n\U0001f450\U0001f3fc\n\U0001f450\U0001f3fd\n\U0001f450\U0001f3fe\n\U0001f450\U0001f3ff"
    u"\U0001f932"
    u"palms up together"
    u"掌心向上托起"
    u"祷告\nprayer"
    u"palms_up_together"
    u"\U0001f932\U0001f3fb\n\U0001f932\U0001f3fc\n\U0001f932\U0001f3fd\n\U0001f932\U0001f3fe\n\U0001f932\U0001f3ff"
    u"\U0001f91d"
    u"handshake"
    u"握手"
    u"会面\n协议\nagreement\nhand\nmeeting\nshake"
    u"handshake\nshaking_hands"
    u"\U0001f91d\U0001f3fb\n\U0001f91d\U0001f3fc\n\U0001f91d\U0001f3fd\n\U0001f91d\U0001f3fe\n\U0001f91d\U0001f3ff"
    u"\U0001f64f"
    u"folded hands"
    u"双手合十"
    u"拜托\n祈求\n祈祷\n祝福\nask\nhand\nhigh 5\nhigh five\nplease\npray\nthanks"
    u"pray\nfolded_hands"
    u"\U0001f64f\U0001f3fb\n\U0001f64f\U0001f3fc\n\U0001f64f\U0001f3fd\n\U0001f64f\U0001f3fe\n\U0001f64f\U0001f3ff"
    u"\u270d\ufe0f"
    u"\u270d"
    u"writing hand"
    u"写字"
    u"写\n笔\nhand\nwrite"
    u"writing_hand"
    u"\u270d\U0001f3fb\n\u270d\U0001f3fc\n\u270d\U0001f3fd\n\u270d\U0001f3fe\n\u270d\U0001f3ff"
    u"\U0001f485"
    u"nail polish"
    u"涂指甲油"
    u"指甲油\n美甲\ncare\ncosmetics\nmanicure\nnail\npolish"
    u"nail_care\nnail_polish"
    u"\U0001f485\U0001f3fb\n\U0001f485\U0001f3fc\n\U0001f485\U0001f3fd\n\U0001f485\U0001f3fe\n\U0001f485\U0001f3ff"
    u"\U0001f933"
    u"selfie"
    u"自拍"
    u"手机\n相机\ncamera\nphone"
    u"\U0001f933\U0001f3fb\n\U0001f933\U0001f3fc\n\U0001f933\U0001f3fd\n\U0001f933\U0001f3fe\n\U0001f933\U0001f3ff"
    u"\U0001f4aa"
    u"flexed biceps"
    u"肌肉"
    u"二头肌\n强壮\nbiceps\ncomic\nflex\nmuscle"
    u"muscle\nflexed_biceps\nright_bicep"
    u"\U0001f4aa\U0001f3fb\n\U0001f4aa\U0001f3fc\n\U0001f4aa\U0001f3fd\n\U0001f4aa\U0001f3fe\n\U0001f4aa\U0001f3ff"
    u"\U0001f9be"
    u"mechanical arm"
    u"机械手臂"
    u"义肢\n手臂\n无障碍\naccessibility\nprosthetic"
    u"mechanical_arm"
    u"\U0001f9bf"
    u"mechanical leg"
    u"机械腿"
    u"义肢\n无障碍\n腿\naccessibility\nprosthetic"
    u"mechanical_leg"
    u"\U0001f9b5"
    u"leg"
    u"腿"
    u"跛行\n踢\nkick\nlimb"
    u"\U0001f9b5\U0001f3fb\n\U0001f9b5\U0001f3fc\n\U0001f9b5\U0001f3fd\n\U0001f9b5\U0001f3fe\n\U0001f9b5\U0001f3ff"
    u"\U0001f9b6"
    u"foot"
    u"脚"
    u"踢\n踩\nkick\nstomp"
    u"\U0001f9b6\U0001f3fb\n\U0001f9b6\U0001f3fc\n\U0001f9b6\U0001f3fd\n\U0001f9b6\U0001f3fe\n\U0001f9b6\U0001f3ff"
    u"\U0001f442"
    u"ear"
    u"耳朵"
    u"听\n耳\nbody"
    u"\U0001f442\U0001f3fb\n\U0001f442\U0001f3fc\n\U0001f442\U0001f3fd\n\U0001f442\U0001f3fe\n\U0001f442\U0001f3ff"
    u"\U0001f9bb"
    u"ear with hearing aid"
    u"戴助听器的耳朵"
    u"助听器\n听力障碍\n失聪\n无障碍\n聋\naccessibility\nhard of hearing"
    u"ear_with_hearing_aid\nhearing_aid"
    u"\U0001f9bb\U0001f3fb\n\U0001f9bb\U0001f3fc\n\U0001f9bb\U0001f3fd\n\U0001f9bb\U0001f3fe\n\U0001f9bb\U0001f3ff"
    u"\U0001f443"
    u"nose"
    u"鼻子"
    u"嗅\n闻\n鼻\nbody"
    u"\U0001f443\U0001f3fb\n\U0001f443\U0001f3fc\n\U0001f443\U0001f3fd\n\U0001f443\U0001f3fe\n\U0001f443\U0001f3ff"
    u"\U0001f9e0"
    u"brain"
    u"脑"
    u"大脑\n头脑\n智慧\n智能\nintelligent"
    u"\U0001fac0"
    u"anatomical heart"
    u"心脏器官"
    u"中心\n器官\n心率\n心脏病学\n心跳\nanatomical\ncardiology\nheart\norgan\npulse"
    u"anatomical_heart"
    u"\U0001fac1"
    u"lungs"
    u"肺"
    u"吸气\n呼吸\n呼吸作用\n呼气\n器官\nbreath\nexhalation\ninhalation\norgan\nrespiration"
    u"\U0001f9b7"
    u"tooth"
    u"牙齿"
    u"牙医\ndentist"
    u"\U0001f9b4"
    u"bone"
    u"骨头"
    u"骨骼\nskeleton"
    u"\U0001f440"
    u"eyes"
    u"双眼"
    u"eye\nface"
    u"\U0001f441\ufe0f"
    u"\U0001f441"
    u"eye"
    u"眼睛"
    u"看\n眼\nbody"
    u"\U0001f445"
    u"tongue"
    u"舌头"
    u"舌\n舔\nbody"
    u"\U0001f444"
    u"mouth"
    u"嘴"
    u"口\n唇\nlips"
    u"lips\nmouth"
    u"\U0001fae6"
    u"biting lip"
    u"咬住嘴唇"
    u"不舒服\n害怕\n担心\n焦虑\n紧张\n调情\nanxious\nfear\nflirting\nnervous\nuncomfortable\nworried"
    u"biting_lip"
    u"\U0001f476"
    u"baby"
    u"小宝贝"
    u"宝宝\nyoung"
    u"\U0001f476\U0001f3fb\n\U0001f476\U0001f3fc\n\U0001f476\U0001f3fd\n\U0001f476\U0001f3fe\n\U0001f476\U0001f3ff"
    u"\U0001f9d2"
    u"child"
    u"儿童"
    u"年轻人\n性别不明\n性别中立\ngender-neutral\nunspecified gender\nyoung"
    u"\U0001f9d2\U0001f3fb\n\U0001f9d2\U0001f3fc\n\U0001f9d2\U0001f3fd\n\U0001f9d2\U0001f3fe\n\U0001f9d2\U0001f3ff"
    u"\U0001f466"
    u"boy"
    u"男孩"
    u"儿童\nyoung"
    u"\U0001f466\U0001f3fb\n\U0001f466\U0001f3fc\n\U0001f466\U0001f3fd\n\U0001f466\U0001f3fe\n\U0001f466\U0001f3ff"
    u"\U0001f467"
    u"girl"
    u"女孩"
    u"儿童\nvirgo\nyoung\nzodiac"
    u"\U0001f467\U0001f3fb\n\U0001f467\U0001f3fc\n\U0001f467\U0001f3fd\n\U0001f467\U0001f3fe\n\U0001f467\U0001f3ff"
    u"\U0001f9d1"
    u"person"
    u"成人"
    u"性别中立\n性格不明\nadult\ngender-neutral\nunspecified gender"
    u"adult\nperson"
    u"\U0001f9d1\U0001f3fb\n\U0001f9d1\U0001f3fc\n\U0001f9d1\U0001f3fd\n\U0001f9d1\U0001f3fe\n\U0001f9d1\U0001f3ff"
    u"\U0001f471"
    u"person: blond hair"
    u"金色头发的人"
    u"金发\nblond\nblond-haired person\nhair"
    u"blond_haired_person\nperson_with_blond_hair\nblond_haired\nperson_blond_hair"
    u"\U0001f471\U0001f3fb\n\U0001f471\U0001f3fc\n\U0001f471\U0001f3fd\n\U0001f471\U0001f3fe\n\U0001f471\U0001f3ff"
    u"\U0001f468"
    u"man"
    u"男人"
    u"成人\nadult"
    u"\U0001f468\U0001f3fb\n\U0001f468\U0001f3fc\n\U0001f468\U0001f3fd\n\U0001f468\U0001f3fe\n\U0001f468\U0001f3ff"
    u"\U0001f9d4"
    u"person: beard"
    u"有胡子的人"
    u"人\n男\n络腮胡\n胡子\n胡须\nbeard\nperson"
    u"bearded_person\nperson_beard\nperson_bearded"
    u"\U0001f9d4\U0001f3fb\n\U0001f9d4\U0001f3fc\n\U0001f9d4\U0001f3fd\n\U0001f9d4\U0001f3fe\n\U0001f9d4\U0001f3ff"
    u"\U0001f9d4\u200d\u2642\ufe0f"
    u"\U0001f9d4\u200d\u2642"
    u"man: beard"
    u"有络腮胡子的男人"
    u"男人\n胡子\nbeard\nman"
    u"man_beard\nman_with_beard\nman_bearded"
    u"\U0001f9d4\U0001f3fb\u200d\u2642\ufe0f\n\U0001f9d4\U0001f3fc\u200d\u2642\ufe0f\n\U0001f9d4\U0001f3fd\u200d\u2642\ufe0f\n\U0001f9d4\U0001f3fe\u200d\u2642\ufe0f\n\U0001f9d4\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f9d4\u200d\u2640\ufe0f"
    u"\U0001f9d4\u200d\u2640"
    u"woman: beard"
    u"有络腮胡子的女人"
    u"女人\n胡子\nbeard\nwoman"
    u"woman_beard\nwoman_with_beard\nwoman_bearded"
    u"\U0001f9d4\U0001f3fb\u200d\u2640\ufe0f\n\U0001f9d4\U0001f3fc\u200d\u2640\ufe0f\n\U0001f9d4\U0001f3fd\u200d\u2640\ufe0f\n\U0001f9d4\U0001f3fe\u200d\u2640\ufe0f\n\U0001f9d4\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f468\u200d\U0001f9b0"
    u"man: red hair"
    u"男人: 红发"
    u"成人\n男人\n红发\nadult\nman\nred hair"
    u"red_haired_man\nman_red_haired\nman_red_hair"
    u"\U0001f468\U0001f3fb\u200d\U0001f9b0\n\U0001f468\U0001f3fc\u200d\U0001f9b0\n\U0001f468\U0001f3fd\u200d\U0001f9b0\n\U0001f468\U0001f3fe\u200d\U0001f9b0\n\U0001f468\U0001f3ff\u200d\U0001f9b0"
    u"\U0001f468\u200d\U0001f9b1"
    u"man: curly hair"
    u"男人: 卷发"
    u"卷发\n成人\n男人\nadult\ncurly hair\nman"
    u"curly_haired_man\nman_curly_haired\nman_curly_hair"
    u"\U0001f468\U0001f3fb\u200d\U0001f9b1\n\U0001f468\U0001f3fc\u200d\U0001f9b1\n\U0001f468\U0001f3fd\u200d\U0001f9b1\n\U0001f468\U0001f3fe\u200d\U0001f9b1\n\U0001f468\U0001f3ff\u200d\U0001f9b1"
    u"\U0001f468\u200d\U0001f9b3"
    u"man: white hair"
    u"男人: 白发"
    u"成人\n男人\n白发\nadult\nman\nwhite hair"
    u"white_haired_man\nman_white_haired\nman_white_hair"
    u"\U0001f468\U0001f3fb\u200d\U0001f9b3\n\U0001f468\U0001f3fc\u200d\U0001f9b3\n\U0001f468\U0001f3fd\u200d\U0001f9b3\n\U0001f468\U0001f3fe\u200d\U0001f9b3\n\U0001f468\U0001f3ff\u200d\U0001f9b3"
    u"\U0001f468\u200d\U0001f9b2"
    u"man: bald"
    u"男人: 秃顶"
    u"成人\n男人\n秃顶\nadult\nbald\nman"
    u"bald_man\nman_bald"
    u"\U0001f468\U0001f3fb\u200d\U0001f9b2\n\U0001f468\U0001f3fc\u200d\U0001f9b2\n\U0001f468\U0001f3fd\u200d\U0001f9b2\n\U0001f468\U0001f3fe\u200d\U0001f9b2\n\U0001f468\U0001f3ff\u200d\U0001f9b2"
    u"\U0001f469"
    u"woman"
    u"女人"
    u"女\nadult"
    u"\U0001f469\U0001f3fb\n\U0001f469\U0001f3fc\n\U0001f469\U0001f3fd\n\U0001f469\U0001f3fe\n\U0001f469\U0001f3ff"
    u"\U0001f469\u200d\U0001f9b0"
    u"woman: red hair"
    u"女人: 红发"
    u"女\n女人\n红发\nadult\nred hair\nwoman"
    u"red_haired_woman\nwoman_red_haired\nwoman_red_hair"
    u"\U0001f469\U0001f3fb\u200d\U0001f9b0\n\U0001f469\U0001f3fc\u200d\U0001f9b0\n\U0001f469\U0001f3fd\u200d\U0001f9b0\n\U0001f469\U0001f3fe\u200d\U0001f9b0\n\U0001f469\U0001f3ff\u200d\U0001f9b0"
    u"\U0001f9d1\u200d\U0001f9b0"
    u"person: red hair"
    u"成人: 红发"
    u"性别中立\n性格不明\n成人\n红发\nadult\ngender-neutral\nperson\nred hair\nunspecified gender"
    u"person_red_hair\nred_haired_person\nred_haired"
    u"\U0001f9d1\U0001f3fb\u200d\U0001f9b0\n\U0001f9d1\U0001f3fc\u200d\U0001f9b0\n\U0001f9d1\U0001f3fd\u200d\U0001f9b0\n\U0001f9d1\U0001f3fe\u200d\U0001f9b0\n\U0001f9d1\U0001f3ff\u200d\U0001f9b0"
    u"\U0001f469\u200d\U0001f9b1"
    u"woman: curly hair"
    u"女人: 卷发"
    u"卷发\n女\n女人\nadult\ncurly hair\nwoman"
    u"curly_haired_woman\nwoman_curly_haired\nwoman_curly_hair"
    u"\U0001f469\U0001f3fb\u200d\U0001f9b1\n\U0001f469\U0001f3fc\u200d\U0001f9b1\n\U0001f469\U0001f3fd\u200d\U0001f9b1\n\U0001f469\U0001f3fe\u200d\U0001f9b1\n\U0001f469\U0001f3ff\u200d\U0001f9b1"
    u"\U0001f9d1\u200d\U0001f9b1"
    u"person: curly hair"
    u"成人: 卷发"
    u"卷发\n性别中立\n性格不明\n成人\nadult\ncurly hair\ngender-neutral\nperson\nunspecified gender"
    u"person_curly_hair\ncurly_haired_person\ncurly_haired"
    u"\U0001f9d1\U0001f3fb\u200d\U0001f9b1\n\U0001f9d1\U0001f3fc\u200d\U0001f9b1\n\U0001f9d1\U0001f3fd\u200d\U0001f9b1\n\U0001f9d1\U0001f3fe\u200d\U0001f9b1\n\U0001f9d1\U0001f3ff\u200d\U0001f9b1"
    u"\U0001f469\u200d\U0001f9b3"
    u"woman: white hair"
    u"女人: 白发"
    u"女\n女人\n白发\nadult\nwhite hair\nwoman"
    u"white_haired_woman\nwoman_white_haired\nwoman_white_hair"
    u"\U0001f469\U0001f3fb\u200d\U0001f9b3\n\U0001f469\U0001f3fc\u200d\U0001f9b3\n\U0001f469\U0001f3fd\u200d\U0001f9b3\n\U0001f469\U0001f3fe\u200d\U0001f9b3\n\U0001f469\U0001f3ff\u200d\U0001f9b3"
    u"\U0001f9d1\u200d\U0001f9b3"
    u"person: white hair"
    u"成人: 白发"
    u"性别中立\n性格不明\n成人\n白发\nadult\ngender-neutral\nperson\nunspecified gender\nwhite hair"
    u"person_white_hair\nwhite_haired_person\nwhite_haired"
    u"\U0001f9d1\U0001f3fb\u200d\U0001f9b3\n\U0001f9d1\U0001f3fc\u200d\U0001f9b3\n\U0001f9d1\U0001f3fd\u200d\U0001f9b3\n\U0001f9d1\U0001f3fe\u200d\U0001f9b3\n\U0001f9d1\U0001f3ff\u200d\U0001f9b3"
    u"\U0001f469\u200d\U0001f9b2"
    u"woman: bald"
    u"女人: 秃顶"
    u"女\n女人\n秃顶\nadult\nbald\nwoman"
    u"bald_woman\nwoman_bald"
    u"\U0001f469\U0001f3fb\u200d\U0001f9b2\n\U0001f469\U0001f3fc\u200d\U0001f9b2\n\U0001f469\U0001f3fd\u200d\U0001f9b2\n\U0001f469\U0001f3fe\u200d\U0001f9b2\n\U0001f469\U0001f3ff\u200d\U0001f9b2"
    u"\U0001f9d1\u200d\U0001f9b2"
    u"person: bald"
    u"成人: 秃顶"
    u"性别中立\n性格不明\n成人\n秃顶\nadult\nbald\ngender-neutral\nperson\nunspecified gender"
    u"person_bald\nbald_person\nbald"
    u"\U0001f9d1\U0001f3fb\u200d\U0001f9b2\n\U0001f9d1\U0001f3fc\u200d\U0001f9b2\n\U0001f9d1\U0001f3fd\u200d\U0001f9b2\n\U0001f9d1\U0001f3fe\u200d\U0001f9b2\n\U0001f9d1\U0001f3ff\u200d\U0001f9b2"
    u"\U0001f471\u200d\u2640\ufe0f"
    u"\U0001f471\u200d\u2640"
    u"woman: blond hair"
    u"金发女"
    u"女\n金发\nblond-haired woman\nblonde\nhair\nwoman"
    u"blond_haired_woman\nblonde_woman\nblond-haired_woman\nblond-haired-woman\nwoman_blond_haired\nwoman_blond_hair"
    u"\U0001f471\U0001f3fb\u200d\u2640\ufe0f\n\U0001f471\U0001f3fc\u200d\u2640\ufe0f\n\U0001f471\U0001f3fd\u200d\u2640\ufe0f\n\U0001f471\U0001f3fe\u200d\u2640\ufe0f\n\U0001f471\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f471\u200d\u2642\ufe0f"
    u"\U0001f471\u200d\u2642"
    u"man: blond hair"
    u"金发男"
    u"男\n金发\nblond\nblond-haired man\nhair\nman"
    u"blond_haired_man\nblond-haired_man\nblond-haired-man\nman_blond_haired\nman_blond_hair"
    u"\U0001f471\U0001f3fb\u200d\u2642\ufe0f\n\U0001f471\U0001f3fc\u200d\u2642\ufe0f\n\U0001f471\U0001f3fd\u200d\u2642\ufe0f\n\U0001f471\U0001f3fe\u200d\u2642\ufe0f\n\U0001f471\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f9d3"
    u"older person"
    u"老年人"
    u"性别不明\n性别中性\n成人\n老人\nadult\ngender-neutral\nold\nunspecified gender"
    u"older_adult\nolder_person"
    u"\U0001f9d3\U0001f3fb\n\U0001f9d3\U0001f3fc\n\U0001f9d3\U0001f3fd\n\U0001f9d3\U0001f3fe\n\U0001f9d3\U0001f3ff"
    u"\U0001f474"
    u"old man"
    u"老爷爷"
    u"老人\n老头\nadult\nman\nold"
    u"older_man\nold_man"
    u"\U0001f474\U0001f3fb\n\U0001f474\U0001f3fc\n\U0001f474\U0001f3fd\n\U0001f474\U0001f3fe\n\U0001f474\U0001f3ff"
    u"\U0001f475"
    u"old woman"
    u"老奶奶"
    u"老人\n老太\nadult\nold\nwoman"
    u"older_woman\ngrandma\nold_woman"
    u"\U0001f475\U0001f3fb\n\U0001f475\U0001f3fc\n\U0001f475\U0001f3fd\n\U0001f475\U0001f3fe\n\U0001f475\U0001f3ff"
    u"\U0001f64d"
    u"person frowning"
    u"皱眉"
    u"不开心\nfrown\ngesture"
    u"frowning_person\nperson_frowning"
    u"\U0001f64d\U0001f3fb\n\U0001f64d\U0001f3fc\n\U0001f64d\U0001f3fd\n\U0001f64d\U0001f3fe\n\U0001f64d\U0001f3ff"
    u"\U0001f64d\u200d\u2642\ufe0f"
    u"\U0001f64d\u200d\u2642"
    u"man frowning"
    u"皱眉男"
    u"不开心\n男\n皱眉\nfrowning\ngesture\nman"
    u"frowning_man\nman_frowning\nman-frowning"
    u"\U0001f64d\U0001f3fb\u200d\u2642\ufe0f\n\U0001f64d\U0001f3fc\u200d\u2642\ufe0f\n\U0001f64d\U0001f3fd\u200d\u2642\ufe0f\n\U0001f64d\U0001f3fe\u200d\u2642\ufe0f\n\U0001f64d\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f64d\u200d\u2640\ufe0f"
    u"\U0001f64d\u200d\u2640"
    u"woman frowning"
    u"皱眉女"
    u"不开心\n女\n皱眉\nfrowning\ngesture\nwoman"
    u"frowning_woman\nwoman_frowning\nwoman-frowning"
    u"\U0001f64d\U0001f3fb\u200d\u2640\ufe0f\n\U0001f64d\U0001f3fc\u200d\u2640\ufe0f\n\U0001f64d\U0001f3fd\u200d\u2640\ufe0f\n\U0001f64d\U0001f3fe\u200d\u2640\ufe0f\n\U0001f64d\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f64e"
    u"person pouting"
    u"撅嘴"
    u"不开心\n噘嘴\ngesture\npouting"
    u"pouting_face\nperson_pouting\nperson_with_pouting_face\npouting"
    u"\U0001f64e\U0001f3fb\n\U0001f64e\U0001f3fc\n\U0001f64e\U0001f3fd\n\U0001f64e\U0001f3fe\n\U0001f64e\U0001f3ff"
    u"\U0001f64e\u200d\u2642\ufe0f"
    u"\U0001f64e\u200d\u2642"
    u"man pouting"
    u"撅嘴男"
    u"不开心\n噘嘴\n男\ngesture\nman\npouting"
    u"pouting_man\nman_pouting\nman-pouting"
    u"\U0001f64e\U0001f3fb\u200d\u2642\ufe0f\n\U0001f64e\U0001f3fc\u200d\u2642\ufe0f\n\U0001f64e\U0001f3fd\u200d\u2642\ufe0f\n\U0001f64e\U0001f3fe\u200d\u2642\ufe0f\n\U0001f64e\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f64e\u200d\u2640\ufe0f"
    u"\U0001f64e\u200d\u2640"
    u"woman pouting"
    u"撅嘴女"
    u"不开心\n噘嘴\n女\ngesture\npouting\nwoman"
    u"pouting_woman\nwoman_pouting\nwoman-pouting"
    u"\U0001f64e\U0001f3fb\u200d\u2640\ufe0f\n\U0001f64e\U0001f3fc\u200d\u2640\ufe0f\n\U0001f64e\U0001f3fd\u200d\u2640\ufe0f\n\U0001f64e\U0001f3fe\u200d\u2640\ufe0f\n\U0001f64e\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f645"
    u"person gesturing no"
    u"禁止手势"
    u"不行\n反对\n禁止\nforbidden\ngesture\nhand\nprohibited"
    u"no_good\nperson_gesturing_no"
    u"\U0001f645\U0001f3fb\n\U0001f645\U0001f3fc\n\U0001f645\U0001f3fd\n\U0001f645\U0001f3fe\n\U0001f645\U0001f3ff"
    u"\U0001f645\u200d\u2642\ufe0f"
    u"\U0001f645\u200d\u2642"
    u"man gesturing no"
    u"禁止手势男"
    u"不行\n反对\n男\n禁止\nforbidden\ngesture\nhand\nman\nprohibited"
    u"ng_man\nno_good_man\nman_gesturing_no\nman-gesturing-no"
    u"\U0001f645\U0001f3fb\u200d\u2642\ufe0f\n\U0001f645\U0001f3fc\u200d\u2642\ufe0f\n\U0001f645\U0001f3fd\u200d\u2642\ufe0f\n\U0001f645\U0001f3fe\u200d\u2642\ufe0f\n\U0001f645\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f645\u200d\u2640\ufe0f"
    u"\U0001f645\u200d\u2640"
    u"woman gesturing no"
    u"禁止手势女"
    u"不行\n反对\n女\n禁止\nforbidden\ngesture\nhand\nprohibited\nwoman"
    u"ng_woman\nno_good_woman\nwoman_gesturing_no\nwoman-gesturing-no"
    u"\U0001f645\U0001f3fb\u200d\u2640\ufe0f\n\U0001f645\U0001f3fc\u200d\u2640\ufe0f\n\U0001f645\U0001f3fd\u200d\u2640\ufe0f\n\U0001f645\U0001f3fe\u200d\u2640\ufe0f\n\U0001f645\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f646"
    u"person gesturing ok"
    u"OK手势"
    u"ok\nok手势\n好的\ngesture\nhand"
    u"ok_person\nperson_gesturing_ok\nall_good"
    u"\U0001f646\U0001f3fb\n\U0001f646\U0001f3fc\n\U0001f646\U0001f3fd\n\U0001f646\U0001f3fe\n\U0001f646\U0001f3ff"
    u"\U0001f646\u200d\u2642\ufe0f"
    u"\U0001f646\u200d\u2642"
    u"man gesturing ok"
    u"OK手势男"
    u"ok\nok手势男\n可以\n同意\n好的\n男\ngesture\nhand\nman"
    u"ok_man\nman_gesturing_ok\nman-gesturing-ok"
    u"\U0001f646\U0001f3fb\u200d\u2642\ufe0f\n\U0001f646\U0001f3fc\u200d\u2642\ufe0f\n\U0001f646\U0001f3fd\u200d\u2642\ufe0f\n\U0001f646\U0001f3fe\u200d\u2642\ufe0f\n\U0001f646\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f646\u200d\u2640\ufe0f"
    u"\U0001f646\u200d\u2640"
    u"woman gesturing ok"
    u"OK手势女"
    u"ok\nok手势女\n可以\n同意\n女\n好的\ngesture\nhand\nwoman"
    u"ok_woman\nwoman_gesturing_ok\nwoman-gesturing-ok"
    u"\U0001f646\U0001f3fb\u200d\u2640\ufe0f\n\U0001f646\U0001f3fc\u200d\u2640\ufe0f\n\U0001f646\U0001f3fd\u200d\u2640\ufe0f\n\U0001f646\U0001f3fe\u200d\u2640\ufe0f\n\U0001f646\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f481"
    u"person tipping hand"
    u"前台"
    u"信息\n帮助\nhand\nhelp\ninformation\nsassy\ntipping"
    u"information_desk_person\ntipping_hand_person\nperson_tipping_hand"
    u"\U0001f481\U0001f3fb\n\U0001f481\U0001f3fc\n\U0001f481\U0001f3fd\n\U0001f481\U0001f3fe\n\U0001f481\U0001f3ff"
    u"\U0001f481\u200d\u2642\ufe0f"
    u"\U0001f481\u200d\u2642"
    u"man tipping hand"
    u"前台男"
    u"前台\n男\nman\nsassy\ntipping hand"
    u"sassy_man\ntipping_hand_man\nman_tipping_hand\nman-tipping-hand"
    u"\U0001f481\U0001f3fb\u200d\u2642\ufe0f\n\U0001f481\U0001f3fc\u200d\u2642\ufe0f\n\U0001f481\U0001f3fd\u200d\u2642\ufe0f\n\U0001f481\U0001f3fe\u200d\u2642\ufe0f\n\U0001f481\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f481\u200d\u2640\ufe0f"
    u"\U0001f481\u200d\u2640"
    u"woman tipping hand"
    u"前台女"
    u"前台\n女\nsassy\ntipping hand\nwoman"
    u"sassy_woman\ntipping_hand_woman\nwoman_tipping_hand\nwoman-tipping-hand"
    u"\U0001f481\U0001f3fb\u200d\u2640\ufe0f\n\U0001f481\U0001f3fc\u200d\u2640\ufe0f\n\U0001f481\U0001f3fd\u200d\u2640\ufe0f\n\U0001f481\U0001f3fe\u200d\u2640\ufe0f\n\U0001f481\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f64b"
    u"person raising hand"
    u"举手"
    u"开心\ngesture\nhand\nhappy\nraised"
    u"raising_hand\nperson_raising_hand"
    u"\U0001f64b\U0001f3fb\n\U0001f64b\U0001f3fc\n\U0001f64b\U0001f3fd\n\U0001f64b\U0001f3fe\n\U0001f64b\U0001f3ff"
    u"\U0001f64b\u200d\u2642\ufe0f"
    u"\U0001f64b\u200d\u2642"
    u"man raising hand"
    u"男生举手"
    u"举手\n男\ngesture\nman\nraising hand"
    u"raising_hand_man\nman_raising_hand\nman-raising-hand"
    u"\U0001f64b\U0001f3fb\u200d\u2642\ufe0f\n\U0001f64b\U0001f3fc\u200d\u2642\ufe0f\n\U0001f64b\U0001f3fd\u200d\u2642\ufe0f\n\U0001f64b\U0001f3fe\u200d\u2642\ufe0f\n\U0001f64b\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f64b\u200d\u2640\ufe0f"
    u"\U0001f64b\u200d\u2640"
    u"woman raising hand"
    u"女生举手"
    u"举手\n女\ngesture\nraising hand\nwoman"
    u"raising_hand_woman\nwoman_raising_hand\nwoman-raising-hand"
    u"\U0001f64b\U0001f3fb\u200d\u2640\ufe0f\n\U0001f64b\U0001f3fc\u200d\u2640\ufe0f\n\U0001f64b\U0001f3fd\u200d\u2640\ufe0f\n\U0001f64b\U0001f3fe\u200d\u2640\ufe0f\n\U0001f64b\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f9cf"
    u"deaf person"
    u"失聪者"
    u"听力\n无障碍\n耳朵\n聋\naccessibility\ndeaf\near\nhear"
    u"deaf_person"
    u"\U0001f9cf\U0001f3fb\n\U0001f9cf\U0001f3fc\n\U0001f9cf\U0001f3fd\n\U0001f9cf\U0001f3fe\n\U0001f9cf\U0001f3ff"
    u"\U0001f9cf\u200d\u2642\ufe0f"
    u"\U0001f9cf\u200d\u2642"
    u"deaf man"
    u"失聪的男人"
    u"听力障碍\n男\n耳朵\n聋\ndeaf\nman"
    u"deaf_man"
    u"\U0001f9cf\U0001f3fb\u200d\u2642\ufe0f\n\U0001f9cf\U0001f3fc\u200d\u2642\ufe0f\n\U0001f9cf\U0001f3fd\u200d\u2642\ufe0f\n\U0001f9cf\U0001f3fe\u200d\u2642\ufe0f\n\U0001f9cf\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f9cf\u200d\u2640\ufe0f"
    u"\U0001f9cf\u200d\u2640"
    u"deaf woman"
    u"失聪的女人"
    u"听力障碍\n女\n耳朵\n聋\ndeaf\nwoman"
    u"deaf_woman"
    u"\U0001f9cf\U0001f3fb\u200d\u2640\ufe0f\n\U0001f9cf\U0001f3fc\u200d\u2640\ufe0f\n\U0001f9cf\U0001f3fd\u200d\u2640\ufe0f\n\U0001f9cf\U0001f3fe\u200d\u2640\ufe0f\n\U0001f9cf\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f647"
    u"person bowing"
    u"鞠躬"
    u"不好意思\n对不起\n道歉\napology\nbow\ngesture\nsorry"
    u"bow\nperson_bowing"
    u"\U0001f647\U0001f3fb\n\U0001f647\U0001f3fc\n\U0001f647\U0001f3fd\n\U0001f647\U0001f3fe\n\U0001f647\U0001f3ff"
    u"\U0001f647\u200d\u2642\ufe0f"
    u"\U0001f647\u200d\u2642"
    u"man bowing"
    u"男生鞠躬"
    u"不好意思\n对不起\n男\n道歉\napology\nbowing\nfavor\ngesture\nman\nsorry"
    u"bowing_man\nman_bowing\nman-bowing"
    u"\U0001f647\U0001f3fb\u200d\u2642\ufe0f\n\U0001f647\U0001f3fc\u200d\u2642\ufe0f\n\U0001f647\U0001f3fd\u200d\u2642\ufe0f\n\U0001f647\U0001f3fe\u200d\u2642\ufe0f\n\U0001f647\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f647\u200d\u2640\ufe0f"
    u"\U0001f647\u200d\u2640"
    u"woman bowing"
    u"女生鞠躬"
    u"不好意思\n女\n对不起\n道歉\napology\nbowing\nfavor\ngesture\nsorry\nwoman"
    u"bowing_woman\nwoman_bowing\nwoman-bowing"
    u"\U0001f647\U0001f3fb\u200d\u2640\ufe0f\n\U0001f647\U0001f3fc\u200d\u2640\ufe0f\n\U0001f647\U0001f3fd\u200d\u2640\ufe0f\n\U0001f647\U0001f3fe\u200d\u2640\ufe0f\n\U0001f647\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f926"
    u"person facepalming"
    u"捂脸"
    u"无语\n难以置信\ndisbelief\nexasperation\nface\npalm"
    u"facepalm\nperson_facepalming\nface_palm"
    u"\U0001f926\U0001f3fb\n\U0001f926\U0001f3fc\n\U0001f926\U0001f3fd\n\U0001f926\U0001f3fe\n\U0001f926\U0001f3ff"
    u"\U0001f926\u200d\u2642\ufe0f"
    u"\U0001f926\u200d\u2642"
    u"man facepalming"
    u"男生捂脸"
    u"无语\n男\n难以置信\ndisbelief\nexasperation\nfacepalm\nman"
    u"man_facepalming\nman-facepalming"
    u"\U0001f926\U0001f3fb\u200d\u2642\ufe0f\n\U0001f926\U0001f3fc\u200d\u2642\ufe0f\n\U0001f926\U0001f3fd\u200d\u2642\ufe0f\n\U0001f926\U0001f3fe\u200d\u2642\ufe0f\n\U0001f926\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f926\u200d\u2640\ufe0f"
    u"\U0001f926\u200d\u2640"
    u"woman facepalming"
    u"女生捂脸"
    u"女\n无语\n难以置信\ndisbelief\nexasperation\nfacepalm\nwoman"
    u"woman_facepalming\nwoman-facepalming"
    u"\U0001f926\U0001f3fb\u200d\u2640\ufe0f\n\U0001f926\U0001f3fc\u200d\u2640\ufe0f\n\U0001f926\U0001f3fd\u200d\u2640\ufe0f\n\U0001f926\U0001f3fe\u200d\u2640\ufe0f\n\U0001f926\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f937"
    u"person shrugging"
    u"耸肩"
    u"不关心\n怀疑\n无视\ndoubt\nignorance\nindifference\nshrug"
    u"shrug\nperson_shrugging"
    u"\U0001f937\U0001f3fb\n\U0001f937\U0001f3fc\n\U0001f937\U0001f3fd\n\U0001f937\U0001f3fe\n\U0001f937\U0001f3ff"
    u"\U0001f937\u200d\u2642\ufe0f"
    u"\U0001f937\u200d\u2642"
    u"man shrugging"
    u"男生耸肩"
    u"不关心\n怀疑\n无视\n男\ndoubt\nignorance\nindifference\nman\nshrug"
    u"man_shrugging\nman-shrugging"
    u"\U0001f937\U0001f3fb\u200d\u2642\ufe0f\n\U0001f937\U0001f3fc\u200d\u2642\ufe0f\n\U0001f937\U0001f3fd\u200d\u2642\ufe0f\n\U0001f937\U0001f3fe\u200d\u2642\ufe0f\n\U0001f937\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f937\u200d\u2640\ufe0f"
    u"\U0001f937\u200d\u2640"
    u"woman shrugging"
    u"女生耸肩"
    u"不关心\n女\n怀疑\n无视\ndoubt\nignorance\nindifference\nshrug\nwoman"
    u"woman_shrugging\nwoman-shrugging"
    u"\U0001f937\U0001f3fb\u200d\u2640\ufe0f\n\U0001f937\U0001f3fc\u200d\u2640\ufe0f\n\U0001f937\U0001f3fd\u200d\u2640\ufe0f\n\U0001f937\U0001f3fe\u200d\u2640\ufe0f\n\U0001f937\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f9d1\u200d\u2695\ufe0f"
    u"\U0001f9d1\u200d\u2695"
    u"health worker"
    u"卫生工作者"
    u"医生\n护士\n治疗师\ndoctor\nhealthcare\nnurse\ntherapist"
    u"health_worker"
    u"\U0001f9d1\U0001f3fb\u200d\u2695\ufe0f\n\U0001f9d1\U0001f3fc\u200d\u2695\ufe0f\n\U0001f9d1\U0001f3fd\u200d\u2695\ufe0f\n\U0001f9d1\U0001f3fe\u200d\u2695\ufe0f\n\U0001f9d1\U0001f3ff\u200d\u2695\ufe0f"
    u"\U0001f468\u200d\u2695\ufe0f"
    u"\U0001f468\u200d\u2695"
    u"man health worker"
    u"男医生"
    u"医护人员\n医生\n护士\n治疗师\n男人\ndoctor\nhealthcare\nman\nnurse\ntherapist"
    u"man_health_worker\nmale-doctor"
    u"\U0001f468\U0001f3fb\u200d\u2695\ufe0f\n\U0001f468\U0001f3fc\u200d\u2695\ufe0f\n\U0001f468\U0001f3fd\u200d\u2695\ufe0f\n\U0001f468\U0001f3fe\u200d\u2695\ufe0f\n\U0001f468\U0001f3ff\u200d\u2695\ufe0f"
    u"\U0001f469\u200d\u2695\ufe0f"
    u"\U0001f469\u200d\u2695"
    u"woman health worker"
    u"女医生"
    u"医护人员\n医生\n女人\n护士\n治疗师\ndoctor\nhealthcare\nnurse\ntherapist\nwoman"
    u"woman_health_worker\nfemale-doctor"
    u"\U0001f469\U0001f3fb\u200d\u2695\ufe0f\n\U0001f469\U0001f3fc\u200d\u2695\ufe0f\n\U0001f469\U0001f3fd\u200d\u2695\ufe0f\n\U0001f469\U0001f3fe\u200d\u2695\ufe0f\n\U0001f469\U0001f3ff\u200d\u2695\ufe0f"
    u"\U0001f9d1\u200d\U0001f393"
    u"student"
    u"学生"
    u"毕业\n毕业生\ngraduate"
    u"\U0001f9d1\U0001f3fb\u200d\U0001f393\n\U0001f9d1\U0001f3fc\u200d\U0001f393\n\U0001f9d1\U0001f3fd\u200d\U0001f393\n\U0001f9d1\U0001f3fe\u200d\U0001f393\n\U0001f9d1\U0001f3ff\u200d\U0001f393"
    u"\U0001f468\u200d\U0001f393"
    u"man student"
    u"男学生"
    u"学生\n毕业\n男\ngraduate\nman\nstudent"
    u"man_student\nmale-student"
    u"\U0001f468\U0001f3fb\u200d\U0001f393\n\U0001f468\U0001f3fc\u200d\U0001f393\n\U0001f468\U0001f3fd\u200d\U0001f393\n\U0001f468\U0001f3fe\u200d\U0001f393\n\U0001f468\U0001f3ff\u200d\U0001f393"
    u"\U0001f469\u200d\U0001f393"
    u"woman student"
    u"女学生"
    u"女\n学生\n毕业\ngraduate\nstudent\nwoman"
    u"woman_student\nfemale-student"
    u"\U0001f469\U0001f3fb\u200d\U0001f393\n\U0001f469\U0001f3fc\u200d\U0001f393\n\U0001f469\U0001f3fd\u200d\U0001f393\n\U0001f469\U0001f3fe\u200d\U0001f393\n\U0001f469\U0001f3ff\u200d\U0001f393"
    u"\U0001f9d1\u200d\U0001f3eb"
    u"teacher"
    u"老师"
    u"教师\n教授\ninstructor\nprofessor"
    u"\U0001f9d1\U0001f3fb\u200d\U0001f3eb\n\U0001f9d1\U0001f3fc\u200d\U0001f3eb\n\U0001f9d1\U0001f3fd\u200d\U0001f3eb\n\U0001f9d1\U0001f3fe\u200d\U0001f3eb\n\U0001f9d1\U0001f3ff\u200d\U0001f3eb"
    u"\U0001f468\u200d\U0001f3eb"
    u"man teacher"
    u"男老师"
    u"教师\n教授\n男\n老师\ninstructor\nman\nprofessor\nteacher"
    u"man_teacher\nmale-teacher"
    u"\U0001f468\U0001f3fb\u200d\U0001f3eb\n\U0001f468\U0001f3fc\u200d\U0001f3eb\n\U0001f468\U0001f3fd\u200d\U0001f3eb\n\U0001f468\U0001f3fe\u200d\U0001f3eb\n\U0001f468\U0001f3ff\u200d\U0001f3eb"
    u"\U0001f469\u200d\U0001f3eb"
    u"woman teacher"
    u"女老师"
    u"女\n教师\n教授\n老师\ninstructor\nprofessor\nteacher\nwoman"
    u"woman_teacher\nfemale-teacher"
    u"\U0001f469\U0001f3fb\u200d\U0001f3eb\n\U0001f469\U0001f3fc\u200d\U0001f3eb\n\U0001f469\U0001f3fd\u200d\U0001f3eb\n\U0001f469\U0001f3fe\u200d\U0001f3eb\n\U0001f469\U0001f3ff\u200d\U0001f3eb"
    u"\U0001f9d1\u200d\u2696\ufe0f"
    u"\U0001f9d1\u200d\u2696"
    u"judge"
    u"法官"
    u"法律\njustice\nscales"
    u"\U0001f9d1\U0001f3fb\u200d\u2696\ufe0f\n\U0001f9d1\U0001f3fc\u200d\u2696\ufe0f\n\U0001f9d1\U0001f3fd\u200d\u2696\ufe0f\n\U0001f9d1\U0001f3fe\u200d\u2696\ufe0f\n\U0001f9d1\U0001f3ff\u200d\u2696\ufe0f"
    u"\U0001f468\u200d\u2696\ufe0f"
    u"\U0001f468\u200d\u2696"
    u"man judge"
    u"男法官"
    u"正义\n法官\n法律\n男\njudge\njustice\nman\nscales"
    u"man_judge\nmale-judge"
    u"\U0001f468\U0001f3fb\u200d\u2696\ufe0f\n\U0001f468\U0001f3fc\u200d\u2696\ufe0f\n\U0001f468\U0001f3fd\u200d\u2696\ufe0f\n\U0001f468\U0001f3fe\u200d\u2696\ufe0f\n\U0001f468\U0001f3ff\u200d\u2696\ufe0f"
    u"\U0001f469\u200d\u2696\ufe0f"
    u"\U0001f469\u200d\u2696"
    u"woman judge"
    u"女法官"
    u"女\n正义\n法官\n法律\njudge\njustice\nscales\nwoman"
    u"woman_judge\nfemale-judge"
    u"\U0001f469\U0001f3fb\u200d\u2696\ufe0f\n\U0001f469\U0001f3fc\u200d\u2696\ufe0f\n\U0001f469\U0001f3fd\u200d\u2696\ufe0f\n\U0001f469\U0001f3fe\u200d\u2696\ufe0f\n\U0001f469\U0001f3ff\u200d\u2696\ufe0f"
    u"\U0001f9d1\u200d\U0001f33e"
    u"farmer"
    u"农民"
    u"园丁\ngardener\nrancher"
    u"\U0001f9d1\U0001f3fb\u200d\U0001f33e\n\U0001f9d1\U0001f3fc\u200d\U0001f33e\n\U0001f9d1\U0001f3fd\u200d\U0001f33e\n\U0001f9d1\U0001f3fe\u200d\U0001f33e\n\U0001f9d1\U0001f3ff\u200d\U0001f33e"
    u"\U0001f468\u200d\U0001f33e"
    u"man farmer"
    u"农夫"
    u"农民\n园丁\n男\nfarmer\ngardener\nman\nrancher"
    u"man_farmer\nmale-farmer"
    u"\U0001f468\U0001f3fb\u200d\U0001f33e\n\U0001f468\U0001f3fc\u200d\U0001f33e\n\U0001f468\U0001f3fd\u200d\U0001f33e\n\U0001f468\U0001f3fe\u200d\U0001f33e\n\U0001f468\U0001f3ff\u200d\U0001f33e"
    u"\U0001f469\u200d\U0001f33e"
    u"woman farmer"
    u"农妇"
    u"农民\n园丁\n女\nfarmer\ngardener\nrancher\nwoman"
    u"woman_farmer\nfemale-farmer"
    u"\U0001f469\U0001f3fb\u200d\U0001f33e\n\U0001f469\U0001f3fc\u200d\U0001f33e\n\U0001f469\U0001f3fd\u200d\U0001f33e\n\U0001f469\U0001f3fe\u200d\U0001f33e\n\U0001f469\U0001f3ff\u200d\U0001f33e"
    u"\U0001f9d1\u200d\U0001f373"
    u"cook"
    u"厨师"
    u"做饭\n大厨\nchef"
    u"\U0001f9d1\U0001f3fb\u200d\U0001f373\n\U0001f9d1\U0001f3fc\u200d\U0001f373\n\U0001f9d1\U0001f3fd\u200d\U0001f373\n\U0001f9d1\U0001f3fe\u200d\U0001f373\n\U0001f9d1\U0001f3ff\u200d\U0001f373"
    u"\U0001f468\u200d\U0001f373"
    u"man cook"
    u"男厨师"
    u"做饭\n厨师\n大厨\n男\nchef\ncook\nman"
    u"man_cook\nmale-cook"
    u"\U0001f468\U0001f3fb\u200d\U0001f373\n\U0001f468\U0001f3fc\u200d\U0001f373\n\U0001f468\U0001f3fd\u200d\U0001f373\n\U0001f468\U0001f3fe\u200d\U0001f373\n\U0001f468\U0001f3ff\u200d\U0001f373"
    u"\U0001f469\u200d\U0001f373"
    u"woman cook"
    u"女厨师"
    u"做饭\n厨师\n大厨\n女\nchef\ncook\nwoman"
    u"woman_cook\nfemale-cook"
    u"\U0001f469\U0001f3fb\u200d\U0001f373\n\U0001f469\U0001f3fc\u200d\U0001f373\n\U0001f469\U0001f3fd\u200d\U0001f373\n\U0001f469\U0001f3fe\u200d\U0001f373\n\U0001f469\U0001f3ff\u200d\U0001f373"
    u"\U0001f9d1\u200d\U0001f527"
    u"mechanic"
    u"技工"
    u"水管工\n电工\nelectrician\nplumber\ntradesperson"
    u"\U0001f9d1\U0001f3fb\u200d\U0001f527\n\U0001f9d1\U0001f3fc\u200d\U0001f527\n\U0001f9d1\U0001f3fd\u200d\U0001f527\n\U0001f9d1\U0001f3fe\u200d\U0001f527\n\U0001f9d1\U0001f3ff\u200d\U0001f527"
    u"\U0001f468\u200d\U0001f527"
    u"man mechanic"
    u"男技工"
    u"技工\n水管工\n电工\n男\nelectrician\nman\nmechanic\nplumber\ntradesperson"
    u"man_mechanic\nmale-mechanic"
    u"\U0001f468\U0001f3fb\u200d\U0001f527\n\U0001f468\U0001f3fc\u200d\U0001f527\n\U0001f468\U0001f3fd\u200d\U0001f527\n\U0001f468\U0001f3fe\u200d\U0001f527\n\U0001f468\U0001f3ff\u200d\U0001f527"
    u"\U0001f469\u200d\U0001f527"
    u"woman mechanic"
    u"女技工"
    u"女\n技工\n水管工\n电工\nelectrician\nmechanic\nplumber\ntradesperson\nwoman"
    u"woman_mechanic\nfemale-mechanic"
    u"\U0001f469\U0001f3fb\u200d\U0001f527\n\U0001f469\U0001f3fc\u200d\U0001f527\n\U0001f469\U0001f3fd\u200d\U0001f527\n\U0001f469\U0001f3fe\u200d\U0001f527\n\U0001f469\U0001f3ff\u200d\U0001f527"
    u"\U0001f9d1\u200d\U0001f3ed"
    u"factory worker"
    u"工人"
    u"工业\n工厂\n装配\nassembly\nfactory\nindustrial\nworker"
    u"factory_worker"
    u"\U0001f9d1\U0001f3fb\u200d\U0001f3ed\n\U0001f9d1\U0001f3fc\u200d\U0001f3ed\n\U0001f9d1\U0001f3fd\u200d\U0001f3ed\n\U0001f9d1\U0001f3fe\u200d\U0001f3ed\n\U0001f9d1\U0001f3ff\u200d\U0001f3ed"
    u"\U0001f468\u200d\U0001f3ed"
    u"man factory worker"
    u"男工人"
    u"工业\n工厂\n装配\nassembly\nfactory\nindustrial\nman\nworker"
    u"man_factory_worker\nmale-factory-worker"
    u"\U0001f468\U0001f3fb\u200d\U0001f3ed\n\U0001f468\U0001f3fc\u200d\U0001f3ed\n\U0001f468\U0001f3fd\u200d\U0001f3ed\n\U0001f468\U0001f3fe\u200d\U0001f3ed\n\U0001f468\U0001f3ff\u200d\U0001f3ed"
    u"\U0001f469\u200d\U0001f3ed"
    u"woman factory worker"
    u"女工人"
    u"工业\n工厂\n装配\nassembly\nfactory\nindustrial\nwoman\nworker"
    u"woman_factory_worker\nfemale-factory-worker"
    u"\U0001f469\U0001f3fb\u200d\U0001f3ed\n\U0001f469\U0001f3fc\u200d\U0001f3ed\n\U0001f469\U0001f3fd\u200d\U0001f3ed\n\U0001f469\U0001f3fe\u200d\U0001f3ed\n\U0001f469\U0001f3ff\u200d\U0001f3ed"
    u"\U0001f9d1\u200d\U0001f4bc"
    u"office worker"
    u"白领"
    u"商人\n建筑师\n经理\narchitect\nbusiness\nmanager\nwhite-collar"
    u"office_worker"
    u"\U0001f9d1\U0001f3fb\u200d\U0001f4bc\n\U0001f9d1\U0001f3fc\u200d\U0001f4bc\n\U0001f9d1\U0001f3fd\u200d\U0001f4bc\n\U0001f9d1\U0001f3fe\u200d\U0001f4bc\n\U0001f9d1\U0001f3ff\u200d\U0001f4bc"
    u"\U0001f468\u200d\U0001f4bc"
    u"man office worker"
    u"男白领"
    u"商人\n建筑师\n经理\narchitect\nbusiness\nman\nmanager\nwhite-collar"
    u"man_office_worker\nmale-office-worker"
    u"\U0001f468\U0001f3fb\u200d\U0001f4bc\n\U0001f468\U0001f3fc\u200d\U0001f4bc\n\U0001f468\U0001f3fd\u200d\U0001f4bc\n\U0001f468\U0001f3fe\u200d\U0001f4bc\n\U0001f468\U0001f3ff\u200d\U0001f4bc"
    u"\U0001f469\u200d\U0001f4bc"
    u"woman office worker"
    u"女白领"
    u"商人\n建筑师\n经理\narchitect\nbusiness\nmanager\nwhite-collar\nwoman"
    u"woman_office_worker\nfemale-office-worker"
    u"\U0001f469\U0001f3fb\u200d\U0001f4bc\n\U0001f469\U0001f3fc\u200d\U0001f4bc\n\U0001f469\U0001f3fd\u200d\U0001f4bc\n\U0001f469\U0001f3fe\u200d\U0001f4bc\n\U0001f469\U0001f3ff\u200d\U0001f4bc"
    u"\U0001f9d1\u200d\U0001f52c"
    u"scientist"
    u"科学家"
    u"化学家\n工程学家\n物理学家\n生物学家\nbiologist\nchemist\nengineer\nphysicist"
    u"\U0001f9d1\U0001f3fb\u200d\U0001f52c\n\U0001f9d1\U0001f3fc\u200d\U0001f52c\n\U0001f9d1\U0001f3fd\u200d\U0001f52c\n\U0001f9d1\U0001f3fe\u200d\U0001f52c\n\U0001f9d1\U0001f3ff\u200d\U0001f52c"
    u"\U0001f468\u200d\U0001f52c"
    u"man scientist"
    u"男科学家"
    u"化学家\n工程学家\n物理学家\n生物学家\n男\n科学家\nbiologist\nchemist\nengineer\nman\nphysicist\nscientist"
    u"man_scientist\nmale-scientist"
    u"\U0001f468\U0001f3fb\u200d\U0001f52c\n\U0001f468\U0001f3fc\u200d\U0001f52c\n\U0001f468\U0001f3fd\u200d\U0001f52c\n\U0001f468\U0001f3fe\u200d\U0001f52c\n\U0001f468\U0001f3ff\u200d\U0001f52c"
    u"\U0001f469\u200d\U0001f52c"
    u"woman scientist"
    u"女科学家"
    u"化学家\n女\n工程学家\n物理学家\n生物学家\n科学家\nbiologist\nchemist\nengineer\nphysicist\nscientist\nwoman"
    u"woman_scientist\nfemale-scientist"
    u"\U0001f469\U0001f3fb\u200d\U0001f52c\n\U0001f469\U0001f3fc\u200d\U0001f52c\n\U0001f469\U0001f3fd\u200d\U0001f52c\n\U0001f469\U0001f3fe\u200d\U0001f52c\n\U0001f469\U0001f3ff\u200d\U0001f52c"
    u"\U0001f9d1\u200d\U0001f4bb"
    u"technologist"
    u"程序员"
    u"发明\n开发人员\n码农\n软件\ncoder\ndeveloper\ninventor\nsoftware"
    u"\U0001f9d1\U0001f3fb\u200d\U0001f4bb\n\U0001f9d1\U0001f3fc\u200d\U0001f4bb\n\U0001f9d1\U0001f3fd\u200d\U0001f4bb\n\U0001f9d1\U0001f3fe\u200d\U0001f4bb\n\U0001f9d1\U0001f3ff\u200d\U0001f4bb"
    u"\U0001f468\u200d\U0001f4bb"
    u"man technologist"
    u"男程序员"
    u"发明家\n开发人员\n男\n码农\n程序员\n软件\ncoder\ndeveloper\ninventor\nman\nsoftware\ntechnologist"
    u"man_technologist\nmale-technologist"
    u"\U0001f468\U0001f3fb\u200d\U0001f4bb\n\U0001f468\U0001f3fc\u200d\U0001f4bb\n\U0001f468\U0001f3fd\u200d\U0001f4bb\n\U0001f468\U0001f3fe\u200d\U0001f4bb\n\U0001f468\U0001f3ff\u200d\U0001f4bb"
    u"\U0001f469\u200d\U0001f4bb"
    u"woman technologist"
    u"女程序员"
    u"发明家\n女\n开发人员\n码农\n程序员\n软件\ncoder\ndeveloper\ninventor\nsoftware\ntechnologist\nwoman"
    u"woman_technologist\nfemale-technologist"
    u"\U0001f469\U0001f3fb\u200d\U0001f4bb\n\U0001f469\U0001f3fc\u200d\U0001f4bb\n\U0001f469\U0001f3fd\u200d\U0001f4bb\n\U0001f469\U0001f3fe\u200d\U0001f4bb\n\U0001f469\U0001f3ff\u200d\U0001f4bb"
    u"\U0001f9d1\u200d\U0001f3a4"
    u"singer"
    u"歌手"
    u"摇滚歌手\n明星\n演员\n艺人\nactor\nentertainer\nrock\nstar"
    u"\U0001f9d1\U0001f3fb\u200d\U0001f3a4\n\U0001f9d1\U0001f3fc\u200d\U0001f3a4\n\U0001f9d1\U0001f3fd\u200d\U0001f3a4\n\U0001f9d1\U0001f3fe\u200d\U0001f3a4\n\U0001f9d1\U0001f3ff\u200d\U0001f3a4"
    u"\U0001f468\u200d\U0001f3a4"
    u"man singer"
    u"男歌手"
    u"摇滚歌手\n明星\n男\n男演员\n艺人\nactor\nentertainer\nman\nrock\nsinger\nstar"
    u"man_singer\nmale-singer"
    u"\U0001f468\U0001f3fb\u200d\U0001f3a4\n\U0001f468\U0001f3fc\u200d\U0001f3a4\n\U0001f468\U0001f3fd\u200d\U0001f3a4\n\U0001f468\U0001f3fe\u200d\U0001f3a4\n\U0001f468\U0001f3ff\u200d\U0001f3a4"
    u"\U0001f469\u200d\U0001f3a4"
    u"woman singer"
    u"女歌手"
    u"女\n摇滚歌手\n明星\n演员\n艺人\nactor\nentertainer\nrock\nsinger\nstar\nwoman"
    u"woman_singer\nfemale-singer"
    u"\U0001f469\U0001f3fb\u200d\U0001f3a4\n\U0001f469\U0001f3fc\u200d\U0001f3a4\n\U0001f469\U0001f3fd\u200d\U0001f3a4\n\U0001f469\U0001f3fe\u200d\U0001f3a4\n\U0001f469\U0001f3ff\u200d\U0001f3a4"
    u"\U0001f9d1\u200d\U0001f3a8"
    u"artist"
    u"艺术家"
    u"画家\npalette"
    u"\U0001f9d1\U0001f3fb\u200d\U0001f3a8\n\U0001f9d1\U0001f3fc\u200d\U0001f3a8\n\U0001f9d1\U0001f3fd\u200d\U0001f3a8\n\U0001f9d1\U0001f3fe\u200d\U0001f3a8\n\U0001f9d1\U0001f3ff\u200d\U0001f3a8"
    u"\U0001f468\u200d\U0001f3a8"
    u"man artist"
    u"男艺术家"
    u"男\n画家\nartist\nman\npalette"
    u"man_artist\nmale-artist"
    u"\U0001f468\U0001f3fb\u200d\U0001f3a8\n\U0001f468\U0001f3fc\u200d\U0001f3a8\n\U0001f468\U0001f3fd\u200d\U0001f3a8\n\U0001f468\U0001f3fe\u200d\U0001f3a8\n\U0001f468\U0001f3ff\u200d\U0001f3a8"
    u"\U0001f469\u200d\U0001f3a8"
    u"woman artist"
    u"女艺术家"
    u"女\n画家\nartist\npalette\nwoman"
    u"woman_artist\nfemale-artist"
    u"\U0001f469\U0001f3fb\u200d\U0001f3a8\n\U0001f469\U0001f3fc\u200d\U0001f3a8\n\U0001f469\U0001f3fd\u200d\U0001f3a8\n\U0001f469\U0001f3fe\u200d\U0001f3a8\n\U0001f469\U0001f3ff\u200d\U0001f3a8"
    u"\U0001f9d1\u200d\u2708\ufe0f"
    u"\U0001f9d1\u200d\u2708"
    u"pilot"
    u"飞行员"
    u"飞机\nplane"
    u"\U0001f9d1\U0001f3fb\u200d\u2708\ufe0f\n\U0001f9d1\U0001f3fc\u200d\u2708\ufe0f\n\U0001f9d1\U0001f3fd\u200d\u2708\ufe0f\n\U0001f9d1\U0001f3fe\u200d\u2708\ufe0f\n\U0001f9d1\U0001f3ff\u200d\u2708\ufe0f"
    u"\U0001f468\u200d\u2708\ufe0f"
    u"\U0001f468\u200d\u2708"
    u"man pilot"
    u"男飞行员"
    u"男\n飞机\nman\npilot\nplane"
    u"man_pilot\nmale-pilot"
    u"\U0001f468\U0001f3fb\u200d\u2708\ufe0f\n\U0001f468\U0001f3fc\u200d\u2708\ufe0f\n\U0001f468\U0001f3fd\u200d\u2708\ufe0f\n\U0001f468\U0001f3fe\u200d\u2708\ufe0f\n\U0001f468\U0001f3ff\u200d\u2708\ufe0f"
    u"\U0001f469\u200d\u2708\ufe0f"
    u"\U0001f469\u200d\u2708"
    u"woman pilot"
    u"女飞行员"
    u"女\n飞机\npilot\nplane\nwoman"
    u"woman_pilot\nfemale-pilot"
    u"\U0001f469\U0001f3fb\u200d\u2708\ufe0f\n\U0001f469\U0001f3fc\u200d\u2708\ufe0f\n\U0001f469\U0001f3fd\u200d\u2708\ufe0f\n\U0001f469\U0001f3fe\u200d\u2708\ufe0f\n\U0001f469\U0001f3ff\u200d\u2708\ufe0f"
    u"\U0001f9d1\u200d\U0001f680"
    u"astronaut"
    u"宇航员"
    u"火箭\nrocket"
    u"\U0001f9d1\U0001f3fb\u200d\U0001f680\n\U0001f9d1\U0001f3fc\u200d\U0001f680\n\U0001f9d1\U0001f3fd\u200d\U0001f680\n\U0001f9d1\U0001f3fe\u200d\U0001f680\n\U0001f9d1\U0001f3ff\u200d\U0001f680"
    u"\U0001f468\u200d\U0001f680"
    u"man astronaut"
    u"男宇航员"
    u"宇航员\n火箭\n男\nastronaut\nman\nrocket"
    u"man_astronaut\nmale-astronaut"
    u"\U0001f468\U0001f3fb\u200d\U0001f680\n\U0001f468\U0001f3fc\u200d\U0001f680\n\U0001f468\U0001f3fd\u200d\U0001f680\n\U0001f468\U0001f3fe\u200d\U0001f680\n\U0001f468\U0001f3ff\u200d\U0001f680"
    u"\U0001f469\u200d\U0001f680"
    u"woman astronaut"
    u"女宇航员"
    u"女\n宇航员\n火箭\nastronaut\nrocket\nwoman"
    u"woman_astronaut\nfemale-astronaut"
    u"\U0001f469\U0001f3fb\u200d\U0001f680\n\U0001f469\U0001f3fc\u200d\U0001f680\n\U0001f469\U0001f3fd\u200d\U0001f680\n\U0001f469\U0001f3fe\u200d\U0001f680\n\U0001f469\U0001f3ff\u200d\U0001f680"
    u"\U0001f9d1\u200d\U0001f692"
    u"firefighter"
    u"消防员"
    u"消防车\nfiretruck"
    u"\U0001f9d1\U0001f3fb\u200d\U0001f692\n\U0001f9d1\U0001f3fc\u200d\U0001f692\n\U0001f9d1\U0001f3fd\u200d\U0001f692\n\U0001f9d1\U0001f3fe\u200d\U0001f692\n\U0001f9d1\U0001f3ff\u200d\U0001f692"
    u"\U0001f468\u200d\U0001f692"
    u"man firefighter"
    u"男消防员"
    u"消防员\n消防车\n男\nfirefighter\nfiretruck\nman"
    u"man_firefighter\nmale-firefighter"
    u"\U0001f468\U0001f3fb\u200d\U0001f692\n\U0001f468\U0001f3fc\u200d\U0001f692\n\U0001f468\U0001f3fd\u200d\U0001f692\n\U0001f468\U0001f3fe\u200d\U0001f692\n\U0001f468\U0001f3ff\u200d\U0001f692"
    u"\U0001f469\u200d\U0001f692"
    u"woman firefighter"
    u"女消防员"
    u"女\n消防员\n消防车\nfirefighter\nfiretruck\nwoman"
    u"woman_firefighter\nfemale-firefighter"
    u"\U0001f469\U0001f3fb\u200d\U0001f692\n\U0001f469\U0001f3fc\u200d\U0001f692\n\U0001f469\U0001f3fd\u200d\U0001f692\n\U0001f469\U0001f3fe\u200d\U0001f692\n\U0001f469\U0001f3ff\u200d\U0001f692"
    u"\U0001f46e"
    u"police officer"
    u"警察"
    u"警官\ncop\nofficer\npolice"
    u"cop\npolice_officer"
    u"\U0001f46e\U0001f3fb\n\U0001f46e\U0001f3fc\n\U0001f46e\U0001f3fd\n\U0001f46e\U0001f3fe\n\U0001f46e\U0001f3ff"
    u"\U0001f46e\u200d\u2642\ufe0f"
    u"\U0001f46e\u200d\u2642"
    u"man police officer"
    u"男警察"
    u"男\n警官\n警察\ncop\nman\nofficer\npolice"
    u"policeman\nman_police_officer\nmale-police-officer"
    u"\U0001f46e\U0001f3fb\u200d\u2642\ufe0f\n\U0001f46e\U0001f3fc\u200d\u2642\ufe0f\n\U0001f46e\U0001f3fd\u200d\u2642\ufe0f\n\U0001f46e\U0001f3fe\u200d\u2642\ufe0f\n\U0001f46e\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f46e\u200d\u2640\ufe0f"
    u"\U0001f46e\u200d\u2640"
    u"woman police officer"
    u"女警察"
    u"女\n警官\n警察\ncop\nofficer\npolice\nwoman"
    u"policewoman\nwoman_police_officer\nfemale-police-officer"
    u"\U0001f46e\U0001f3fb\u200d\u2640\ufe0f\n\U0001f46e\U0001f3fc\u200d\u2640\ufe0f\n\U0001f46e\U0001f3fd\u200d\u2640\ufe0f\n\U0001f46e\U0001f3fe\u200d\u2640\ufe0f\n\U0001f46e\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f575\ufe0f"
    u"\U0001f575"
    u"detective"
    u"侦探"
    u"间谍\nsleuth\nspy"
    u"detective\nspy\nsleuth_or_spy"
    u"\U0001f575\U0001f3fb\n\U0001f575\U0001f3fc\n\U0001f575\U0001f3fd\n\U0001f575\U0001f3fe\n\U0001f575\U0001f3ff"
    u"\U0001f575\ufe0f\u200d\u2642\ufe0f"
    u"\U0001f575\u200d\u2642"
    u"man detective"
    u"男侦探"
    u"侦探\n男\n间谍\ndetective\nman\nsleuth\nspy"
    u"male_detective\nman_detective\nmale-detective"
    u"\U0001f575\U0001f3fb\u200d\u2642\ufe0f\n\U0001f575\U0001f3fc\u200d\u2642\ufe0f\n\U0001f575\U0001f3fd\u200d\u2642\ufe0f\n\U0001f575\U0001f3fe\u200d\u2642\ufe0f\n\U0001f575\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f575\ufe0f\u200d\u2640\ufe0f"
    u"\U0001f575\u200d\u2640"
    u"woman detective"
    u"女侦探"
    u"侦探\n女\n间谍\ndetective\nsleuth\nspy\nwoman"
    u"female_detective\nwoman_detective\nfemale-detective"
    u"\U0001f575\U0001f3fb\u200d\u2640\ufe0f\n\U0001f575\U0001f3fc\u200d\u2640\ufe0f\n\U0001f575\U0001f3fd\u200d\u2640\ufe0f\n\U0001f575\U0001f3fe\u200d\u2640\ufe0f\n\U0001f575\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f482"
    u"guard"
    u"卫兵"
    u"卫士\n守卫"
    u"\U0001f482\U0001f3fb\n\U0001f482\U0001f3fc\n\U0001f482\U0001f3fd\n\U0001f482\U0001f3fe\n\U0001f482\U0001f3ff"
    u"\U0001f482\u200d\u2642\ufe0f"
    u"\U0001f482\u200d\u2642"
    u"man guard"
    u"男卫兵"
    u"卫兵\n卫士\n守卫\n男\nguard\nman"
    u"guardsman\nman_guard\nmale-guard"
    u"\U0001f482\U0001f3fb\u200d\u2642\ufe0f\n\U0001f482\U0001f3fc\u200d\u2642\ufe0f\n\U0001f482\U0001f3fd\u200d\u2642\ufe0f\n\U0001f482\U0001f3fe\u200d\u2642\ufe0f\n\U0001f482\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f482\u200d\u2640\ufe0f"
    u"\U0001f482\u200d\u2640"
    u"woman guard"
    u"女卫兵"
    u"卫兵\n卫士\n女\n守卫\nguard\nwoman"
    u"guardswoman\nwoman_guard\nfemale-guard"
    u"\U0001f482\U0001f3fb\u200d\u2640\ufe0f\n\U0001f482\U0001f3fc\u200d\u2640\ufe0f\n\U0001f482\U0001f3fd\u200d\u2640\ufe0f\n\U0001f482\U0001f3fe\u200d\u2640\ufe0f\n\U0001f482\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f977"
    u"ninja"
    u"忍者"
    u"打斗\n隐藏\n隐身\nfighter\nhidden\nstealth"
    u"\U0001f977\U0001f3fb\n\U0001f977\U0001f3fc\n\U0001f977\U0001f3fd\n\U0001f977\U0001f3fe\n\U0001f977\U0001f3ff"
    u"\U0001f477"
    u"construction worker"
    u"建筑工人"
    u"工人\n建筑\nconstruction\nhat\nworker"
    u"construction_worker"
    u"\U0001f477\U0001f3fb\n\U0001f477\U0001f3fc\n\U0001f477\U0001f3fd\n\U0001f477\U0001f3fe\n\U0001f477\U0001f3ff"
    u"\U0001f477\u200d\u2642\ufe0f"
    u"\U0001f477\u200d\u2642"
    u"man construction worker"
    u"男建筑工人"
    u"工人\n建筑\n男\nconstruction\nman\nworker"
    u"construction_worker_man\nman_construction_worker\nmale-construction-worker"
    u"\U0001f477\U0001f3fb\u200d\u2642\ufe0f\n\U0001f477\U0001f3fc\u200d\u2642\ufe0f\n\U0001f477\U0001f3fd\u200d\u2642\ufe0f\n\U0001f477\U0001f3fe\u200d\u2642\ufe0f\n\U0001f477\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f477\u200d\u2640\ufe0f"
    u"\U0001f477\u200d\u2640"
    u"woman construction worker"
    u"女建筑工人"
    u"女\n工人\n建筑\nconstruction\nwoman\nworker"
    u"construction_worker_woman\nwoman_construction_worker\nfemale-construction-worker"
    u"\U0001f477\U0001f3fb\u200d\u2640\ufe0f\n\U0001f477\U0001f3fc\u200d\u2640\ufe0f\n\U0001f477\U0001f3fd\u200d\u2640\ufe0f\n\U0001f477\U0001f3fe\u200d\u2640\ufe0f\n\U0001f477\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001fac5"
    u"person with crown"
    u"戴王冠的人"
    u"君主\n君威\n王室\n贵族\nmonarch\nnoble\nregal\nroyalty"
    u"person_with_crown\nroyalty"
    u"\U0001fac5\U0001f3fb\n\U0001fac5\U0001f3fc\n\U0001fac5\U0001f3fd\n\U0001fac5\U0001f3fe\n\U0001fac5\U0001f3ff"
    u"\U0001f934"
    u"prince"
    u"王子"
    u"\U0001f934\U0001f3fb\n\U0001f934\U0001f3fc\n\U0001f934\U0001f3fd\n\U0001f934\U0001f3fe\n\U0001f934\U0001f3ff"
    u"\U0001f478"
    u"princess"
    u"公主"
    u"皇冠\n童话\nfairy tale\nfantasy"
    u"\U0001f478\U0001f3fb\n\U0001f478\U0001f3fc\n\U0001f478\U0001f3fd\n\U0001f478\U0001f3fe\n\U0001f478\U0001f3ff"
    u"\U0001f473"
    u"person wearing turban"
    u"戴头巾的人"
    u"头巾\nturban"
    u"person_with_turban\nperson_wearing_turban"
    u"\U0001f473\U0001f3fb\n\U0001f473\U0001f3fc\n\U0001f473\U0001f3fd\n\U0001f473\U0001f3fe\n\U0001f473\U0001f3ff"
    u"\U0001f473\u200d\u2642\ufe0f"
    u"\U0001f473\u200d\u2642"
    u"man wearing turban"
    u"戴头巾的男人"
    u"头巾\n男\nman\nturban"
    u"man_with_turban\nman_wearing_turban\nman-wearing-turban"
    u"\U0001f473\U0001f3fb\u200d\u2642\ufe0f\n\U0001f473\U0001f3fc\u200d\u2642\ufe0f\n\U0001f473\U0001f3fd\u200d\u2642\ufe0f\n\U0001f473\U0001f3fe\u200d\u2642\ufe0f\n\U0001f473\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f473\u200d\u2640\ufe0f"
    u"\U0001f473\u200d\u2640"
    u"woman wearing turban"
    u"戴头巾的女人"
    u"头巾\n女\nturban\nwoman"
    u"woman_with_turban\nwoman_wearing_turban\nwoman-wearing-turban"
    u"\U0001f473\U0001f3fb\u200d\u2640\ufe0f\n\U0001f473\U0001f3fc\u200d\u2640\ufe0f\n\U0001f473\U0001f3fd\u200d\u2640\ufe0f\n\U0001f473\U0001f3fe\u200d\u2640\ufe0f\n\U0001f473\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f472"
    u"person with skullcap"
    u"戴瓜皮帽的人"
    u"帽子\n瓜皮帽\ncap\ngua pi mao\nhat\nperson\nskullcap"
    u"man_with_gua_pi_mao\nman_with_chinese_cap\nperson_with_skullcap"
    u"\U0001f472\U0001f3fb\n\U0001f472\U0001f3fc\n\U0001f472\U0001f3fd\n\U0001f472\U0001f3fe\n\U0001f472\U0001f3ff"
    u"\U0001f9d5"
    u"woman with headscarf"
    u"带头饰的女人"
    u"头巾\n希贾布\nheadscarf\nhijab\nmantilla\ntichel"
    u"woman_with_headscarf\nperson_with_headscarf"
    u"\U0001f9d5\U0001f3fb\n\U0001f9d5\U0001f3fc\n\U0001f9d5\U0001f3fd\n\U0001f9d5\U0001f3fe\n\U0001f9d5\U0001f3ff"
    u"\U0001f935"
    u"person in tuxedo"
    u"穿燕尾服的人"
    u"人\n新郎\n燕尾服\ngroom\nperson\ntuxedo"
    u"person_in_tuxedo"
    u"\U0001f935\U0001f3fb\n\U0001f935\U0001f3fc\n\U0001f935\U0001f3fd\n\U0001f935\U0001f3fe\n\U0001f935\U0001f3ff"
    u"\U0001f935\u200d\u2642\ufe0f"
    u"\U0001f935\u200d\u2642"
    u"man in tuxedo"
    u"穿礼服的男人"
    u"男人\n礼服\nman\ntuxedo"
    u"man_in_tuxedo"
    u"\U0001f935\U0001f3fb\u200d\u2642\ufe0f\n\U0001f935\U0001f3fc\u200d\u2642\ufe0f\n\U0001f935\U0001f3fd\u200d\u2642\ufe0f\n\U0001f935\U0001f3fe\u200d\u2642\ufe0f\n\U0001f935\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f935\u200d\u2640\ufe0f"
    u"\U0001f935\u200d\u2640"
    u"woman in tuxedo"
    u"穿礼服的女人"
    u"女人\n礼服\ntuxedo\nwoman"
    u"woman_in_tuxedo"
    u"\U0001f935\U0001f3fb\u200d\u2640\ufe0f\n\U0001f935\U0001f3fc\u200d\u2640\ufe0f\n\U0001f935\U0001f3fd\u200d\u2640\ufe0f\n\U0001f935\U0001f3fe\u200d\u2640\ufe0f\n\U0001f935\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f470"
    u"person with veil"
    u"戴头纱的人"
    u"人\n头纱\n婚礼\n新娘\nbride\nperson\nveil\nwedding"
    u"person_with_veil"
    u"\U0001f470\U0001f3fb\n\U0001f470\U0001f3fc\n\U0001f470\U0001f3fd\n\U0001f470\U0001f3fe\n\U0001f470\U0001f3ff"
    u"\U0001f470\u200d\u2642\ufe0f"
    u"\U0001f470\u200d\u2642"
    u"man with veil"
    u"戴头纱的男人"
    u"头纱\n男人\nman\nveil"
    u"man_with_veil"
    u"\U0001f470\U0001f3fb\u200d\u2642\ufe0f\n\U0001f470\U0001f3fc\u200d\u2642\ufe0f\n\U0001f470\U0001f3fd\u200d\u2642\ufe0f\n\U0001f470\U0001f3fe\u200d\u2642\ufe0f\n\U0001f470\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f470\u200d\u2640\ufe0f"
    u"\U0001f470\u200d\u2640"
    u"woman with veil"
    u"戴头纱的女人"
    u"头纱\n女人\nveil\nwoman"
    u"bride_with_veil\nwoman_with_veil"
    u"\U0001f470\U0001f3fb\u200d\u2640\ufe0f\n\U0001f470\U0001f3fc\u200d\u2640\ufe0f\n\U0001f470\U0001f3fd\u200d\u2640\ufe0f\n\U0001f470\U0001f3fe\u200d\u2640\ufe0f\n\U0001f470\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f930"
    u"pregnant woman"
    u"孕妇"
    u"女人\n怀孕\npregnant\nwoman"
    u"pregnant_woman\nexpecting_woman"
    u"\U0001f930\U0001f3fb\n\U0001f930\U0001f3fc\n\U0001f930\U0001f3fd\n\U0001f930\U0001f3fe\n\U0001f930\U0001f3ff"
    u"\U0001fac3"
    u"pregnant man"
    u"怀孕的男人"
    u"充满\n怀孕\n腹部\n臃肿\nbelly\nbloated\nfull\npregnant"
    u"pregnant_man"
    u"\U0001fac3\U0001f3fb\n\U0001fac3\U0001f3fc\n\U0001fac3\U0001f3fd\n\U0001fac3\U0001f3fe\n\U0001fac3\U0001f3ff"
    u"\U0001fac4"
    u"pregnant person"
    u"怀孕的人"
    u"pregnant_person"
    u"\U0001fac4\U0001f3fb\n\U0001fac4\U0001f3fc\n\U0001fac4\U0001f3fd\n\U0001fac4\U0001f3fe\n\U0001fac4\U0001f3ff"
    u"\U0001f931"
    u"breast-feeding"
    u"母乳喂养"
    u"乳房\n哺乳\n婴儿\nbaby\nbreast\nnursing"
    u"breast_feeding\nbreast-feeding"
    u"\U0001f931\U0001f3fb\n\U0001f931\U0001f3fc\n\U0001f931\U0001f3fd\n\U0001f931\U0001f3fe\n\U0001f931\U0001f3ff"
    u"\U0001f469\u200d\U0001f37c"
    u"woman feeding baby"
    u"哺乳的女人"
    u"哺乳\n喂养\n女人\n婴儿\nbaby\nfeeding\nnursing\nwoman"
    u"woman_feeding_baby"
    u"\U0001f469\U0001f3fb\u200d\U0001f37c\n\U0001f469\U0001f3fc\u200d\U0001f37c\n\U0001f469\U0001f3fd\u200d\U0001f37c\n\U0001f469\U0001f3fe\u200d\U0001f37c\n\U0001f469\U0001f3ff\u200d\U0001f37c"
    u"\U0001f468\u200d\U0001f37c"
    u"man feeding baby"
    u"哺乳的男人"
    u"哺乳\n喂养\n婴儿\n男人\nbaby\nfeeding\nman\nnursing"
    u"man_feeding_baby"
    u"\U0001f468\U0001f3fb\u200d\U0001f37c\n\U0001f468\U0001f3fc\u200d\U0001f37c\n\U0001f468\U0001f3fd\u200d\U0001f37c\n\U0001f468\U0001f3fe\u200d\U0001f37c\n\U0001f468\U0001f3ff\u200d\U0001f37c"
    u"\U0001f9d1\u200d\U0001f37c"
    u"person feeding baby"
    u"哺乳的人"
    u"人\n哺乳\n喂养\n婴儿\nbaby\nfeeding\nnursing\nperson"
    u"person_feeding_baby"
    u"\U0001f9d1\U0001f3fb\u200d\U0001f37c\n\U0001f9d1\U0001f3fc\u200d\U0001f37c\n\U0001f9d1\U0001f3fd\u200d\U0001f37c\n\U0001f9d1\U0001f3fe\u200d\U0001f37c\n\U0001f9d1\U0001f3ff\u200d\U0001f37c"
    u"\U0001f47c"
    u"baby angel"
    u"小天使"
    u"儿童\n天使\n孩子\nangel\nbaby\nface\nfairy tale\nfantasy"
    u"angel\nbaby_angel"
    u"\U0001f47c\U0001f3fb\n\U0001f47c\U0001f3fc\n\U0001f47c\U0001f3fd\n\U0001f47c\U0001f3fe\n\U0001f47c\U0001f3ff"
    u"\U0001f385"
    u"santa claus"
    u"圣诞老人"
    u"圣诞\n节日\ncelebration\nchristmas\nclaus\nfather\nsanta"
    u"santa\nsanta_claus"
    u"\U0001f385\U0001f3fb\n\U0001f385\U0001f3fc\n\U0001f385\U0001f3fd\n\U0001f385\U0001f3fe\n\U0001f385\U0001f3ff"
    u"\U0001f936"
    u"mrs. claus"
    u"圣诞奶奶"
    u"圣诞\n奶奶\n老妈\ncelebration\nchristmas\nclaus\nmother\nmrs."
    u"mrs_claus\nmother_christmas"
    u"\U0001f936\U0001f3fb\n\U0001f936\U0001f3fc\n\U0001f936\U0001f3fd\n\U0001f936\U0001f3fe\n\U0001f936\U0001f3ff"
    u"\U0001f9d1\u200d\U0001f384"
    u"mx claus"
    u"圣诞人"
    u"人\n圣诞\nclaus, christmas"
    u"mx_claus"
    u"\U0001f9d1\U0001f3fb\u200d\U0001f384\n\U0001f9d1\U0001f3fc\u200d\U0001f384\n\U0001f9d1\U0001f3fd\u200d\U0001f384\n\U0001f9d1\U0001f3fe\u200d\U0001f384\n\U0001f9d1\U0001f3ff\u200d\U0001f384"
    u"\U0001f9b8"
    u"superhero"
    u"超级英雄"
    u"女英雄\n好人\n英雄\n超能力\ngood\nhero\nheroine\nsuperpower"
    u"\U0001f9b8\U0001f3fb\n\U0001f9b8\U0001f3fc\n\U0001f9b8\U0001f3fd\n\U0001f9b8\U0001f3fe\n\U0001f9b8\U0001f3ff"
    u"\U0001f9b8\u200d\u2642\ufe0f"
    u"\U0001f9b8\u200d\u2642"
    u"man superhero"
    u"男超级英雄"
    u"好人\n男人\n英雄\n超能力\ngood\nhero\nman\nsuperpower"
    u"superhero_man\nman_superhero\nmale_superhero"
    u"\U0001f9b8\U0001f3fb\u200d\u2642\ufe0f\n\U0001f9b8\U0001f3fc\u200d\u2642\ufe0f\n\U0001f9b8\U0001f3fd\u200d\u2642\ufe0f\n\U0001f9b8\U0001f3fe\u200d\u2642\ufe0f\n\U0001f9b8\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f9b8\u200d\u2640\ufe0f"
    u"\U0001f9b8\u200d\u2640"
    u"woman superhero"
    u"女超级英雄"
    u"女人\n好人\n英雄\n超能力\ngood\nhero\nheroine\nsuperpower\nwoman"
    u"superhero_woman\nwoman_superhero\nfemale_superhero"
    u"\U0001f9b8\U0001f3fb\u200d\u2640\ufe0f\n\U0001f9b8\U0001f3fc\u200d\u2640\ufe0f\n\U0001f9b8\U0001f3fd\u200d\u2640\ufe0f\n\U0001f9b8\U0001f3fe\u200d\u2640\ufe0f\n\U0001f9b8\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f9b9"
    u"supervillain"
    u"超级大坏蛋"
    u"坏蛋\n恶魔\n罪犯\n超能力\ncriminal\nevil\nsuperpower\nvillain"
    u"\U0001f9b9\U0001f3fb\n\U0001f9b9\U0001f3fc\n\U0001f9b9\U0001f3fd\n\U0001f9b9\U0001f3fe\n\U0001f9b9\U0001f3ff"
    u"\U0001f9b9\u200d\u2642\ufe0f"
    u"\U0001f9b9\u200d\u2642"
    u"man supervillain"
    u"男超级大坏蛋"
    u"坏蛋\n男人\n罪犯\n超能力\ncriminal\nevil\nman\nsuperpower\nvillain"
    u"supervillain_man\nman_supervillain\nmale_supervillain"
    u"\U0001f9b9\U0001f3fb\u200d\u2642\ufe0f\n\U0001f9b9\U0001f3fc\u200d\u2642\ufe0f\n\U0001f9b9\U0001f3fd\u200d\u2642\ufe0f\n\U0001f9b9\U0001f3fe\u200d\u2642\ufe0f\n\U0001f9b9\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f9b9\u200d\u2640\ufe0f"
    u"\U0001f9b9\u200d\u2640"
    u"woman supervillain"
    u"女超级大坏蛋"
    u"坏蛋\n女人\n罪犯\n超能力\ncriminal\nevil\nsuperpower\nvillain\nwoman"
    u"supervillain_woman\nwoman_supervillain\nfemale_supervillain"
    u"\U0001f9b9\U0001f3fb\u200d\u2640\ufe0f\n\U0001f9b9\U0001f3fc\u200d\u2640\ufe0f\n\U0001f9b9\U0001f3fd\u200d\u2640\ufe0f\n\U0001f9b9\U0001f3fe\u200d\u2640\ufe0f\n\U0001f9b9\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f9d9"
    u"mage"
    u"法师"
    u"女巫\n女魔术师\n男巫\n男魔术师\nsorcerer\nsorceress\nwitch\nwizard"
    u"\U0001f9d9\U0001f3fb\n\U0001f9d9\U0001f3fc\n\U0001f9d9\U0001f3fd\n\U0001f9d9\U0001f3fe\n\U0001f9d9\U0001f3ff"
    u"\U0001f9d9\u200d\u2642\ufe0f"
    u"\U0001f9d9\u200d\u2642"
    u"man mage"
    u"男法师"
    u"男巫\n男魔术师\nsorcerer\nwizard"
    u"mage_man\nman_mage\nmale_mage"
    u"\U0001f9d9\U0001f3fb\u200d\u2642\ufe0f\n\U0001f9d9\U0001f3fc\u200d\u2642\ufe0f\n\U0001f9d9\U0001f3fd\u200d\u2642\ufe0f\n\U0001f9d9\U0001f3fe\u200d\u2642\ufe0f\n\U0001f9d9\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f9d9\u200d\u2640\ufe0f"
    u"\U0001f9d9\u200d\u2640"
    u"woman mage"
    u"女法师"
    u"女巫\n女魔术师\nsorceress\nwitch"
    u"mage_woman\nwoman_mage\nfemale_mage"
    u"\U0001f9d9\U0001f3fb\u200d\u2640\ufe0f\n\U0001f9d9\U0001f3fc\u200d\u2640\ufe0f\n\U0001f9d9\U0001f3fd\u200d\u2640\ufe0f\n\U0001f9d9\U0001f3fe\u200d\u2640\ufe0f\n\U0001f9d9\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f9da"
    u"fairy"
    u"精灵"
    u"天卫三\n天卫十五\n天卫四\noberon\npuck\ntitania"
    u"\U0001f9da\U0001f3fb\n\U0001f9da\U0001f3fc\n\U0001f9da\U0001f3fd\n\U0001f9da\U0001f3fe\n\U0001f9da\U0001f3ff"
    u"\U0001f9da\u200d\u2642\ufe0f"
    u"\U0001f9da\u200d\u2642"
    u"man fairy"
    u"仙人"
    u"仙男\n天卫十五\n天卫四\n男精灵\noberon\npuck"
    u"fairy_man\nman_fairy\nmale_fairy"
    u"\U0001f9da\U0001f3fb\u200d\u2642\ufe0f\n\U0001f9da\U0001f3fc\u200d\u2642\ufe0f\n\U0001f9da\U0001f3fd\u200d\u2642\ufe0f\n\U0001f9da\U0001f3fe\u200d\u2642\ufe0f\n\U0001f9da\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f9da\u200d\u2640\ufe0f"
    u"\U0001f9da\u200d\u2640"
    u"woman fairy"
    u"仙女"
    u"女精灵\n妖精王后\ntitania"
    u"fairy_woman\nwoman_fairy\nfemale_fairy"
    u"\U0001f9da\U0001f3fb\u200d\u2640\ufe0f\n\U0001f9da\U0001f3fc\u200d\u2640\ufe0f\n\U0001f9da\U0001f3fd\u200d\u2640\ufe0f\n\U0001f9da\U0001f3fe\u200d\u2640\ufe0f\n\U0001f9da\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f9db"
    u"vampire"
    u"吸血鬼"
    u"不死族\ndracula\nundead"
    u"\U0001f9db\U0001f3fb\n\U0001f9db\U0001f3fc\n\U0001f9db\U0001f3fd\n\U0001f9db\U0001f3fe\n\U0001f9db\U0001f3ff"
    u"\U0001f9db\u200d\u2642\ufe0f"
    u"\U0001f9db\u200d\u2642"
    u"man vampire"
    u"男吸血鬼"
    u"男不死族\ndracula\nundead"
    u"vampire_man\nman_vampire\nmale_vampire"
    u"\U0001f9db\U0001f3fb\u200d\u2642\ufe0f\n\U0001f9db\U0001f3fc\u200d\u2642\ufe0f\n\U0001f9db\U0001f3fd\u200d\u2642\ufe0f\n\U0001f9db\U0001f3fe\u200d\u2642\ufe0f\n\U0001f9db\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f9db\u200d\u2640\ufe0f"
    u"\U0001f9db\u200d\u2640"
    u"woman vampire"
    u"女吸血鬼"
    u"女不死族\nundead"
    u"vampire_woman\nwoman_vampire\nfemale_vampire"
    u"\U0001f9db\U0001f3fb\u200d\u2640\ufe0f\n\U0001f9db\U0001f3fc\u200d\u2640\ufe0f\n\U0001f9db\U0001f3fd\u200d\u2640\ufe0f\n\U0001f9db\U0001f3fe\u200d\u2640\ufe0f\n\U0001f9db\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f9dc"
    u"merperson"
    u"人鱼"
    u"女人鱼\n男人鱼\n美人鱼\nmermaid\nmerman\nmerwoman"
    u"\U0001f9dc\U0001f3fb\n\U0001f9dc\U0001f3fc\n\U0001f9dc\U0001f3fd\n\U0001f9dc\U0001f3fe\n\U0001f9dc\U0001f3ff"
    u"\U0001f9dc\u200d\u2642\ufe0f"
    u"\U0001f9dc\u200d\u2642"
    u"merman"
    u"男人鱼"
    u"特里同\ntriton"
    u"\U0001f9dc\U0001f3fb\u200d\u2642\ufe0f\n\U0001f9dc\U0001f3fc\u200d\u2642\ufe0f\n\U0001f9dc\U0001f3fd\u200d\u2642\ufe0f\n\U0001f9dc\U0001f3fe\u200d\u2642\ufe0f\n\U0001f9dc\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f9dc\u200d\u2640\ufe0f"
    u"\U0001f9dc\u200d\u2640"
    u"mermaid"
    u"美人鱼"
    u"女人鱼\nmerwoman"
    u"\U0001f9dc\U0001f3fb\u200d\u2640\ufe0f\n\U0001f9dc\U0001f3fc\u200d\u2640\ufe0f\n\U0001f9dc\U0001f3fd\u200d\u2640\ufe0f\n\U0001f9dc\U0001f3fe\u200d\u2640\ufe0f\n\U0001f9dc\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f9dd"
    u"elf"
    u"小精灵"
    u"魔术\nmagical"
    u"\U0001f9dd\U0001f3fb\n\U0001f9dd\U0001f3fc\n\U0001f9dd\U0001f3fd\n\U0001f9dd\U0001f3fe\n\U0001f9dd\U0001f3ff"
    u"\U0001f9dd\u200d\u2642\ufe0f"
    u"\U0001f9dd\u200d\u2642"
    u"man elf"
    u"男小精灵"
    u"男性魔术\nmagical"
    u"elf_man\nman_elf\nmale_elf"
    u"\U0001f9dd\U0001f3fb\u200d\u2642\ufe0f\n\U0001f9dd\U0001f3fc\u200d\u2642\ufe0f\n\U0001f9dd\U0001f3fd\u200d\u2642\ufe0f\n\U0001f9dd\U0001f3fe\u200d\u2642\ufe0f\n\U0001f9dd\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f9dd\u200d\u2640\ufe0f"
    u"\U0001f9dd\u200d\u2640"
    u"woman elf"
    u"女小精灵"
    u"女性魔术\nmagical"
    u"elf_woman\nwoman_elf\nfemale_elf"
    u"\U0001f9dd\U0001f3fb\u200d\u2640\ufe0f\n\U0001f9dd\U0001f3fc\u200d\u2640\ufe0f\n\U0001f9dd\U0001f3fd\u200d\u2640\ufe0f\n\U0001f9dd\U0001f3fe\u200d\u2640\ufe0f\n\U0001f9dd\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f9de"
    u"genie"
    u"妖怪"
    u"神灵\ndjinn"
    u"\U0001f9de\u200d\u2642\ufe0f"
    u"\U0001f9de\u200d\u2642"
    u"man genie"
    u"男妖怪"
    u"男神灵\ndjinn"
    u"genie_man\nman_genie\nmale_genie"
    u"\U0001f9de\u200d\u2640\ufe0f"
    u"\U0001f9de\u200d\u2640"
    u"woman genie"
    u"女妖怪"
    u"女神灵\ndjinn"
    u"genie_woman\nwoman_genie\nfemale_genie"
    u"\U0001f9df"
    u"zombie"
    u"僵尸"
    u"不死族\n行尸走肉\nundead\nwalking dead"
    u"\U0001f9df\u200d\u2642\ufe0f"
    u"\U0001f9df\u200d\u2642"
    u"man zombie"
    u"男僵尸"
    u"男行尸走肉\nundead\nwalking dead"
    u"zombie_man\nman_zombie\nmale_zombie"
    u"\U0001f9df\u200d\u2640\ufe0f"
    u"\U0001f9df\u200d\u2640"
    u"woman zombie"
    u"女僵尸"
    u"女行尸走肉\nundead\nwalking dead"
    u"zombie_woman\nwoman_zombie\nfemale_zombie"
    u"\U0001f9cc"
    u"troll"
    u"穴居巨怪"
    u"幻想\n怪物\n神话故事\nfairy tale\nfantasy\nmonster"
    u"\U0001f486"
    u"person getting massage"
    u"按摩"
    u"美容\nface\nmassage\nsalon"
    u"massage\nperson_getting_massage"
    u"\U0001f486\U0001f3fb\n\U0001f486\U0001f3fc\n\U0001f486\U0001f3fd\n\U0001f486\U0001f3fe\n\U0001f486\U0001f3ff"
    u"\U0001f486\u200d\u2642\ufe0f"
    u"\U0001f486\u200d\u2642"
    u"man getting massage"
    u"男生按摩"
    u"按摩\n男\nface\nman\nmassage"
    u"massage_man\nman_getting_face_massage\nman-getting-massage\nman_getting_massage"
    u"\U0001f486\U0001f3fb\u200d\u2642\ufe0f\n\U0001f486\U0001f3fc\u200d\u2642\ufe0f\n\U0001f486\U0001f3fd\u200d\u2642\ufe0f\n\U0001f486\U0001f3fe\u200d\u2642\ufe0f\n\U0001f486\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f486\u200d\u2640\ufe0f"
    u"\U0001f486\u200d\u2640"
    u"woman getting massage"
    u"女生按摩"
    u"女\n按摩\nface\nmassage\nwoman"
    u"massage_woman\nwoman_getting_face_massage\nwoman-getting-massage\nwoman_getting_massage"
    u"\U0001f486\U0001f3fb\u200d\u2640\ufe0f\n\U0001f486\U0001f3fc\u200d\u2640\ufe0f\n\U0001f486\U0001f3fd\u200d\u2640\ufe0f\n\U0001f486\U0001f3fe\u200d\u2640\ufe0f\n\U0001f486\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f487"
    u"person getting haircut"
    u"理发"
    u"剪头\nbarber\nbeauty\nhaircut\nparlor"
    u"haircut\nperson_getting_haircut"
    u"\U0001f487\U0001f3fb\n\U0001f487\U0001f3fc\n\U0001f487\U0001f3fd\n\U0001f487\U0001f3fe\n\U0001f487\U0001f3ff"
    u"\U0001f487\u200d\u2642\ufe0f"
    u"\U0001f487\u200d\u2642"
    u"man getting haircut"
    u"男生理发"
    u"剪头\n理发\n男\nhaircut\nman"
    u"haircut_man\nman_getting_haircut\nman-getting-haircut"
    u"\U0001f487\U0001f3fb\u200d\u2642\ufe0f\n\U0001f487\U0001f3fc\u200d\u2642\ufe0f\n\U0001f487\U0001f3fd\u200d\u2642\ufe0f\n\U0001f487\U0001f3fe\u200d\u2642\ufe0f\n\U0001f487\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f487\u200d\u2640\ufe0f"
    u"\U0001f487\u200d\u2640"
    u"woman getting haircut"
    u"女生理发"
    u"剪头\n女\n理发\nhaircut\nwoman"
    u"haircut_woman\nwoman_getting_haircut\nwoman-getting-haircut"
    u"\U0001f487\U0001f3fb\u200d\u2640\ufe0f\n\U0001f487\U0001f3fc\u200d\u2640\ufe0f\n\U0001f487\U0001f3fd\u200d\u2640\ufe0f\n\U0001f487\U0001f3fe\u200d\u2640\ufe0f\n\U0001f487\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f6b6"
    u"person walking"
    u"行人"
    u"徒步\n走路\nhike\nwalk\nwalking"
    u"walking\nperson_walking"
    u"\U0001f6b6\U0001f3fb\n\U0001f6b6\U0001f3fc\n\U0001f6b6\U0001f3fd\n\U0001f6b6\U0001f3fe\n\U0001f6b6\U0001f3ff"
    u"\U0001f6b6\u200d\u2642\ufe0f"
    u"\U0001f6b6\u200d\u2642"
    u"man walking"
    u"男行人"
    u"徒步\n男\n走路\nhike\nman\nwalk"
    u"walking_man\nman_walking\nman-walking"
    u"\U0001f6b6\U0001f3fb\u200d\u2642\ufe0f\n\U0001f6b6\U0001f3fc\u200d\u2642\ufe0f\n\U0001f6b6\U0001f3fd\u200d\u2642\ufe0f\n\U0001f6b6\U0001f3fe\u200d\u2642\ufe0f\n\U0001f6b6\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f6b6\u200d\u2640\ufe0f"
    u"\U0001f6b6\u200d\u2640"
    u"woman walking"
    u"女行人"
    u"女\n徒步\n走路\nhike\nwalk\nwoman"
    u"walking_woman\nwoman_walking\nwoman-walking"
    u"\U0001f6b6\U0001f3fb\u200d\u2640\ufe0f\n\U0001f6b6\U0001f3fc\u200d\u2640\ufe0f\n\U0001f6b6\U0001f3fd\u200d\u2640\ufe0f\n\U0001f6b6\U0001f3fe\u200d\u2640\ufe0f\n\U0001f6b6\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f9cd"
    u"person standing"
    u"站立者"
    u"站着\n站立\nstand\nstanding"
    u"standing_person\nperson_standing\nstanding"
    u"\U0001f9cd\U0001f3fb\n\U0001f9cd\U0001f3fc\n\U0001f9cd\U0001f3fd\n\U0001f9cd\U0001f3fe\n\U0001f9cd\U0001f3ff"
    u"\U0001f9cd\u200d\u2642\ufe0f"
    u"\U0001f9cd\u200d\u2642"
    u"man standing"
    u"站立的男人"
    u"男\n站着\n站立\nman\nstanding"
    u"standing_man\nman_standing"
    u"\U0001f9cd\U0001f3fb\u200d\u2642\ufe0f\n\U0001f9cd\U0001f3fc\u200d\u2642\ufe0f\n\U0001f9cd\U0001f3fd\u200d\u2642\ufe0f\n\U0001f9cd\U0001f3fe\u200d\u2642\ufe0f\n\U0001f9cd\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f9cd\u200d\u2640\ufe0f"
    u"\U0001f9cd\u200d\u2640"
    u"woman standing"
    u"站立的女人"
    u"女\n站着\n站立\nstanding\nwoman"
    u"standing_woman\nwoman_standing"
    u"\U0001f9cd\U0001f3fb\u200d\u2640\ufe0f\n\U0001f9cd\U0001f3fc\u200d\u2640\ufe0f\n\U0001f9cd\U0001f3fd\u200d\u2640\ufe0f\n\U0001f9cd\U0001f3fe\u200d\u2640\ufe0f\n\U0001f9cd\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f9ce"
    u"person kneeling"
    u"下跪者"
    u"跪下\n跪坐\nkneel\nkneeling"
    u"kneeling_person\nperson_kneeling\nkneeling"
    u"\U0001f9ce\U0001f3fb\n\U0001f9ce\U0001f3fc\n\U0001f9ce\U0001f3fd\n\U0001f9ce\U0001f3fe\n\U0001f9ce\U0001f3ff"
    u"\U0001f9ce\u200d\u2642\ufe0f"
    u"\U0001f9ce\u200d\u2642"
    u"man kneeling"
    u"跪下的男人"
    u"下跪\n男\n跪坐\nkneeling\nman"
    u"kneeling_man\nman_kneeling"
    u"\U0001f9ce\U0001f3fb\u200d\u2642\ufe0f\n\U0001f9ce\U0001f3fc\u200d\u2642\ufe0f\n\U0001f9ce\U0001f3fd\u200d\u2642\ufe0f\n\U0001f9ce\U0001f3fe\u200d\u2642\ufe0f\n\U0001f9ce\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f9ce\u200d\u2640\ufe0f"
    u"\U0001f9ce\u200d\u2640"
    u"woman kneeling"
    u"跪下的女人"
    u"下跪\n女\n跪坐\nkneeling\nwoman"
    u"kneeling_woman\nwoman_kneeling"
    u"\U0001f9ce\U0001f3fb\u200d\u2640\ufe0f\n\U0001f9ce\U0001f3fc\u200d\u2640\ufe0f\n\U0001f9ce\U0001f3fd\u200d\u2640\ufe0f\n\U0001f9ce\U0001f3fe\u200d\u2640\ufe0f\n\U0001f9ce\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f9d1\u200d\U0001f9af"
    u"person with white cane"
    u"拄盲杖的人"
    u"无障碍\n盲\naccessibility\nblind"
    u"person_with_probing_cane\nperson_with_white_cane"
    u"\U0001f9d1\U0001f3fb\u200d\U0001f9af\n\U0001f9d1\U0001f3fc\u200d\U0001f9af\n\U0001f9d1\U0001f3fd\u200d\U0001f9af\n\U0001f9d1\U0001f3fe\u200d\U0001f9af\n\U0001f9d1\U0001f3ff\u200d\U0001f9af"
    u"\U0001f468\u200d\U0001f9af"
    u"man with white cane"
    u"拄盲杖的男人"
    u"拐杖\n无障碍\n男\n盲\naccessibility\nblind\nman"
    u"man_with_probing_cane\nman_with_white_cane"
    u"\U0001f468\U0001f3fb\u200d\U0001f9af\n\U0001f468\U0001f3fc\u200d\U0001f9af\n\U0001f468\U0001f3fd\u200d\U0001f9af\n\U0001f468\U0001f3fe\u200d\U0001f9af\n\U0001f468\U0001f3ff\u200d\U0001f9af"
    u"\U0001f469\u200d\U0001f9af"
    u"woman with white cane"
    u"拄盲杖的女人"
    u"女\n拐杖\n无障碍\n盲\naccessibility\nblind\nwoman"
    u"woman_with_probing_cane\nwoman_with_white_cane"
    u"\U0001f469\U0001f3fb\u200d\U0001f9af\n\U0001f469\U0001f3fc\u200d\U0001f9af\n\U0001f469\U0001f3fd\u200d\U0001f9af\n\U0001f469\U0001f3fe\u200d\U0001f9af\n\U0001f469\U0001f3ff\u200d\U0001f9af"
    u"\U0001f9d1\u200d\U0001f9bc"
    u"person in motorized wheelchair"
    u"坐电动轮椅的人"
    u"无障碍\n轮椅\naccessibility\nwheelchair"
    u"person_in_motorized_wheelchair"
    u"\U0001f9d1\U0001f3fb\u200d\U0001f9bc\n\U0001f9d1\U0001f3fc\u200d\U0001f9bc\n\U0001f9d1\U0001f3fd\u200d\U0001f9bc\n\U0001f9d1\U0001f3fe\u200d\U0001f9bc\n\U0001f9d1\U0001f3ff\u200d\U0001f9bc"
    u"\U0001f468\u200d\U0001f9bc"
    u"man in motorized wheelchair"
    u"坐电动轮椅的男人"
    u"无障碍\n电动\n男\n轮椅\naccessibility\nman\nwheelchair"
    u"man_in_motorized_wheelchair"
    u"\U0001f468\U0001f3fb\u200d\U0001f9bc\n\U0001f468\U0001f3fc\u200d\U0001f9bc\n\U0001f468\U0001f3fd\u200d\U0001f9bc\n\U0001f468\U0001f3fe\u200d\U0001f9bc\n\U0001f468\U0001f3ff\u200d\U0001f9bc"
    u"\U0001f469\u200d\U0001f9bc"
    u"woman in motorized wheelchair"
    u"坐电动轮椅的女人"
    u"女\n无障碍\n电动\n轮椅\naccessibility\nwheelchair\nwoman"
    u"woman_in_motorized_wheelchair"
    u"\U0001f469\U0001f3fb\u200d\U0001f9bc\n\U0001f469\U0001f3fc\u200d\U0001f9bc\n\U0001f469\U0001f3fd\u200d\U0001f9bc\n\U0001f469\U0001f3fe\u200d\U0001f9bc\n\U0001f469\U0001f3ff\u200d\U0001f9bc"
    u"\U0001f9d1\u200d\U0001f9bd"
    u"person in manual wheelchair"
    u"坐手动轮椅的人"
    u"person_in_manual_wheelchair"
    u"\U0001f9d1\U0001f3fb\u200d\U0001f9bd\n\U0001f9d1\U0001f3fc\u200d\U0001f9bd\n\U0001f9d1\U0001f3fd\u200d\U0001f9bd\n\U0001f9d1\U0001f3fe\u200d\U0001f9bd\n\U0001f9d1\U0001f3ff\u200d\U0001f9bd"
    u"\U0001f468\u200d\U0001f9bd"
    u"man in manual wheelchair"
    u"坐手动轮椅的男人"
    u"手动\n无障碍\n男\n轮椅\naccessibility\nman\nwheelchair"
    u"man_in_manual_wheelchair"
    u"\U0001f468\U0001f3fb\u200d\U0001f9bd\n\U0001f468\U0001f3fc\u200d\U0001f9bd\n\U0001f468\U0001f3fd\u200d\U0001f9bd\n\U0001f468\U0001f3fe\u200d\U0001f9bd\n\U0001f468\U0001f3ff\u200d\U0001f9bd"
    u"\U0001f469\u200d\U0001f9bd"
    u"woman in manual wheelchair"
    u"坐手动轮椅的女人"
    u"女\n手动\n无障碍\n轮椅\naccessibility\nwheelchair\nwoman"
    u"woman_in_manual_wheelchair"
    u"\U0001f469\U0001f3fb\u200d\U0001f9bd\n\U0001f469\U0001f3fc\u200d\U0001f9bd\n\U0001f469\U0001f3fd\u200d\U0001f9bd\n\U0001f469\U0001f3fe\u200d\U0001f9bd\n\U0001f469\U0001f3ff\u200d\U0001f9bd"
    u"\U0001f3c3"
    u"person running"
    u"跑步者"
    u"跑步\n马拉松\nmarathon\nrunning"
    u"runner\nrunning\nperson_running"
    u"\U0001f3c3\U0001f3fb\n\U0001f3c3\U0001f3fc\n\U0001f3c3\U0001f3fd\n\U0001f3c3\U0001f3fe\n\U0001f3c3\U0001f3ff"
    u"\U0001f3c3\u200d\u2642\ufe0f"
    u"\U0001f3c3\u200d\u2642"
    u"man running"
    u"男生跑步"
    u"男\n跑\n马拉松\nman\nmarathon\nracing\nrunning"
    u"running_man\nman_running\nman-running"
    u"\U0001f3c3\U0001f3fb\u200d\u2642\ufe0f\n\U0001f3c3\U0001f3fc\u200d\u2642\ufe0f\n\U0001f3c3\U0001f3fd\u200d\u2642\ufe0f\n\U0001f3c3\U0001f3fe\u200d\u2642\ufe0f\n\U0001f3c3\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f3c3\u200d\u2640\ufe0f"
    u"\U0001f3c3\u200d\u2640"
    u"woman running"
    u"女生跑步"
    u"女\n比赛\n跑步\n马拉松\nmarathon\nracing\nrunning\nwoman"
    u"running_woman\nwoman_running\nwoman-running"
    u"\U0001f3c3\U0001f3fb\u200d\u2640\ufe0f\n\U0001f3c3\U0001f3fc\u200d\u2640\ufe0f\n\U0001f3c3\U0001f3fd\u200d\u2640\ufe0f\n\U0001f3c3\U0001f3fe\u200d\u2640\ufe0f\n\U0001f3c3\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f483"
    u"woman dancing"
    u"跳舞的女人"
    u"女人\n跳舞\ndance\ndancing\nwoman"
    u"dancer\nwoman_dancing"
    u"\U0001f483\U0001f3fb\n\U0001f483\U0001f3fc\n\U0001f483\U0001f3fd\n\U0001f483\U0001f3fe\n\U0001f483\U0001f3ff"
    u"\U0001f57a"
    u"man dancing"
    u"跳舞的男人"
    u"男人\n跳舞\ndance\ndancing\nman"
    u"man_dancing\nmale_dancer"
    u"\U0001f57a\U0001f3fb\n\U0001f57a\U0001f3fc\n\U0001f57a\U0001f3fd\n\U0001f57a\U0001f3fe\n\U0001f57a\U0001f3ff"
    u"\U0001f574\ufe0f"
    u"\U0001f574"
    u"person in suit levitating"
    u"西装革履的人"
    u"商务\n正装\n西装革履\nbusiness\nperson\nsuit"
    u"business_suit_levitating\nlevitate\nman_in_business_suit_levitating\nlevitating\nperson_in_suit_levitating"
    u"\U0001f574\U0001f3fb\n\U0001f574\U0001f3fc\n\U0001f574\U0001f3fd\n\U0001f574\U0001f3fe\n\U0001f574\U0001f3ff"
    u"\U0001f46f"
    u"people with bunny ears"
    u"戴兔耳朵的人"
    u"兔耳朵\n派对\n聚会\n跳舞\nbunny ear\ndancer\npartying"
    u"dancers\npeople_with_bunny_ears_partying\npeople_with_bunny_ears"
    u"\U0001f46f\u200d\u2642\ufe0f"
    u"\U0001f46f\u200d\u2642"
    u"men with bunny ears"
    u"兔先生"
    u"兔耳朵\n派对\n男生派对\n聚会\n跳舞\nbunny ear\ndancer\nmen\npartying"
    u"dancing_men\nmen_with_bunny_ears_partying\nmen-with-bunny-ears-partying\nman-with-bunny-ears-partying\nmen_with_bunny_ears"
    u"\U0001f46f\u200d\u2640\ufe0f"
    u"\U0001f46f\u200d\u2640"
    u"women with bunny ears"
    u"兔女郎"
    u"兔耳朵\n女生派对\n派对\n聚会\n跳舞\nbunny ear\ndancer\npartying\nwomen"
    u"dancing_women\nwomen_with_bunny_ears_partying\nwomen-with-bunny-ears-partying\nwoman-with-bunny-ears-partying\nwomen_with_bunny_ears"
    u"\U0001f9d6"
    u"person in steamy room"
    u"蒸房里的人"
    u"桑拿\n蒸房\nsauna\nsteam room"
    u"sauna_person\nperson_in_steamy_room"
    u"\U0001f9d6\U0001f3fb\n\U0001f9d6\U0001f3fc\n\U0001f9d6\U0001f3fd\n\U0001f9d6\U0001f3fe\n\U0001f9d6\U0001f3ff"
    u"\U0001f9d6\u200d\u2642\ufe0f"
    u"\U0001f9d6\u200d\u2642"
    u"man in steamy room"
    u"蒸房里的男人"
    u"桑拿\n男性桑拿\nsauna\nsteam room"
    u"sauna_man\nman_in_steamy_room"
    u"\U0001f9d6\U0001f3fb\u200d\u2642\ufe0f\n\U0001f9d6\U0001f3fc\u200d\u2642\ufe0f\n\U0001f9d6\U0001f3fd\u200d\u2642\ufe0f\n\U0001f9d6\U0001f3fe\u200d\u2642\ufe0f\n\U0001f9d6\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f9d6\u200d\u2640\ufe0f"
    u"\U0001f9d6\u200d\u2640"
    u"woman in steamy room"
    u"蒸房里的女人"
    u"女性桑拿\n桑拿\nsauna\nsteam room"
    u"sauna_woman\nwoman_in_steamy_room"
    u"\U0001f9d6\U0001f3fb\u200d\u2640\ufe0f\n\U0001f9d6\U0001f3fc\u200d\u2640\ufe0f\n\U0001f9d6\U0001f3fd\u200d\u2640\ufe0f\n\U0001f9d6\U0001f3fe\u200d\u2640\ufe0f\n\U0001f9d6\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f9d7"
    u"person climbing"
    u"攀爬的人"
    u"登山者\nclimber"
    u"climbing\nperson_climbing"
    u"\U0001f9d7\U0001f3fb\n\U0001f9d7\U0001f3fc\n\U0001f9d7\U0001f3fd\n\U0001f9d7\U0001f3fe\n\U0001f9d7\U0001f3ff"
    u"\U0001f9d7\u200d\u2642\ufe0f"
    u"\U0001f9d7\u200d\u2642"
    u"man climbing"
    u"攀爬的男人"
    u"climbing_man\nman_climbing"
    u"\U0001f9d7\U0001f3fb\u200d\u2642\ufe0f\n\U0001f9d7\U0001f3fc\u200d\u2642\ufe0f\n\U0001f9d7\U0001f3fd\u200d\u2642\ufe0f\n\U0001f9d7\U0001f3fe\u200d\u2642\ufe0f\n\U0001f9d7\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f9d7\u200d\u2640\ufe0f"
    u"\U0001f9d7\u200d\u2640"
    u"woman climbing"
    u"攀爬的女人"
    u"climbing_woman\nwoman_climbing"
    u"\U0001f9d7\U0001f3fb\u200d\u2640\ufe0f\n\U0001f9d7\U0001f3fc\u200d\u2640\ufe0f\n\U0001f9d7\U0001f3fd\u200d\u2640\ufe0f\n\U0001f9d7\U0001f3fe\u200d\u2640\ufe0f\n\U0001f9d7\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f93a"
    u"person fencing"
    u"击剑选手"
    u"人\n体育\n击剑\n剑\nfencer\nfencing\nsword"
    u"person_fencing\nfencer\nfencing"
    u"\U0001f3c7"
    u"horse racing"
    u"赛马"
    u"马\nhorse\njockey\nracehorse\nracing"
    u"horse_racing"
    u"\U0001f3c7\U0001f3fb\n\U0001f3c7\U0001f3fc\n\U0001f3c7\U0001f3fd\n\U0001f3c7\U0001f3fe\n\U0001f3c7\U0001f3ff"
    u"\u26f7\ufe0f"
    u"\u26f7"
    u"skier"
    u"滑雪的人"
    u"滑雪\n雪\nski\nsnow"
    u"skier\nperson_skiing\nskiing"
    u"\U0001f3c2"
    u"snowboarder"
    u"滑雪板"
    u"滑雪\n雪\nski\nsnow\nsnowboard"
    u"snowboarder\nperson_snowboarding\nsnowboarding"
    u"\U0001f3c2\U0001f3fb\n\U0001f3c2\U0001f3fc\n\U0001f3c2\U0001f3fd\n\U0001f3c2\U0001f3fe\n\U0001f3c2\U0001f3ff"
    u"\U0001f3cc\ufe0f"
    u"\U0001f3cc"
    u"person golfing"
    u"打高尔夫的人"
    u"球\n高尔夫\nball\ngolf"
    u"golfing\nperson_golfing\ngolfer"
    u"\U0001f3cc\U0001f3fb\n\U0001f3cc\U0001f3fc\n\U0001f3cc\U0001f3fd\n\U0001f3cc\U0001f3fe\n\U0001f3cc\U0001f3ff"
    u"\U0001f3cc\ufe0f\u200d\u2642\ufe0f"
    u"\U0001f3cc\u200d\u2642"
    u"man golfing"
    u"男生打高尔夫"
    u"男\n高尔夫\ngolf\nman"
    u"golfing_man\nman_golfing\nman-golfing"
    u"\U0001f3cc\U0001f3fb\u200d\u2642\ufe0f\n\U0001f3cc\U0001f3fc\u200d\u2642\ufe0f\n\U0001f3cc\U0001f3fd\u200d\u2642\ufe0f\n\U0001f3cc\U0001f3fe\u200d\u2642\ufe0f\n\U0001f3cc\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f3cc\ufe0f\u200d\u2640\ufe0f"
    u"\U0001f3cc\u200d\u2640"
    u"woman golfing"
    u"女生打高尔夫"
    u"女\n高尔夫\ngolf\nwoman"
    u"golfing_woman\nwoman_golfing\nwoman-golfing"
    u"\U0001f3cc\U0001f3fb\u200d\u2640\ufe0f\n\U0001f3cc\U0001f3fc\u200d\u2640\ufe0f\n\U0001f3cc\U0001f3fd\u200d\u2640\ufe0f\n\U0001f3cc\U0001f3fe\u200d\u2640\ufe0f\n\U0001f3cc\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f3c4"
    u"person surfing"
    u"冲浪"
    u"surfing"
    u"surfer\nperson_surfing\nsurfing"
    u"\U0001f3c4\U0001f3fb\n\U0001f3c4\U0001f3fc\n\U0001f3c4\U0001f3fd\n\U0001f3c4\U0001f3fe\n\U0001f3c4\U0001f3ff"
    u"\U0001f3c4\u200d\u2642\ufe0f"
    u"\U0001f3c4\u200d\u2642"
    u"man surfing"
    u"男生冲浪"
    u"冲浪\n男\nman\nsurfing"
    u"surfing_man\nman_surfing\nman-surfing"
    u"\U0001f3c4\U0001f3fb\u200d\u2642\ufe0f\n\U0001f3c4\U0001f3fc\u200d\u2642\ufe0f\n\U0001f3c4\U0001f3fd\u200d\u2642\ufe0f\n\U0001f3c4\U0001f3fe\u200d\u2642\ufe0f\n\U0001f3c4\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f3c4\u200d\u2640\ufe0f"
    u"\U0001f3c4\u200d\u2640"
    u"woman surfing"
    u"女生冲浪"
    u"冲浪\n女\nsurfing\nwoman"
    u"surfing_woman\nwoman_surfing\nwoman-surfing"
    u"\U0001f3c4\U0001f3fb\u200d\u2640\ufe0f\n\U0001f3c4\U0001f3fc\u200d\u2640\ufe0f\n\U0001f3c4\U0001f3fd\u200d\u2640\ufe0f\n\U0001f3c4\U0001f3fe\u200d\u2640\ufe0f\n\U0001f3c4\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f6a3"
    u"person rowing boat"
    u"划艇"
    u"船\nboat\nrowboat"
    u"rowboat\nperson_rowing_boat"
    u"\U0001f6a3\U0001f3fb\n\U0001f6a3\U0001f3fc\n\U0001f6a3\U0001f3fd\n\U0001f6a3\U0001f3fe\n\U0001f6a3\U0001f3ff"
    u"\U0001f6a3\u200d\u2642\ufe0f"
    u"\U0001f6a3\u200d\u2642"
    u"man rowing boat"
    u"男生划船"
    u"划船\n划艇\n男\n船\nboat\nman\nrowboat"
    u"rowing_man\nman_rowing_boat\nman-rowing-boat"
    u"\U0001f6a3\U0001f3fb\u200d\u2642\ufe0f\n\U0001f6a3\U0001f3fc\u200d\u2642\ufe0f\n\U0001f6a3\U0001f3fd\u200d\u2642\ufe0f\n\U0001f6a3\U0001f3fe\u200d\u2642\ufe0f\n\U0001f6a3\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f6a3\u200d\u2640\ufe0f"
    u"\U0001f6a3\u200d\u2640"
    u"woman rowing boat"
    u"女生划船"
    u"划船\n划艇\n女\n船\nboat\nrowboat\nwoman"
    u"rowing_woman\nwoman_rowing_boat\nwoman-rowing-boat"
    u"\U0001f6a3\U0001f3fb\u200d\u2640\ufe0f\n\U0001f6a3\U0001f3fc\u200d\u2640\ufe0f\n\U0001f6a3\U0001f3fd\u200d\u2640\ufe0f\n\U0001f6a3\U0001f3fe\u200d\u2640\ufe0f\n\U0001f6a3\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f3ca"
    u"person swimming"
    u"游泳"
    u"swim"
    u"swimmer\nperson_swimming\nswimming"
    u"\U0001f3ca\U0001f3fb\n\U0001f3ca\U0001f3fc\n\U0001f3ca\U0001f3fd\n\U0001f3ca\U0001f3fe\n\U0001f3ca\U0001f3ff"
    u"\U0001f3ca\u200d\u2642\ufe0f"
    u"\U0001f3ca\u200d\u2642"
    u"man swimming"
    u"男生游泳"
    u"游泳\n男\nman\nswim"
    u"swimming_man\nman_swimming\nman-swimming"
    u"\U0001f3ca\U0001f3fb\u200d\u2642\ufe0f\n\U0001f3ca\U0001f3fc\u200d\u2642\ufe0f\n\U0001f3ca\U0001f3fd\u200d\u2642\ufe0f\n\U0001f3ca\U0001f3fe\u200d\u2642\ufe0f\n\U0001f3ca\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f3ca\u200d\u2640\ufe0f"
    u"\U0001f3ca\u200d\u2640"
    u"woman swimming"
    u"女生游泳"
    u"女\n游泳\nswim\nwoman"
    u"swimming_woman\nwoman_swimming\nwoman-swimming"
    u"\U0001f3ca\U0001f3fb\u200d\u2640\ufe0f\n\U0001f3ca\U0001f3fc\u200d\u2640\ufe0f\n\U0001f3ca\U0001f3fd\u200d\u2640\ufe0f\n\U0001f3ca\U0001f3fe\u200d\u2640\ufe0f\n\U0001f3ca\U0001f3ff\u200d\u2640\ufe0f"
    u"\u26f9\ufe0f"
    u"\u26f9"
    u"person bouncing ball"
    u"玩球"
    u"游戏\n玩\n球\nball"
    u"bouncing_ball_person\nperson_bouncing_ball\nbasketball_player\nperson_with_ball"
    u"\u26f9\U0001f3fb\n\u26f9\U0001f3fc\n\u26f9\U0001f3fd\n\u26f9\U0001f3fe\n\u26f9\U0001f3ff"
    u"\u26f9\ufe0f\u200d\u2642\ufe0f"
    u"\u26f9\u200d\u2642"
    u"man bouncing ball"
    u"男生玩球"
    u"球\n男\nball\nman"
    u"basketball_man\nbouncing_ball_man\nman_bouncing_ball\nman-bouncing-ball"
    u"\u26f9\U0001f3fb\u200d\u2642\ufe0f\n\u26f9\U0001f3fc\u200d\u2642\ufe0f\n\u26f9\U0001f3fd\u200d\u2642\ufe0f\n\u26f9\U0001f3fe\u200d\u2642\ufe0f\n\u26f9\U0001f3ff\u200d\u2642\ufe0f"
    u"\u26f9\ufe0f\u200d\u2640\ufe0f"
    u"\u26f9\u200d\u2640"
    u"woman bouncing ball"
    u"女生玩球"
    u"女\n游戏\n玩\n球\nball\nwoman"
    u"basketball_woman\nbouncing_ball_woman\nwoman_bouncing_ball\nwoman-bouncing-ball"
    u"\u26f9\U0001f3fb\u200d\u2640\ufe0f\n\u26f9\U0001f3fc\u200d\u2640\ufe0f\n\u26f9\U0001f3fd\u200d\u2640\ufe0f\n\u26f9\U0001f3fe\u200d\u2640\ufe0f\n\u26f9\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f3cb\ufe0f"
    u"\U0001f3cb"
    u"person lifting weights"
    u"举重"
    u"lifter\nweight"
    u"weight_lifting\nperson_lifting_weights\nlifter\nweight_lifter"
    u"\U0001f3cb\U0001f3fb\n\U0001f3cb\U0001f3fc\n\U0001f3cb\U0001f3fd\n\U0001f3cb\U0001f3fe\n\U0001f3cb\U0001f3ff"
    u"\U0001f3cb\ufe0f\u200d\u2642\ufe0f"
    u"\U0001f3cb\u200d\u2642"
    u"man lifting weights"
    u"男生举重"
    u"举重\n男\nman\nweight lifter"
    u"weight_lifting_man\nman_lifting_weights\nman-lifting-weights"
    u"\U0001f3cb\U0001f3fb\u200d\u2642\ufe0f\n\U0001f3cb\U0001f3fc\u200d\u2642\ufe0f\n\U0001f3cb\U0001f3fd\u200d\u2642\ufe0f\n\U0001f3cb\U0001f3fe\u200d\u2642\ufe0f\n\U0001f3cb\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f3cb\ufe0f\u200d\u2640\ufe0f"
    u"\U0001f3cb\u200d\u2640"
    u"woman lifting weights"
    u"女生举重"
    u"举重\n女\nweight lifter\nwoman"
    u"weight_lifting_woman\nwoman_lifting_weights\nwoman-lifting-weights"
    u"\U0001f3cb\U0001f3fb\u200d\u2640\ufe0f\n\U0001f3cb\U0001f3fc\u200d\u2640\ufe0f\n\U0001f3cb\U0001f3fd\u200d\u2640\ufe0f\n\U0001f3cb\U0001f3fe\u200d\u2640\ufe0f\n\U0001f3cb\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f6b4"
    u"person biking"
    u"骑自行车"
    u"单车\n自行车\n骑单车\nbicycle\nbiking\ncyclist"
    u"bicyclist\nperson_biking\nbiking"
    u"\U0001f6b4\U0001f3fb\n\U0001f6b4\U0001f3fc\n\U0001f6b4\U0001f3fd\n\U0001f6b4\U0001f3fe\n\U0001f6b4\U0001f3ff"
    u"\U0001f6b4\u200d\u2642\ufe0f"
    u"\U0001f6b4\u200d\u2642"
    u"man biking"
    u"男生骑自行车"
    u"单车\n男\n自行车\n骑车\nbicycle\nbiking\ncyclist\nman"
    u"biking_man\nman_biking\nman-biking"
    u"\U0001f6b4\U0001f3fb\u200d\u2642\ufe0f\n\U0001f6b4\U0001f3fc\u200d\u2642\ufe0f\n\U0001f6b4\U0001f3fd\u200d\u2642\ufe0f\n\U0001f6b4\U0001f3fe\u200d\u2642\ufe0f\n\U0001f6b4\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f6b4\u200d\u2640\ufe0f"
    u"\U0001f6b4\u200d\u2640"
    u"woman biking"
    u"女生骑自行车"
    u"单车\n女\n自行车\n骑车\nbicycle\nbiking\ncyclist\nwoman"
    u"biking_woman\nwoman_biking\nwoman-biking"
    u"\U0001f6b4\U0001f3fb\u200d\u2640\ufe0f\n\U0001f6b4\U0001f3fc\u200d\u2640\ufe0f\n\U0001f6b4\U0001f3fd\u200d\u2640\ufe0f\n\U0001f6b4\U0001f3fe\u200d\u2640\ufe0f\n\U0001f6b4\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f6b5"
    u"person mountain biking"
    u"骑山地车"
    u"单车\n山地车\n自行车\n骑山地车的人\nbicycle\nbicyclist\nbike\ncyclist\nmountain"
    u"mountain_bicyclist\nperson_mountain_biking\nmountain_biking"
    u"\U0001f6b5\U0001f3fb\n\U0001f6b5\U0001f3fc\n\U0001f6b5\U0001f3fd\n\U0001f6b5\U0001f3fe\n\U0001f6b5\U0001f3ff"
    u"\U0001f6b5\u200d\u2642\ufe0f"
    u"\U0001f6b5\u200d\u2642"
    u"man mountain biking"
    u"男生骑山地车"
    u"单车\n山地车\n男\n自行车\n骑山地车的人\nbicycle\nbike\ncyclist\nman\nmountain"
    u"mountain_biking_man\nman_mountain_biking\nman-mountain-biking"
    u"\U0001f6b5\U0001f3fb\u200d\u2642\ufe0f\n\U0001f6b5\U0001f3fc\u200d\u2642\ufe0f\n\U0001f6b5\U0001f3fd\u200d\u2642\ufe0f\n\U0001f6b5\U0001f3fe\u200d\u2642\ufe0f\n\U0001f6b5\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f6b5\u200d\u2640\ufe0f"
    u"\U0001f6b5\u200d\u2640"
    u"woman mountain biking"
    u"女生骑山地车"
    u"单车\n女\n山地车\n自行车\n骑车\nbicycle\nbike\nbiking\ncyclist\nmountain\nwoman"
    u"mountain_biking_woman\nwoman_mountain_biking\nwoman-mountain-biking"
    u"\U0001f6b5\U0001f3fb\u200d\u2640\ufe0f\n\U0001f6b5\U0001f3fc\u200d\u2640\ufe0f\n\U0001f6b5\U0001f3fd\u200d\u2640\ufe0f\n\U0001f6b5\U0001f3fe\u200d\u2640\ufe0f\n\U0001f6b5\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f938"
    u"person cartwheeling"
    u"侧手翻"
    u"人\n体操\n体育\n翻筋斗\ncartwheel\ngymnastics"
    u"cartwheeling\nperson_doing_cartwheel\ncartwheel\nperson_cartwheel\nperson_cartwheeling"
    u"\U0001f938\U0001f3fb\n\U0001f938\U0001f3fc\n\U0001f938\U0001f3fd\n\U0001f938\U0001f3fe\n\U0001f938\U0001f3ff"
    u"\U0001f938\u200d\u2642\ufe0f"
    u"\U0001f938\u200d\u2642"
    u"man cartwheeling"
    u"男生侧手翻"
    u"体操\n侧手翻\n男\n翻筋斗\ncartwheel\ngymnastics\nman"
    u"man_cartwheeling\nman-cartwheeling"
    u"\U0001f938\U0001f3fb\u200d\u2642\ufe0f\n\U0001f938\U0001f3fc\u200d\u2642\ufe0f\n\U0001f938\U0001f3fd\u200d\u2642\ufe0f\n\U0001f938\U0001f3fe\u200d\u2642\ufe0f\n\U0001f938\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f938\u200d\u2640\ufe0f"
    u"\U0001f938\u200d\u2640"
    u"woman cartwheeling"
    u"女生侧手翻"
    u"体操\n侧手翻\n女\n翻筋斗\ncartwheel\ngymnastics\nwoman"
    u"woman_cartwheeling\nwoman-cartwheeling"
    u"\U0001f938\U0001f3fb\u200d\u2640\ufe0f\n\U0001f938\U0001f3fc\u200d\u2640\ufe0f\n\U0001f938\U0001f3fd\u200d\u2640\ufe0f\n\U0001f938\U0001f3fe\u200d\u2640\ufe0f\n\U0001f938\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f93c"
    u"people wrestling"
    u"摔跤选手"
    u"人\n体育\n摔跤\nwrestle\nwrestler"
    u"wrestling\npeople_wrestling\nwrestlers"
    u"\U0001f93c\u200d\u2642\ufe0f"
    u"\U0001f93c\u200d\u2642"
    u"men wrestling"
    u"男生摔跤"
    u"打架\n摔跤\n男\nmen\nwrestle"
    u"men_wrestling\nman-wrestling"
    u"\U0001f93c\u200d\u2640\ufe0f"
    u"\U0001f93c\u200d\u2640"
    u"women wrestling"
    u"女生摔跤"
    u"女\n打架\n摔跤\nwomen\nwrestle"
    u"women_wrestling\nwoman-wrestling"
    u"\U0001f93d"
    u"person playing water polo"
    u"水球"
    u"人\n体育\npolo\nwater"
    u"water_polo\nperson_playing_water_polo"
    u"\U0001f93d\U0001f3fb\n\U0001f93d\U0001f3fc\n\U0001f93d\U0001f3fd\n\U0001f93d\U0001f3fe\n\U0001f93d\U0001f3ff"
    u"\U0001f93d\u200d\u2642\ufe0f"
    u"\U0001f93d\u200d\u2642"
    u"man playing water polo"
    u"男生玩水球"
    u"水球\n男\nman\nwater polo"
    u"man_playing_water_polo\nman-playing-water-polo"
    u"\U0001f93d\U0001f3fb\u200d\u2642\ufe0f\n\U0001f93d\U0001f3fc\u200d\u2642\ufe0f\n\U0001f93d\U0001f3fd\u200d\u2642\ufe0f\n\U0001f93d\U0001f3fe\u200d\u2642\ufe0f\n\U0001f93d\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f93d\u200d\u2640\ufe0f"
    u"\U0001f93d\u200d\u2640"
    u"woman playing water polo"
    u"女生玩水球"
    u"女\n水球\nwater polo\nwoman"
    u"woman_playing_water_polo\nwoman-playing-water-polo"
    u"\U0001f93d\U0001f3fb\u200d\u2640\ufe0f\n\U0001f93d\U0001f3fc\u200d\u2640\ufe0f\n\U0001f93d\U0001f3fd\u200d\u2640\ufe0f\n\U0001f93d\U0001f3fe\u200d\u2640\ufe0f\n\U0001f93d\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f93e"
    u"person playing handball"
    u"手球"
    u"人\n体育\nball\nhandball"
    u"handball_person\nperson_playing_handball\nhandball"
    u"\U0001f93e\U0001f3fb\n\U0001f93e\U0001f3fc\n\U0001f93e\U0001f3fd\n\U0001f93e\U0001f3fe\n\U0001f93e\U0001f3ff"
    u"\U0001f93e\u200d\u2642\ufe0f"
    u"\U0001f93e\u200d\u2642"
    u"man playing handball"
    u"男生玩手球"
    u"手球\n男\nhandball\nman"
    u"man_playing_handball\nman-playing-handball"
    u"\U0001f93e\U0001f3fb\u200d\u2642\ufe0f\n\U0001f93e\U0001f3fc\u200d\u2642\ufe0f\n\U0001f93e\U0001f3fd\u200d\u2642\ufe0f\n\U0001f93e\U0001f3fe\u200d\u2642\ufe0f\n\U0001f93e\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f93e\u200d\u2640\ufe0f"
    u"\U0001f93e\u200d\u2640"
    u"woman playing handball"
    u"女生玩手球"
    u"女\n手球\nhandball\nwoman"
    u"woman_playing_handball\nwoman-playing-handball"
    u"\U0001f93e\U0001f3fb\u200d\u2640\ufe0f\n\U0001f93e\U0001f3fc\u200d\u2640\ufe0f\n\U0001f93e\U0001f3fd\u200d\u2640\ufe0f\n\U0001f93e\U0001f3fe\u200d\u2640\ufe0f\n\U0001f93e\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f939"
    u"person juggling"
    u"抛接杂耍"
    u"平衡\n抛接\n杂技\n杂耍\nbalance\njuggle\nmultitask\nskill"
    u"juggling_person\nperson_juggling\njuggling\njuggler"
    u"\U0001f939\U0001f3fb\n\U0001f939\U0001f3fc\n\U0001f939\U0001f3fd\n\U0001f939\U0001f3fe\n\U0001f939\U0001f3ff"
    u"\U0001f939\u200d\u2642\ufe0f"
    u"\U0001f939\u200d\u2642"
    u"man juggling"
    u"男生抛接杂耍"
    u"杂技\n杂耍\n男\n颠球\njuggling\nman\nmultitask"
    u"man_juggling\nman-juggling"
    u"\U0001f939\U0001f3fb\u200d\u2642\ufe0f\n\U0001f939\U0001f3fc\u200d\u2642\ufe0f\n\U0001f939\U0001f3fd\u200d\u2642\ufe0f\n\U0001f939\U0001f3fe\u200d\u2642\ufe0f\n\U0001f939\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f939\u200d\u2640\ufe0f"
    u"\U0001f939\u200d\u2640"
    u"woman juggling"
    u"女生抛接杂耍"
    u"女\n杂技\n杂耍\n颠球\njuggling\nmultitask\nwoman"
    u"woman_juggling\nwoman-juggling"
    u"\U0001f939\U0001f3fb\u200d\u2640\ufe0f\n\U0001f939\U0001f3fc\u200d\u2640\ufe0f\n\U0001f939\U0001f3fd\u200d\u2640\ufe0f\n\U0001f939\U0001f3fe\u200d\u2640\ufe0f\n\U0001f939\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f9d8"
    u"person in lotus position"
    u"盘腿的人"
    u"冥想\n瑜伽\nmeditation\nyoga"
    u"lotus_position\nperson_in_lotus_position"
    u"\U0001f9d8\U0001f3fb\n\U0001f9d8\U0001f3fc\n\U0001f9d8\U0001f3fd\n\U0001f9d8\U0001f3fe\n\U0001f9d8\U0001f3ff"
    u"\U0001f9d8\u200d\u2642\ufe0f"
    u"\U0001f9d8\u200d\u2642"
    u"man in lotus position"
    u"盘腿的男人"
    u"和尚\n瑜伽男\nmeditation\nyoga"
    u"lotus_position_man\nman_in_lotus_position"
    u"\U0001f9d8\U0001f3fb\u200d\u2642\ufe0f\n\U0001f9d8\U0001f3fc\u200d\u2642\ufe0f\n\U0001f9d8\U0001f3fd\u200d\u2642\ufe0f\n\U0001f9d8\U0001f3fe\u200d\u2642\ufe0f\n\U0001f9d8\U0001f3ff\u200d\u2642\ufe0f"
    u"\U0001f9d8\u200d\u2640\ufe0f"
    u"\U0001f9d8\u200d\u2640"
    u"woman in lotus position"
    u"盘腿的女人"
    u"尼姑\n比丘尼\n瑜伽女\nmeditation\nyoga"
    u"lotus_position_woman\nwoman_in_lotus_position"
    u"\U0001f9d8\U0001f3fb\u200d\u2640\ufe0f\n\U0001f9d8\U0001f3fc\u200d\u2640\ufe0f\n\U0001f9d8\U0001f3fd\u200d\u2640\ufe0f\n\U0001f9d8\U0001f3fe\u200d\u2640\ufe0f\n\U0001f9d8\U0001f3ff\u200d\u2640\ufe0f"
    u"\U0001f6c0"
    u"person taking bath"
    u"洗澡的人"
    u"洗澡\n浴缸\nbath\nbathtub"
    u"bath\nperson_taking_bath"
    u"\U0001f6c0\U0001f3fb\n\U0001f6c0\U0001f3fc\n\U0001f6c0\U0001f3fd\n\U0001f6c0\U0001f3fe\n\U0001f6c0\U0001f3ff"
    u"\U0001f6cc"
    u"person in bed"
    u"躺在床上的人"
    u"入睡\n宾馆\n酒店\ngood night\nhotel\nsleep"
    u"sleeping_bed\nsleeping_accommodation\nperson_in_bed"
    u"\U0001f6cc\U0001f3fb\n\U0001f6cc\U0001f3fc\n\U0001f6cc\U0001f3fd\n\U0001f6cc\U0001f3fe\n\U0001f6cc\U0001f3ff"
    u"\U0001f9d1\u200d\U0001f91d\u200d\U0001f9d1"
    u"people holding hands"
    u"手拉手的两个人"
    u"人\n情侣\n手\n拉手\n握手\ncouple\nhand\nhold\nholding hands\nperson"
    u"people_holding_hands"
    u"\U0001f9d1\U0001f3fb\u200d\U0001f91d\u200d\U0001f9d1\U0001f3fb\n\U0001f9d1\U0001f3fc\u200d\U0001f91d\u200d\U0001f9d1\U0001f3fc\n\U0001f9d1\U0001f3fd\u200d\U0001f91d\u200d\U0001f9d1\U0001f3fd\n\U0001f9d1\U0001f3fe\u200d\U0001f91d\u200d\U0001f9d1\U0001f3fe\n\U0001f9d1\U0001f3ff\u200d\U0001f91d\u200d\U0001f9d1\U0001f3ff"
    u"\U0001f46d"
    u"women holding hands"
    u"手拉手的两个女人"
    u"两个女人\n情侣\n手拉手\ncouple\nhand\nholding hands\nwomen"
    u"two_women_holding_hands\nwomen_holding_hands"
    u"\U0001f46d\U0001f3fb\n\U0001f46d\U0001f3fc\n\U0001f46d\U0001f3fd\n\U0001f46d\U0001f3fe\n\U0001f46d\U0001f3ff"
    u"\U0001f46b"
    u"woman and man holding hands"
    u"手拉手的一男一女"
    u"一男一女\n情侣\n手拉手\ncouple\nhand\nhold\nholding hands\nman\nwoman"
    u"couple\nman_and_woman_holding_hands\nwoman_and_man_holding_hands"
    u"\U0001f46b\U0001f3fb\n\U0001f46b\U0001f3fc\n\U0001f46b\U0001f3fd\n\U0001f46b\U0001f3fe\n\U0001f46b\U0001f3ff"
    u"\U0001f46c"
    u"men holding hands"
    u"手拉手的两个男人"
    u"两个男人\n双子座\n情侣\n手拉手\n黄道十二宫\ncouple\ngemini\nholding hands\nman\nmen\ntwins\nzodiac"
    u"two_men_holding_hands\nmen_holding_hands"
    u"\U0001f46c\U0001f3fb\n\U0001f46c\U0001f3fc\n\U0001f46c\U0001f3fd\n\U0001f46c\U0001f3fe\n\U0001f46c\U0001f3ff"
    u"\U0001f48f"
    u"kiss"
    u"亲吻"
    u"情侣\n接吻\n浪漫\ncouple"
    u"couplekiss\ncouple_kiss"
    u"\U0001f48f\U0001f3fb\n\U0001f48f\U0001f3fc\n\U0001f48f\U0001f3fd\n\U0001f48f\U0001f3fe\n\U0001f48f\U0001f3ff"
    u"\U0001f469\u200d\u2764\ufe0f\u200d\U0001f48b\u200d\U0001f468"
    u"\U0001f469\u200d\u2764\u200d\U0001f48b\u200d\U0001f468"
    u"kiss: woman, man"
    u"亲吻: 女人男人"
    u"亲吻\n女人\n情侣\n接吻\n浪漫\n男人\ncouple\nkiss\nman\nwoman"
    u"couplekiss_man_woman\nkiss_woman_man\nwoman-kiss-man\nkiss_mw\nkiss_wm"
    u"\U0001f469\U0001f3fb\u200d\u2764\ufe0f\u200d\U0001f48b\u200d\U0001f468\U0001f3fb\n\U0001f469\U0001f3fc\u200d\u2764\ufe0f\u200d\U0001f48b\u200d\U0001f468\U0001f3fc\n\U0001f469\U0001f3fd\u200d\u2764\ufe0f\u200d\U0001f48b\u200d\U0001f468\U0001f3fd\n\U0001f469\U0001f3fe\u200d\u2764\ufe0f\u200d\U0001f48b\u200d\U0001f468\U0001f3fe\n\U0001f469\U0001f3ff\u200d\u2764\ufe0f\u200d\U0001f48b\u200d\U0001f468\U0001f3ff"
    u"\U0001f468\u200d\u2764\ufe0f\u200d\U0001f48b\u200d\U0001f468"
    u"\U0001f468\u200d\u2764\u200d\U0001f48b\u200d\U0001f468"
    u"kiss: man, man"
    u"亲吻: 男人男人"
    u"亲吻\n情侣\n接吻\n浪漫\n男人\ncouple\nkiss\nman"
    u"couplekiss_man_man\nkiss_mm\ncouplekiss_mm\nkiss_man_man\nman-kiss-man"
    u"\U0001f468\U0001f3fb\u200d\u2764\ufe0f\u200d\U0001f48b\u200d\U0001f468\U0001f3fb\n\U0001f468\U0001f3fc\u200d\u2764\ufe0f\u200d\U0001f48b\u200d\U0001f468\U0001f3fc\n\U0001f468\U0001f3fd\u200d\u2764\ufe0f\u200d\U0001f48b\u200d\U0001f468\U0001f3fd\n\U0001f468\U0001f3fe\u200d\u2764\ufe0f\u200d\U0001f48b\u200d\U0001f468\U0001f3fe\n\U0001f468\U0001f3ff\u200d\u2764\ufe0f\u200d\U0001f48b\u200d\U0001f468\U0001f3ff"
    u"\U0001f469\u200d\u2764\ufe0f\u200d\U0001f48b\u200d\U0001f469"
    u"\U0001f469\u200d\u2764\u200d\U0001f48b\u200d\U0001f469"
    u"kiss: woman, woman"
    u"亲吻: 女人女人"
    u"亲吻\n女人\n情侣\n接吻\n浪漫\ncouple\nkiss\nwoman"
    u"couplekiss_woman_woman\nkiss_ww\ncouplekiss_ww\nwoman-kiss-woman\nkiss_woman_woman"
    u"\U0001f469\U0001f3fb\u200d\u2764\ufe0f\u200d\U0001f48b\u200d\U0001f469\U0001f3fb\n\U0001f469\U0001f3fc\u200d\u2764\ufe0f\u200d\U0001f48b\u200d\U0001f469\U0001f3fc\n\U0001f469\U0001f3fd\u200d\u2764\ufe0f\u200d\U0001f48b\u200d\U0001f469\U0001f3fd\n\U0001f469\U0001f3fe\u200d\u2764\ufe0f\u200d\U0001f48b\u200d\U0001f469\U0001f3fe\n\U0001f469\U0001f3ff\u200d\u2764\ufe0f\u200d\U0001f48b\u200d\U0001f469\U0001f3ff"
    u"\U0001f491"
    u"couple with heart"
    u"情侣"
    u"恋爱\n浪漫\n红心\ncouple\nlove"
    u"couple_with_heart"
    u"\U0001f491\U0001f3fb\n\U0001f491\U0001f3fc\n\U0001f491\U0001f3fd\n\U0001f491\U0001f3fe\n\U0001f491\U0001f3ff"
    u"\U0001f469\u200d\u2764\ufe0f\u200d\U0001f468"
    u"\U0001f469\u200d\u2764\u200d\U0001f468"
    u"couple with heart: woman, man"
    u"情侣: 女人男人"
    u"女人\n恋爱\n情侣\n浪漫\n男人\n红心\ncouple\ncouple with heart\nlove\nman\nwoman"
    u"couple_with_heart_woman_man\nwoman-heart-man\ncouple_with_heart_mw\ncouple_with_heart_wm"
    u"\U0001f469\U0001f3fb\u200d\u2764\ufe0f\u200d\U0001f468\U0001f3fb\n\U0001f469\U0001f3fc\u200d\u2764\ufe0f\u200d\U0001f468\U0001f3fc\n\U0001f469\U0001f3fd\u200d\u2764\ufe0f\u200d\U0001f468\U0001f3fd\n\U0001f469\U0001f3fe\u200d\u2764\ufe0f\u200d\U0001f468\U0001f3fe\n\U0001f469\U0001f3ff\u200d\u2764\ufe0f\u200d\U0001f468\U0001f3ff"
    u"\U0001f468\u200d\u2764\ufe0f\u200d\U0001f468"
    u"\U0001f468\u200d\u2764\u200d\U0001f468"
    u"couple with heart: man, man"
    u"情侣: 男人男人"
    u"恋爱\n情侣\n浪漫\n男人\n红心\ncouple\ncouple with heart\nlove\nman"
    u"couple_with_heart_man_man\ncouple_mm\ncouple_with_heart_mm\nman-heart-man"
    u"\U0001f468\U0001f3fb\u200d\u2764\ufe0f\u200d\U0001f468\U0001f3fb\n\U0001f468\U0001f3fc\u200d\u2764\ufe0f\u200d\U0001f468\U0001f3fc\n\U0001f468\U0001f3fd\u200d\u2764\ufe0f\u200d\U0001f468\U0001f3fd\n\U0001f468\U0001f3fe\u200d\u2764\ufe0f\u200d\U0001f468\U0001f3fe\n\U0001f468\U0001f3ff\u200d\u2764\ufe0f\u200d\U0001f468\U0001f3ff"
    u"\U0001f469\u200d\u2764\ufe0f\u200d\U0001f469"
    u"\U0001f469\u200d\u2764\u200d\U0001f469"
    u"couple with heart: woman, woman"
    u"情侣: 女人女人"
    u"女人\n恋爱\n情侣\n浪漫\n红心\ncouple\ncouple with heart\nlove\nwoman"
    u"couple_with_heart_woman_woman\ncouple_ww\ncouple_with_heart_ww\nwoman-heart-woman"
    u"\U0001f469\U0001f3fb\u200d\u2764\ufe0f\u200d\U0001f469\U0001f3fb\n\U0001f469\U0001f3fc\u200d\u2764\ufe0f\u200d\U0001f469\U0001f3fc\n\U0001f469\U0001f3fd\u200d\u2764\ufe0f\u200d\U0001f469\U0001f3fd\n\U0001f469\U0001f3fe\u200d\u2764\ufe0f\u200d\U0001f469\U0001f3fe\n\U0001f469\U0001f3ff\u200d\u2764\ufe0f\u200d\U0001f469\U0001f3ff"
    u"\U0001f46a"
    u"family"
    u"家庭"
    u"\U0001f468\u200d\U0001f469\u200d\U0001f466"
    u"family: man, woman, boy"
    u"家庭: 男人女人男孩"
    u"女人\n家庭\n男人\n男孩\nboy\nfamily\nman\nwoman"
    u"family_man_woman_boy\nman-woman-boy\nfamily_mwb"
    u"\U0001f468\u200d\U0001f469\u200d\U0001f467"
    u"family: man, woman, girl"
    u"家庭: 男人女人女孩"
    u"女人\n女孩\n家庭\n男人\nfamily\ngirl\nman\nwoman"
    u"family_man_woman_girl\nfamily_mwg\nman-woman-girl"
    u"\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
    u"family: man, woman, girl, boy"
    u"家庭: 男人女人女孩男孩"
    u"女人\n女孩\n家庭\n男人\n男孩\nboy\nfamily\ngirl\nman\nwoman"
    u"family_man_woman_girl_boy\nfamily_mwgb\nman-woman-girl-boy"
    u"\U0001f468\u200d\U0001f469\u200d\U0001f466\u200d\U0001f466"
    u"family: man, woman, boy, boy"
    u"家庭: 男人女人男孩男孩"
    u"family_man_woman_boy_boy\nfamily_mwbb\nman-woman-boy-boy"
    u"\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f467"
    u"family: man, woman, girl, girl"
    u"家庭: 男人女人女孩女孩"
    u"family_man_woman_girl_girl\nfamily_mwgg\nman-woman-girl-girl"
    u"\U0001f468\u200d\U0001f468\u200d\U0001f466"
    u"family: man, man, boy"
    u"家庭: 男人男人男孩"
    u"家庭\n男人\n男孩\nboy\nfamily\nman"
    u"family_man_man_boy\nfamily_mmb\nman-man-boy"
    u"\U0001f468\u200d\U0001f468\u200d\U0001f467"
    u"family: man, man, girl"
    u"家庭: 男人男人女孩"
    u"女孩\n家庭\n男人\nfamily\ngirl\nman"
    u"family_man_man_girl\nfamily_mmg\nman-man-girl"
    u"\U0001f468\u200d\U0001f468\u200d\U0001f467\u200d\U0001f466"
    u"family: man, man, girl, boy"
    u"家庭: 男人男人女孩男孩"
    u"女孩\n家庭\n男人\n男孩\nboy\nfamily\ngirl\nman"
    u"family_man_man_girl_boy\nfamily_mmgb\nman-man-girl-boy"
    u"\U0001f468\u200d\U0001f468\u200d\U0001f466\u200d\U0001f466"
    u"family: man, man, boy, boy"
    u"家庭: 男人男人男孩男孩"
    u"family_man_man_boy_boy\nfamily_mmbb\nman-man-boy-boy"
    u"\U0001f468\u200d\U0001f468\u200d\U0001f467\u200d\U0001f467"
    u"family: man, man, girl, girl"
    u"家庭: 男人男人女孩女孩"
    u"family_man_man_girl_girl\nfamily_mmgg\nman-man-girl-girl"
    u"\U0001f469\u200d\U0001f469\u200d\U0001f466"
    u"family: woman, woman, boy"
    u"家庭: 女人女人男孩"
    u"女人\n家庭\n男孩\nboy\nfamily\nwoman"
    u"family_woman_woman_boy\nfamily_wwb\nwoman-woman-boy"
    u"\U0001f469\u200d\U0001f469\u200d\U0001f467"
    u"family: woman, woman, girl"
    u"家庭: 女人女人女孩"
    u"女人\n女孩\n家庭\nfamily\ngirl\nwoman"
    u"family_woman_woman_girl\nfamily_wwg\nwoman-woman-girl"
    u"\U0001f469\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
    u"family: woman, woman, girl, boy"
    u"家庭: 女人女人女孩男孩"
    u"女人\n女孩\n家庭\n男孩\nboy\nfamily\ngirl\nwoman"
    u"family_woman_woman_girl_boy\nfamily_wwgb\nwoman-woman-girl-boy"
    u"\U0001f469\u200d\U0001f469\u200d\U0001f466\u200d\U0001f466"
    u"family: woman, woman, boy, boy"
    u"家庭: 女人女人男孩男孩"
    u"family_woman_woman_boy_boy\nfamily_wwbb\nwoman-woman-boy-boy"
    u"\U0001f469\u200d\U0001f469\u200d\U0001f467\u200d\U0001f467"
    u"family: woman, woman, girl, girl"
    u"家庭: 女人女人女孩女孩"
    u"family_woman_woman_girl_girl\nfamily_wwgg\nwoman-woman-girl-girl"
    u"\U0001f468\u200d\U0001f466"
    u"family: man, boy"
    u"家庭: 男人男孩"
    u"family_man_boy\nman-boy\nfamily_mb"
    u"\U0001f468\u200d\U0001f466\u200d\U0001f466"
    u"family: man, boy, boy"
    u"家庭: 男人男孩男孩"
    u"family_man_boy_boy\nman-boy-boy\nfamily_mbb"
    u"\U0001f468\u200d\U0001f467"
    u"family: man, girl"
    u"家庭: 男人女孩"
    u"family_man_girl\nman-girl\nfamily_mg"
    u"\U0001f468\u200d\U0001f467\u200d\U0001f466"
    u"family: man, girl, boy"
    u"家庭: 男人女孩男孩"
    u"family_man_girl_boy\nman-girl-boy\nfamily_mgb"
    u"\U0001f468\u200d\U0001f467\u200d\U0001f467"
    u"family: man, girl, girl"
    u"家庭: 男人女孩女孩"
    u"family_man_girl_girl\nman-girl-girl\nfamily_mgg"
    u"\U0001f469\u200d\U0001f466"
    u"family: woman, boy"
    u"家庭: 女人男孩"
    u"family_woman_boy\nwoman-boy\nfamily_wb"
    u"\U0001f469\u200d\U0001f466\u200d\U0001f466"
    u"family: woman, boy, boy"
    u"家庭: 女人男孩男孩"
    u"family_woman_boy_boy\nwoman-boy-boy\nfamily_wbb"
    u"\U0001f469\u200d\U0001f467"
    u"family: woman, girl"
    u"家庭: 女人女孩"
    u"family_woman_girl\nwoman-girl\nfamily_wg"
    u"\U0001f469\u200d\U0001f467\u200d\U0001f466"
    u"family: woman, girl, boy"
    u"家庭: 女人女孩男孩"
    u"family_woman_girl_boy\nwoman-girl-boy\nfamily_wgb"
    u"\U0001f469\u200d\U0001f467\u200d\U0001f467"
    u"family: woman, girl, girl"
    u"家庭: 女人女孩女孩"
    u"family_woman_girl_girl\nwoman-girl-girl\nfamily_wgg"
    u"\U0001f5e3\ufe0f"
    u"\U0001f5e3"
    u"speaking head"
    u"说话"
    u"剪影\n头\n讲话\nface\nhead\nsilhouette\nspeak\nspeaking"
    u"speaking_head\nspeaking_head_in_silhouette"
    u"\U0001f464"
    u"bust in silhouette"
    u"人像"
    u"剪影\n半身像\nbust\nsilhouette"
    u"bust_in_silhouette"
    u"\U0001f465"
    u"busts in silhouette"
    u"双人像"
    u"busts_in_silhouette"
    u"\U0001fac2"
    u"people hugging"
    u"人的拥抱"
    u"再见\n您好\n感谢\n拥抱\ngoodbye\nhello\nhug\nthanks"
    u"people_hugging"
    u"\U0001f463"
    u"footprints"
    u"脚印"
    u"足迹\nclothing\nfootprint\nprint"
    u"\U0001f435"
    u"monkey face"
    u"猴头"
    u"猴\nface\nmonkey"
    u"monkey_face"
    u"\U0001f412"
    u"monkey"
    u"猴子"
    u"猴"
    u"\U0001f98d"
    u"gorilla"
    u"大猩猩"
    u"\U0001f9a7"
    u"orangutan"
    u"红毛猩猩"
    u"猩猩\n猴\n猿\nape"
    u"\U0001f436"
    u"dog face"
    u"狗脸"
    u"宠物\n狗\n脸\ndog\nface\npet"
    u"dog\ndog_face"
    u"\U0001f415"
    u"dog"
    u"狗"
    u"宠物\npet"
    u"dog2"
    u"\U0001f9ae"
    u"guide dog"
    u"导盲犬"
    u"指引\n无障碍\n盲\naccessibility\nblind\nguide"
    u"guide_dog"
    u"\U0001f415\u200d\U0001f9ba"
    u"service dog"
    u"服务犬"
    u"工作犬\n无障碍\n犬\n狗\n辅助\naccessibility\nassistance\ndog\nservice"
    u"service_dog"
    u"\U0001f429"
    u"poodle"
    u"贵宾犬"
    u"卷毛狗\n狗\ndog"
    u"\U0001f43a"
    u"wolf"
    u"狼"
    u"头\n脸\nface"
    u"wolf\nwolf_face"
    u"\U0001f98a"
    u"fox"
    u"狐狸"
    u"fox_face\nfox"
    u"\U0001f99d"
    u"raccoon"
    u"浣熊"
    u"好奇\n淘气\ncurious\nsly"
    u"\U0001f431"
    u"cat face"
    u"猫脸"
    u"宠物\n猫\n脸\ncat\nface\npet"
    u"cat\ncat_face"
    u"\U0001f408"
    u"cat"
    u"猫"
    u"cat2"
    u"\U0001f408\u200d\u2b1b"
    u"black cat"
    u"黑猫"
    u"不吉利\n猫\n黑色\nblack\ncat\nunlucky"
    u"black_cat"
    u"\U0001f981"
    u"lion"
    u"狮子"
    u"狮子座\n脸\n黄道十二宫\nface\nleo\nzodiac"
    u"lion\nlion_face"
    u"\U0001f42f"
    u"tiger face"
    u"老虎头"
    u"老虎\n脸\nface\ntiger"
    u"tiger\ntiger_face"
    u"\U0001f405"
    u"tiger"
    u"老虎"
    u"虎"
    u"tiger2"
    u"\U0001f406"
    u"leopard"
    u"豹子"
    u"猎豹\n豹"
    u"\U0001f434"
    u"horse face"
    u"马头"
    u"马\nface\nhorse"
    u"horse\nhorse_face"
    u"\U0001face"
    u"moose"
    u"\U0001facf"
    u"donkey"
    u"\U0001f40e"
    u"horse"
    u"马"
    u"比赛\n赛马\n骑马\nequestrian\nracehorse\nracing"
    u"racehorse"
    u"\U0001f984"
    u"unicorn"
    u"独角兽"
    u"unicorn\nunicorn_face"
    u"\U0001f993"
    u"zebra"
    u"斑马"
    u"条纹\nstripe"
    u"zebra\nzebra_face"
    u"\U0001f98c"
    u"deer"
    u"鹿"
    u"\U0001f9ac"
    u"bison"
    u"大野牛"
    u"欧洲野牛\n水牛\n畜群\nbuffalo\nherd\nwisent"
    u"\U0001f42e"
    u"cow face"
    u"奶牛头"
    u"奶牛\n脸\ncow\nface"
    u"cow\ncow_face"
    u"\U0001f402"
    u"ox"
    u"公牛"
    u"牛\n金牛座\n黄道十二宫\nbull\ntaurus\nzodiac"
    u"\U0001f403"
    u"water buffalo"
    u"水牛"
    u"buffalo\nwater"
    u"water_buffalo"
    u"\U0001f404"
    u"cow"
    u"奶牛"
    u"牛"
    u"cow2"
    u"\U0001f437"
    u"pig face"
    u"猪头"
    u"猪\n脸\nface\npig"
    u"pig\npig_face"
    u"\U0001f416"
    u"pig"
    u"猪"
    u"sow"
    u"pig2"
    u"\U0001f417"
    u"boar"
    u"野猪"
    u"猪\npig"
    u"\U0001f43d"
    u"pig nose"
    u"猪鼻子"
    u"猪\n脸\n鼻子\nface\nnose\npig"
    u"pig_nose"
    u"\U0001f40f"
    u"ram"
    u"公羊"
    u"白羊座\n羊\n雄性\n黄道十二宫\naries\nmale\nsheep\nzodiac"
    u"\U0001f411"
    u"ewe"
    u"母羊"
    u"羊\n雌性\nfemale\nsheep"
    u"sheep\newe"
    u"\U0001f410"
    u"goat"
    u"山羊"
    u"摩羯座\n黄道十二宫\ncapricorn\nzodiac"
    u"\U0001f42a"
    u"camel"
    u"骆驼"
    u"单峰\ndromedary\nhump"
    u"dromedary_camel"
    u"\U0001f42b"
    u"two-hump camel"
    u"双峰骆驼"
    u"双峰\n骆驼\nbactrian\ncamel\nhump"
    u"camel\ntwo_hump_camel"
    u"\U0001f999"
    u"llama"
    u"美洲鸵"
    u"原驼\n小羊驼\n羊毛\n羊驼\nalpaca\nguanaco\nvicu\u00f1a\nwool"
    u"\U0001f992"
    u"giraffe"
    u"长颈鹿"
    u"斑点\nspots"
    u"giraffe\ngiraffe_face"
    u"\U0001f418"
    u"elephant"
    u"大象"
    u"象"
    u"\U0001f9a3"
    u"mammoth"
    u"猛犸"
    u"大型\n有绒毛的\n灭绝\n长牙\nextinction\nlarge\ntusk\nwoolly"
    u"\U0001f98f"
    u"rhinoceros"
    u"犀牛"
    u"rhinoceros\nrhino"
    u"\U0001f99b"
    u"hippopotamus"
    u"河马"
    u"hippo"
    u"hippopotamus\nhippo"
    u"\U0001f42d"
    u"mouse face"
    u"老鼠头"
    u"鼠\nface\nmouse"
    u"mouse\nmouse_face"
    u"\U0001f401"
    u"mouse"
    u"老鼠"
    u"耗子\n鼠"
    u"mouse2"
    u"\U0001f400"
    u"rat"
    u"耗子"
    u"鼠"
    u"\U0001f439"
    u"hamster"
    u"仓鼠"
    u"啮齿\n头\n脸\nface\npet"
    u"hamster\nhamster_face"
    u"\U0001f430"
    u"rabbit face"
    u"兔子头"
    u"兔\nbunny\nface\npet\nrabbit"
    u"rabbit\nrabbit_face"
    u"\U0001f407"
    u"rabbit"
    u"兔子"
    u"兔\nbunny\npet"
    u"rabbit2"
    u"\U0001f43f\ufe0f"
    u"\U0001f43f"
    u"chipmunk"
    u"松鼠"
    u"花栗鼠\nsquirrel"
    u"\U0001f9ab"
    u"beaver"
    u"海狸"
    u"母畜\ndam"
    u"\U0001f994"
    u"hedgehog"
    u"刺猬"
    u"spiny"
    u"\U0001f987"
    u"bat"
    u"蝙蝠"
    u"吸血鬼\nvampire"
    u"\U0001f43b"
    u"bear"
    u"熊"
    u"bear\nbear_face"
    u"\U0001f43b\u200d\u2744\ufe0f"
    u"\U0001f43b\u200d\u2744"
    u"polar bear"
    u"北极熊"
    u"北极\n熊\n白色\narctic\nbear\nwhite"
    u"polar_bear\npolar_bear_face"
    u"\U0001f428"
    u"koala"
    u"考拉"
    u"澳大利亚\nface\nmarsupial"
    u"koala\nkoala_face"
    u"\U0001f43c"
    u"panda"
    u"熊猫"
    u"头\n胖达\n脸\nface"
    u"panda_face\npanda"
    u"\U0001f9a5"
    u"sloth"
    u"树懒"
    u"慢\n懒\n爬树\n迟缓\nlazy\nslow"
    u"\U0001f9a6"
    u"otter"
    u"水獭"
    u"动物\n捕鱼\n獭\n鼬\nfishing\nplayful"
    u"\U0001f9a8"
    u"skunk"
    u"臭鼬"
    u"熏\n臭\n鼬\nstink"
    u"\U0001f998"
    u"kangaroo"
    u"袋鼠"
    u"小袋鼠\n有袋类动物\n澳大利亚\n跳\naustralia\njoey\njump\nmarsupial"
    u"\U0001f9a1"
    u"badger"
    u"獾"
    u"纠缠\n蜜獾\nhoney badger\npester"
    u"\U0001f43e"
    u"paw prints"
    u"爪印"
    u"爪子\n足迹\nfeet\npaw\nprint"
    u"feet\npaw_prints"
    u"\U0001f983"
    u"turkey"
    u"火鸡"
    u"bird"
    u"\U0001f414"
    u"chicken"
    u"鸡"
    u"chicken\nchicken_face"
    u"\U0001f413"
    u"rooster"
    u"公鸡"
    u"鸡\nbird"
    u"\U0001f423"
    u"hatching chick"
    u"小鸡破壳"
    u"小鸡\n破壳\nbaby\nbird\nchick\nhatching"
    u"hatching_chick"
    u"\U0001f424"
    u"baby chick"
    u"小鸡"
    u"鸡\nbaby\nbird\nchick"
    u"baby_chick"
    u"\U0001f425"
    u"front-facing baby chick"
    u"正面朝向的小鸡"
    u"小鸡\nbaby\nbird\nchick"
    u"hatched_chick\nfront_facing_baby_chick"
    u"\U0001f426"
    u"鸟"
    u"bird\nbird_face"
    u"\U0001f427"
    u"penguin"
    u"企鹅"
    u"penguin\npenguin_face"
    u"\U0001f54a\ufe0f"
    u"\U0001f54a"
    u"dove"
    u"鸽"
    u"和平象征\n飞翔\n鸟\n鸽子\nbird\nfly\npeace"
    u"dove\ndove_of_peace"
    u"\U0001f985"
    u"eagle"
    u"鹰"
    u"老鹰\n鸟\nbird"
    u"\U0001f986"
    u"duck"
    u"鸭子"
    u"鸟\n鸭\nbird"
    u"\U0001f9a2"
    u"swan"
    u"天鹅"
    u"丑小鸭\n小天鹅\n鸟\nbird\ncygnet\nugly duckling"
    u"\U0001f989"
    u"owl"
    u"猫头鹰"
    u"睿智\n鸟\nbird\nwise"
    u"\U0001f9a4"
    u"dodo"
    u"渡渡鸟"
    u"毛里求斯\n灭绝\nextinction\nlarge\nmauritius"
    u"\U0001fab6"
    u"feather"
    u"羽毛"
    u"轻\n飞\n鸟\nbird\nflight\nlight\nplumage"
    u"\U0001f9a9"
    u"flamingo"
    u"火烈鸟"
    u"热带\n艳丽\nflamboyant\ntropical"
    u"\U0001f99a"
    u"peacock"
    u"孔雀"
    u"招摇\n雌孔雀\n骄傲\n鸟\nbird\nostentatious\npeahen\nproud"
    u"\U0001f99c"
    u"parrot"
    u"鹦鹉"
    u"剽窃\n模仿\n说话\n鸟\nbird\npirate\ntalk"
    u"\U0001fabd"
    u"wing"
    u"\U0001f426\u200d\u2b1b"
    u"black bird"
    u"black_bird"
    u"\U0001fabf"
    u"goose"
    u"\U0001f438"
    u"frog"
    u"青蛙"
    u"frog\nfrog_face"
    u"\U0001f40a"
    u"crocodile"
    u"鳄鱼"
    u"\U0001f422"
    u"turtle"
    u"龟"
    u"乌龟\n海龟\nterrapin\ntortoise"
    u"\U0001f98e"
    u"lizard"
    u"蜥蜴"
    u"爬行动物\nreptile"
    u"\U0001f40d"
    u"snake"
    u"蛇"
    u"持票人\n狡猾的人\n蛇夫座\n黄道十二宫\nbearer\nophiuchus\nserpent\nzodiac"
    u"\U0001f432"
    u"dragon face"
    u"龙头"
    u"龙\ndragon\nface\nfairy tale"
    u"dragon_face"
    u"\U0001f409"
    u"dragon"
    u"龙"
    u"fairy tale"
    u"\U0001f995"
    u"sauropod"
    u"蜥蜴类"
    u"梁龙\n腕龙\n雷龙\nbrachiosaurus\nbrontosaurus\ndiplodocus"
    u"\U0001f996"
    u"t-rex"
    u"霸王龙"
    u"暴龙君主\ntyrannosaurus rex"
    u"t-rex\nt_rex\ntrex"
    u"\U0001f433"
    u"spouting whale"
    u"喷水的鲸"
    u"喷水\n鲸\nface\nspouting\nwhale"
    u"whale\nspouting_whale"
    u"\U0001f40b"
    u"whale"
    u"鲸鱼"
    u"whale2"
    u"\U0001f42c"
    u"dolphin"
    u"海豚"
    u"鸭脚板\nflipper"
    u"dolphin\nflipper"
    u"\U0001f9ad"
    u"seal"
    u"海豹"
    u"海狮\nsea lion"
    u"\U0001f41f"
    u"fish"
    u"鱼"
    u"双鱼座\n黄道十二宫\npisces\nzodiac"
    u"\U0001f420"
    u"tropical fish"
    u"热带鱼"
    u"热带\n鱼\nfish\ntropical"
    u"tropical_fish"
    u"\U0001f421"
    u"blowfish"
    u"河豚"
    u"鱼\nfish"
    u"\U0001f988"
    u"shark"
    u"鲨鱼"
    u"鱼\n鲨\nfish"
    u"\U0001f419"
    u"octopus"
    u"章鱼"
    u"八爪\n鱼"
    u"\U0001f41a"
    u"spiral shell"
    u"海螺"
    u"螺\nshell\nspiral"
    u"shell\nspiral_shell"
    u"\U0001fab8"
    u"coral"
    u"珊瑚"
    u"海洋\n礁\nocean\nreef"
    u"\U0001fabc"
    u"jellyfish"
    u"\U0001f40c"
    u"snail"
    u"蜗牛"
    u"\U0001f98b"
    u"butterfly"
    u"蝴蝶"
    u"昆虫\n漂亮\n美丽\ninsect\npretty"
    u"\U0001f41b"
    u"bug"
    u"毛毛虫"
    u"毛虫\ninsect"
    u"\U0001f41c"
    u"ant"
    u"蚂蚁"
    u"insect"
    u"\U0001f41d"
    u"honeybee"
    u"蜜蜂"
    u"勤劳\nbee\ninsect"
    u"bee\nhoneybee"
    u"\U0001fab2"
    u"beetle"
    u"甲虫"
    u"昆虫\nbug\ninsect"
    u"\U0001f41e"
    u"lady beetle"
    u"瓢虫"
    u"昆虫\n母\nbeetle\ninsect\nladybird\nladybug"
    u"lady_beetle\nladybug"
    u"\U0001f997"
    u"cricket"
    u"蟋蟀"
    u"蛐蛐\ngrasshopper"
    u"\U0001fab3"
    u"cockroach"
    u"蟑螂"
    u"害虫\n昆虫\ninsect\npest\nroach"
    u"\U0001f577\ufe0f"
    u"\U0001f577"
    u"spider"
    u"蜘蛛"
    u"\U0001f578\ufe0f"
    u"\U0001f578"
    u"spider web"
    u"蜘蛛网"
    u"蛛网\nspider\nweb"
    u"spider_web"
    u"\U0001f982"
    u"scorpion"
    u"蝎子"
    u"天蝎宫\n天蝎座\n黄道十二宫\nscorpio\nzodiac"
    u"\U0001f99f"
    u"mosquito"
    u"蚊子"
    u"发热\n昆虫\n疟疾\n疾病\n病毒\ndisease\nfever\nmalaria\npest\nvirus"
    u"\U0001fab0"
    u"fly"
    u"苍蝇"
    u"害虫\n疾病\n腐烂\n蛆\ndisease\nmaggot\npest\nrotting"
    u"\U0001fab1"
    u"worm"
    u"蠕虫"
    u"寄生虫\n环节动物\n蚯蚓\nannelid\nearthworm\nparasite"
    u"\U0001f9a0"
    u"microbe"
    u"细菌"
    u"变形虫\n病毒\namoeba\nbacteria\nvirus"
    u"\U0001f490"
    u"bouquet"
    u"花束"
    u"鲜花\nflower"
    u"\U0001f338"
    u"cherry blossom"
    u"樱花"
    u"花\nblossom\ncherry\nflower"
    u"cherry_blossom"
    u"\U0001f4ae"
    u"white flower"
    u"白花"
    u"花\nflower"
    u"white_flower"
    u"\U0001fab7"
    u"lotus"
    u"莲花"
    u"佛教\n印度\n印度教\n纯洁\n花\n越南\nbuddhism\nflower\nhinduism\nindia\npurity\nvietnam"
    u"\U0001f3f5\ufe0f"
    u"\U0001f3f5"
    u"rosette"
    u"圆形花饰"
    u"花\nplant"
    u"\U0001f339"
    u"rose"
    u"玫瑰"
    u"\U0001f940"
    u"wilted flower"
    u"枯萎的花"
    u"花\nflower\nwilted"
    u"wilted_flower\nwilted_rose"
    u"\U0001f33a"
    u"hibiscus"
    u"芙蓉"
    u"木槿\n花\nflower"
    u"\U0001f33b"
    u"sunflower"
    u"向日葵"
    u"太阳花\n花\nflower\nsun"
    u"\U0001f33c"
    u"blossom"
    u"开花"
    u"\U0001f337"
    u"tulip"
    u"郁金香"
    u"\U0001fabb"
    u"hyacinth"
    u"\U0001f331"
    u"seedling"
    u"幼苗"
    u"发芽\n芽\n苗\nyoung"
    u"\U0001fab4"
    u"potted plant"
    u"盆栽植物"
    u"培育\n房子\n枯燥\n植物\n生长\nboring\ngrow\nhouse\nnurturing\nplant\nuseless"
    u"potted_plant"
    u"\U0001f332"
    u"evergreen tree"
    u"松树"
    u"常青树\n树\ntree"
    u"evergreen_tree"
    u"\U0001f333"
    u"deciduous tree"
    u"落叶树"
    u"树\n落叶\n落叶植物\ndeciduous\nshedding\ntree"
    u"deciduous_tree"
    u"\U0001f334"
    u"palm tree"
    u"棕榈树"
    u"palm\ntree"
    u"palm_tree"
    u"\U0001f335"
    u"cactus"
    u"仙人掌"
    u"沙漠\nplant"
    u"\U0001f33e"
    u"sheaf of rice"
    u"稻子"
    u"稻\n米\n粮食\near\ngrain\nrice"
    u"ear_of_rice\nsheaf_of_rice"
    u"\U0001f33f"
    u"herb"
    u"药草"
    u"草药\n香草\nleaf"
    u"\u2618\ufe0f"
    u"\u2618"
    u"shamrock"
    u"三叶草"
    u"苜蓿\n酢浆草\nplant"
    u"\U0001f340"
    u"four leaf clover"
    u"四叶草"
    u"幸运\n4\nclover\nfour\nfour-leaf clover\nleaf"
    u"four_leaf_clover"
    u"\U0001f341"
    u"maple leaf"
    u"枫叶"
    u"加拿大\n秋\nfalling\nleaf\nmaple"
    u"maple_leaf"
    u"\U0001f342"
    u"fallen leaf"
    u"落叶"
    u"叶\n秋\nfalling\nleaf"
    u"fallen_leaf"
    u"\U0001f343"
    u"leaf fluttering in wind"
    u"风吹叶落"
    u"叶子\n树叶\n随风飘舞\nblow\nflutter\nleaf\nwind"
    u"leaves\nleaf_fluttering_in_wind"
    u"\U0001fab9"
    u"empty nest"
    u"空巢"
    u"筑巢\nnesting"
    u"empty_nest\nnest"
    u"\U0001faba"
    u"nest with eggs"
    u"有蛋的巢"
    u"nest_with_eggs"
    u"\U0001f344"
    u"mushroom"
    u"蘑菇"
    u"toadstool"
    u"\U0001f347"
    u"grapes"
    u"葡萄"
    u"水果\nfruit\ngrape"
    u"\U0001f348"
    u"melon"
    u"甜瓜"
    u"水果\n蜜瓜\n香瓜\nfruit"
    u"\U0001f349"
    u"watermelon"
    u"西瓜"
    u"水果\nfruit"
    u"\U0001f34a"
    u"tangerine"
    u"橘子"
    u"柑桔\n桔子\n水果\nfruit\norange"
    u"mandarin\norange\ntangerine"
    u"\U0001f34b"
    u"lemon"
    u"柠檬"
    u"水果\ncitrus\nfruit"
    u"\U0001f34c"
    u"banana"
    u"香蕉"
    u"\U0001f34d"
    u"pineapple"
    u"菠萝"
    u"\U0001f96d"
    u"mango"
    u"芒果"
    u"水果\n热带\nfruit\ntropical"
    u"\U0001f34e"
    u"red apple"
    u"红苹果"
    u"水果\n红\n苹果\napple\nfruit\nred"
    u"apple\nred_apple"
    u"\U0001f34f"
    u"green apple"
    u"青苹果"
    u"水果\n苹果\n青\napple\nfruit\ngreen"
    u"green_apple"
    u"\U0001f350"
    u"pear"
    u"梨"
    u"\U0001f351"
    u"peach"
    u"桃"
    u"\U0001f352"
    u"cherries"
    u"樱桃"
    u"水果\nberries\ncherry\nfruit\nred"
    u"\U0001f353"
    u"strawberry"
    u"草莓"
    u"水果\nberry\nfruit"
    u"\U0001fad0"
    u"blueberries"
    u"蓝莓"
    u"越桔\nberry\nbilberry\nblue\nblueberry"
    u"\U0001f95d"
    u"kiwi fruit"
    u"猕猴桃"
    u"奇异果\n水果\n食物\nfood\nfruit\nkiwi"
    u"kiwi_fruit\nkiwi\nkiwifruit"
    u"\U0001f345"
    u"tomato"
    u"西红柿"
    u"番茄\n蔬菜\nfruit\nvegetable"
    u"\U0001fad2"
    u"olive"
    u"橄榄"
    u"食物\nfood"
    u"\U0001f965"
    u"coconut"
    u"椰子"
    u"棕榈\npalm\npi\u00f1a colada"
    u"\U0001f951"
    u"avocado"
    u"鳄梨"
    u"水果\n牛油果\n食物\nfood\nfruit"
    u"\U0001f346"
    u"eggplant"
    u"茄子"
    u"蔬菜\naubergine\nvegetable"
    u"\U0001f954"
    u"potato"
    u"土豆"
    u"蔬菜\n食物\n马铃薯\nfood\nvegetable"
    u"\U0001f955"
    u"carrot"
    u"胡萝卜"
    u"蔬菜\n食物\nfood\nvegetable"
    u"\U0001f33d"
    u"ear of corn"
    u"玉米"
    u"苞米\ncorn\near\nmaize\nmaze"
    u"corn\near_of_corn"
    u"\U0001f336\ufe0f"
    u"\U0001f336"
    u"hot pepper"
    u"红辣椒"
    u"辣椒\nhot\npepper"
    u"hot_pepper"
    u"\U0001fad1"
    u"bell pepper"
    u"灯笼椒"
    u"蔬菜\n辣椒\ncapsicum\npepper\nvegetable"
    u"bell_pepper"
    u"\U0001f952"
    u"cucumber"
    u"黄瓜"
    u"泡菜\n蔬菜\n食物\nfood\npickle\nvegetable"
    u"\U0001f96c"
    u"leafy green"
    u"绿叶蔬菜"
    u"圆白菜\n小白菜\n甘蓝\n莴苣\nbok choy\ncabbage\nkale\nlettuce"
    u"leafy_green"
    u"\U0001f966"
    u"broccoli"
    u"西兰花"
    u"甘蓝\nwild cabbage"
    u"\U0001f9c4"
    u"garlic"
    u"蒜"
    u"佐料\n大蒜\n蒜头\n调味\nflavoring"
    u"\U0001f9c5"
    u"onion"
    u"洋葱"
    u"佐料\n调味\nflavoring"
    u"\U0001f95c"
    u"peanuts"
    u"花生"
    u"坚果\n蔬菜\n食物\nfood\nnut\npeanut\nvegetable"
    u"peanuts\nshelled_peanut"
    u"\U0001fad8"
    u"beans"
    u"豆"
    u"肾\n豆类\n食物\nfood\nkidney\nlegume"
    u"\U0001f330"
    u"chestnut"
    u"栗子"
    u"plant"
    u"\U0001fada"
    u"ginger root"
    u"ginger_root\nginger"
    u"\U0001fadb"
    u"pea pod"
    u"pea_pod\npea"
    u"\U0001f35e"
    u"bread"
    u"面包"
    u"loaf"
    u"\U0001f950"
    u"croissant"
    u"羊角面包"
    u"新月形面包\n法式\n面包\n食物\nbread\nbreakfast\nfood\nfrench\nroll"
    u"\U0001f956"
    u"baguette bread"
    u"法式长棍面包"
    u"法式\n面包\n食物\nbaguette\nbread\nfood\nfrench"
    u"baguette_bread\nfrench_bread"
    u"\U0001fad3"
    u"flatbread"
    u"扁面包"
    u"圆盘状烤饼\n玉米饼\n皮塔饼\n薄脆饼\narepa\nlavash\nnaan\npita"
    u"\U0001f968"
    u"pretzel"
    u"椒盐卷饼"
    u"扭曲食品\ntwisted"
    u"\U0001f96f"
    u"bagel"
    u"面包圈"
    u"奶酪酱\n烘烤食品\nbakery\nbreakfast\nschmear"
    u"\U0001f95e"
    u"pancakes"
    u"烙饼"
    u"煎饼\n食物\nbreakfast\ncr\u00eape\nfood\nhotcake\npancake"
    u"\U0001f9c7"
    u"waffle"
    u"华夫饼"
    u"格子饼\n点心\n烤\n窝夫饼\nbreakfast\nindecisive\niron"
    u"\U0001f9c0"
    u"cheese wedge"
    u"芝士"
    u"奶酪\n起司\ncheese"
    u"cheese\ncheese_wedge"
    u"\U0001f356"
    u"meat on bone"
    u"排骨"
    u"肉\n骨\nbone\nmeat"
    u"meat_on_bone"
    u"\U0001f357"
    u"poultry leg"
    u"家禽的腿"
    u"家禽\n鸡肉\n鸡腿\nbone\nchicken\ndrumstick\nleg\npoultry"
    u"poultry_leg"
    u"\U0001f969"
    u"cut of meat"
    u"肉块"
    u"排骨\n牛排\n猪排\n羊排\nchop\nlambchop\nporkchop\nsteak"
    u"cut_of_meat"
    u"\U0001f953"
    u"bacon"
    u"培根"
    u"熏肉\n肉\n食物\nbreakfast\nfood\nmeat"
    u"\U0001f354"
    u"hamburger"
    u"汉堡"
    u"汉堡包\nburger"
    u"\U0001f35f"
    u"french fries"
    u"薯条"
    u"油炸\nfrench\nfries"
    u"fries\nfrench_fries"
    u"\U0001f355"
    u"pizza"
    u"披萨"
    u"cheese\nslice"
    u"\U0001f32d"
    u"hot dog"
    u"热狗"
    u"frankfurter\nhotdog\nsausage"
    u"hotdog\nhot_dog"
    u"\U0001f96a"
    u"sandwich"
    u"三明治"
    u"面包\nbread"
    u"\U0001f32e"
    u"taco"
    u"墨西哥卷饼"
    u"卷饼\n墨西哥\nmexican"
    u"\U0001f32f"
    u"burrito"
    u"墨西哥玉米煎饼"
    u"卷饼\n玉米煎饼\n墨西哥\nmexican\nwrap"
    u"\U0001fad4"
    u"tamale"
    u"墨西哥粽子"
    u"粽子\n墨西哥\nmexican\nwrapped"
    u"\U0001f959"
    u"stuffed flatbread"
    u"夹心饼"
    u"夹心\n沙拉三明治\n肉夹馍\n食物\nfalafel\nflatbread\nfood\ngyro\nkebab\nstuffed"
    u"stuffed_flatbread\nstuffed_pita"
    u"\U0001f9c6"
    u"falafel"
    u"炸豆丸子"
    u"中东蔬菜球\n油炸鹰嘴豆饼\n肉丸\n鹰嘴豆\nchickpea\nmeatball"
    u"\U0001f95a"
    u"egg"
    u"蛋"
    u"食物\nbreakfast\nfood"
    u"\U0001f373"
    u"cooking"
    u"煎蛋"
    u"平底锅\n煎\n蛋\nbreakfast\negg\nfrying\npan"
    u"fried_egg\ncooking"
    u"\U0001f958"
    u"shallow pan of food"
    u"装有食物的浅底锅"
    u"浅底\n煎锅\n食物\ncasserole\nfood\npaella\npan\nshallow"
    u"shallow_pan_of_food\npaella"
    u"\U0001f372"
    u"pot of food"
    u"一锅食物"
    u"食物\npot\nstew"
    u"stew\npot_of_food"
    u"\U0001fad5"
    u"fondue"
    u"奶酪火锅"
    u"奶酪\n巧克力\n瑞士\n融化\n锅\ncheese\nchocolate\nmelted\npot\nswiss"
    u"\U0001f963"
    u"bowl with spoon"
    u"碗勺"
    u"早餐\n粥\n谷物\nbreakfast\ncereal\ncongee"
    u"bowl_with_spoon"
    u"\U0001f957"
    u"green salad"
    u"绿色沙拉"
    u"沙拉\n食物\nfood\ngreen\nsalad"
    u"green_salad\nsalad"
    u"\U0001f37f"
    u"popcorn"
    u"爆米花"
    u"\U0001f9c8"
    u"butter"
    u"黄油"
    u"乳制品\n牛奶\ndairy"
    u"\U0001f9c2"
    u"salt"
    u"盐"
    u"佐料瓶\n调味品\ncondiment\nshaker"
    u"\U0001f96b"
    u"canned food"
    u"罐头食品"
    u"罐头\ncan"
    u"canned_food"
    u"\U0001f371"
    u"bento box"
    u"盒饭"
    u"便当\nbento\nbox"
    u"bento\nbento_box"
    u"\U0001f358"
    u"rice cracker"
    u"米饼"
    u"米果\ncracker\nrice"
    u"rice_cracker"
    u"\U0001f359"
    u"rice ball"
    u"饭团"
    u"日本\nball\njapanese\nrice"
    u"rice_ball"
    u"\U0001f35a"
    u"cooked rice"
    u"米饭"
    u"米\n饭\ncooked\nrice"
    u"rice\ncooked_rice"
    u"\U0001f35b"
    u"curry rice"
    u"咖喱饭"
    u"咖喱\n饭\ncurry\nrice"
    u"curry\ncurry_rice"
    u"\U0001f35c"
    u"steaming bowl"
    u"面条"
    u"拉面\n热气腾腾\n碗\nbowl\nnoodle\nramen\nsteaming"
    u"ramen\nsteaming_bowl"
    u"\U0001f35d"
    u"spaghetti"
    u"意粉"
    u"意大利面\n意面\npasta"
    u"\U0001f360"
    u"roasted sweet potato"
    u"烤红薯"
    u"地瓜\n烤地瓜\n红薯\npotato\nroasted\nsweet"
    u"sweet_potato\nroasted_sweet_potato"
    u"\U0001f362"
    u"oden"
    u"关东煮"
    u"串\n海鲜\nkebab\nseafood\nskewer\nstick"
    u"\U0001f363"
    u"sushi"
    u"寿司"
    u"\U0001f364"
    u"fried shrimp"
    u"天妇罗"
    u"炸虾\nfried\nprawn\nshrimp\ntempura"
    u"fried_shrimp"
    u"\U0001f365"
    u"fish cake with swirl"
    u"鱼板"
    u"cake\nfish\npastry\nswirl"
    u"fish_cake\nfish_cake_with_swirl"
    u"\U0001f96e"
    u"moon cake"
    u"月饼"
    u"秋天\n节日\nautumn\nfestival\nyu\u00e8b\u01d0ng"
    u"moon_cake"
    u"\U0001f361"
    u"dango"
    u"团子"
    u"串\n日本\n甜点\ndessert\njapanese\nskewer\nstick\nsweet"
    u"\U0001f95f"
    u"dumpling"
    u"饺子"
    u"水饺\n煎饺\nempanada\ngy\u014dza\njiaozi\npierogi\npotsticker"
    u"\U0001f960"
    u"fortune cookie"
    u"幸运饼干"
    u"预言\nprophecy"
    u"fortune_cookie"
    u"\U0001f961"
    u"takeout box"
    u"外卖盒"
    u"外卖包装\n外卖桶\n牡蛎桶\noyster pail"
    u"takeout_box"
    u"\U0001f980"
    u"crab"
    u"蟹"
    u"巨蟹座\n螃蟹\n黄道十二宫\ncancer\nzodiac"
    u"\U0001f99e"
    u"lobster"
    u"龙虾"
    u"浓汤\n海鲜\n钳\nbisque\nclaws\nseafood"
    u"\U0001f990"
    u"shrimp"
    u"虾"
    u"甲壳\n食物\nfood\nshellfish\nsmall"
    u"\U0001f991"
    u"squid"
    u"乌贼"
    u"软体动物\n食物\n鱿鱼\n墨鱼\nfood\nmolusc"
    u"\U0001f9aa"
    u"oyster"
    u"牡蛎"
    u"海鲜\n珍珠\n生蚝\ndiving\npearl"
    u"\U0001f366"
    u"soft ice cream"
    u"圆筒冰激凌"
    u"圆筒冰淇淋\ncream\ndessert\nice\nicecream\nsoft\nsweet"
    u"icecream\nsoft_serve\nsoft_ice_cream"
    u"\U0001f367"
    u"shaved ice"
    u"刨冰"
    u"冰\n冰沙\n甜点\ndessert\nice\nshaved\nsweet"
    u"shaved_ice"
    u"\U0001f368"
    u"ice cream"
    u"冰淇淋"
    u"冰\n冰激凌\n甜点\ncream\ndessert\nice\nsweet"
    u"ice_cream"
    u"\U0001f369"
    u"doughnut"
    u"甜甜圈"
    u"甜点\nbreakfast\ndessert\ndonut\nsweet"
    u"\U0001f36a"
    u"cookie"
    u"饼干"
    u"曲奇\ndessert\nsweet"
    u"\U0001f382"
    u"birthday cake"
    u"生日蛋糕"
    u"庆祝\n生日\n蛋糕\nbirthday\ncake\ncelebration\ndessert\npastry\nsweet"
    u"birthday\nbirthday_cake"
    u"\U0001f370"
    u"shortcake"
    u"水果蛋糕"
    u"甜点\n蛋糕\ncake\ndessert\npastry\nslice\nsweet"
    u"cake\nshortcake"
    u"\U0001f9c1"
    u"cupcake"
    u"纸杯蛋糕"
    u"烘焙食品\n甜点\nbakery\nsweet"
    u"\U0001f967"
    u"pie"
    u"派"
    u"油酥点心\n糕点\nfilling\npastry"
    u"\U0001f36b"
    u"chocolate bar"
    u"巧克力"
    u"甜品\n甜点\nbar\nchocolate\ndessert\nsweet"
    u"chocolate_bar"
    u"\U0001f36c"
    u"candy"
    u"糖"
    u"糖果\ndessert\nsweet"
    u"\U0001f36d"
    u"lollipop"
    u"棒棒糖"
    u"糖\ncandy\ndessert\nsweet"
    u"\U0001f36e"
    u"custard"
    u"奶黄"
    u"蛋奶冻\n蛋奶沙司\ndessert\npudding\nsweet"
    u"custard\npudding\nflan"
    u"\U0001f36f"
    u"honey pot"
    u"蜂蜜"
    u"蜜罐\nhoney\nhoneypot\npot\nsweet"
    u"honey_pot"
    u"\U0001f37c"
    u"baby bottle"
    u"奶瓶"
    u"奶\n婴儿\nbaby\nbottle\ndrink\nmilk"
    u"baby_bottle"
    u"\U0001f95b"
    u"glass of milk"
    u"一杯奶"
    u"奶\n杯\ndrink\nglass\nmilk"
    u"milk_glass\nmilk\nglass_of_milk"
    u"\u2615"
    u"hot beverage"
    u"热饮"
    u"咖啡\n茶\n饮料\nbeverage\ncoffee\ndrink\nhot\nsteaming\ntea"
    u"coffee\nhot_beverage"
    u"\U0001fad6"
    u"teapot"
    u"茶壶"
    u"壶\n茶\ndrink\npot\ntea"
    u"\U0001f375"
    u"teacup without handle"
    u"热茶"
    u"杯\n没有把手的茶杯\n茶\n饮料\nbeverage\ncup\ndrink\ntea\nteacup"
    u"tea\nteacup_without_handle"
    u"\U0001f376"
    u"sake"
    u"清酒"
    u"瓶\n酒杯\n饮料\nbar\nbeverage\nbottle\ncup\ndrink"
    u"\U0001f37e"
    u"bottle with popping cork"
    u"开香槟"
    u"庆祝\n木塞\n瓶子\n香槟\nbar\nbottle\ncork\ndrink\npopping"
    u"champagne\nbottle_with_popping_cork"
    u"\U0001f377"
    u"wine glass"
    u"葡萄酒"
    u"酒\n酒杯\nbar\nbeverage\ndrink\nglass\nwine"
    u"wine_glass"
    u"\U0001f378"
    u"cocktail glass"
    u"鸡尾酒"
    u"杯\n酒\nbar\ncocktail\ndrink\nglass"
    u"cocktail\ncocktail_glass"
    u"\U0001f379"
    u"tropical drink"
    u"热带水果饮料"
    u"饮料\nbar\ndrink\ntropical"
    u"tropical_drink"
    u"\U0001f37a"
    u"beer mug"
    u"啤酒"
    u"杯\n酒\nbar\nbeer\ndrink\nmug"
    u"beer\nbeer_mug"
    u"\U0001f37b"
    u"clinking beer mugs"
    u"干杯"
    u"啤酒\n碰杯\n酒\nbar\nbeer\nclink\ndrink\nmug"
    u"beers\nclinking_beer_mugs"
    u"\U0001f942"
    u"clinking glasses"
    u"碰杯"
    u"喝\n庆祝\n杯\ncelebrate\nclink\ndrink\nglass"
    u"clinking_glasses\nchampagne_glass\nclinking_glass"
    u"\U0001f943"
    u"tumbler glass"
    u"平底杯"
    u"威士忌\n杯\n酒\nglass\nliquor\nshot\ntumbler\nwhisky"
    u"tumbler_glass\nwhisky"
    u"\U0001fad7"
    u"pouring liquid"
    u"倾倒液体"
    u"流出\n玻璃杯\n空\n饮料\ndrink\nempty\nglass\nspill"
    u"pouring_liquid\npour"
    u"\U0001f964"
    u"cup with straw"
    u"带吸管杯"
    u"果汁\n苏打\njuice\nsoda"
    u"cup_with_straw"
    u"\U0001f9cb"
    u"bubble tea"
    u"珍珠奶茶"
    u"泡泡\n牛奶\n珍珠\n茶\nbubble\nmilk\npearl\ntea"
    u"bubble_tea\nboba_drink"
    u"\U0001f9c3"
    u"beverage box"
    u"饮料盒"
    u"吸管\n果汁盒\n盒装\nbeverage\nbox\njuice\nstraw\nsweet"
    u"beverage_box\njuice_box"
    u"\U0001f9c9"
    u"mate"
    u"马黛茶"
    u"茶\n饮料\ndrink"
    u"mate\nmate_drink"
    u"\U0001f9ca"
    u"ice"
    u"冰块"
    u"冰山\n冷却\n冷饮\ncold\nice cube\niceberg"
    u"ice_cube\nice"
    u"\U0001f962"
    u"chopsticks"
    u"筷子"
    u"箸\nhashi"
    u"\U0001f37d\ufe0f"
    u"\U0001f37d"
    u"fork and knife with plate"
    u"餐具"
    u"刀\n叉\n盘\ncooking\nfork\nknife\nplate"
    u"plate_with_cutlery\nfork_knife_plate\nfork_and_knife_with_plate\nknife_fork_plate"
    u"\U0001f374"
    u"fork and knife"
    u"刀叉"
    u"刀\n叉\n餐具\ncooking\ncutlery\nfork\nknife"
    u"fork_and_knife"
    u"\U0001f944"
    u"spoon"
    u"匙"
    u"匙子\n汤匙\n调羹\n餐具\ntableware"
    u"\U0001f52a"
    u"kitchen knife"
    u"菜刀"
    u"刀\n武器\n烹饪\ncooking\nhocho\nknife\ntool\nweapon"
    u"hocho\nknife\nkitchen_knife"
    u"\U0001fad9"
    u"jar"
    u"罐"
    u"容器\n空\n调味品\n贮藏\n酱\ncondiment\ncontainer\nempty\nsauce\nstore"
    u"\U0001f3fa"
    u"amphora"
    u"双耳瓶"
    u"壶\n罐\naquarius\ncooking\ndrink\njug\nzodiac"
    u"\U0001f30d"
    u"globe showing europe-africa"
    u"地球上的欧洲非洲"
    u"世界\n地球\n欧洲\n非洲\nafrica\nearth\neurope\nglobe\nworld"
    u"earth_africa\nearth_europe\nglobe_showing_europe_africa"
    u"\U0001f30e"
    u"globe showing americas"
    u"地球上的美洲"
    u"世界\n地球\n美洲\namericas\nearth\nglobe\nworld"
    u"earth_americas\nglobe_showing_americas"
    u"\U0001f30f"
    u"globe showing asia-australia"
    u"地球上的亚洲澳洲"
    u"世界\n亚洲\n地球\n澳洲\nasia\naustralia\nearth\nglobe\nworld"
    u"earth_asia\nglobe_showing_asia_australia"
    u"\U0001f310"
    u"globe with meridians"
    u"带经纬线的地球"
    u"世界\n地球\n子午线\n经纬\nearth\nglobe\nmeridians\nworld"
    u"globe_with_meridians"
    u"\U0001f5fa\ufe0f"
    u"\U0001f5fa"
    u"world map"
    u"世界地图"
    u"世界\n地图\nmap\nworld"
    u"world_map\nmap"
    u"\U0001f5fe"
    u"map of japan"
    u"日本地图"
    u"地图\n日本\njapan\nmap"
    u"japan\nmap_of_japan\njapan_map"
    u"\U0001f9ed"
    u"compass"
    u"指南针"
    u"定向\n导航\n磁性\nmagnetic\nnavigation\norienteering"
    u"\U0001f3d4\ufe0f"
    u"\U0001f3d4"
    u"snow-capped mountain"
    u"雪山"
    u"冷\n山\n雪\ncold\nmountain\nsnow"
    u"mountain_snow\nsnow_capped_mountain"
    u"\u26f0\ufe0f"
    u"\u26f0"
    u"mountain"
    u"山"
    u"\U0001f30b"
    u"volcano"
    u"火山"
    u"喷发\n山\n爆发\neruption\nmountain"
    u"\U0001f5fb"
    u"mount fuji"
    u"富士山"
    u"山\nfuji\nmountain"
    u"mount_fuji"
    u"\U0001f3d5\ufe0f"
    u"\U0001f3d5"
    u"camping"
    u"露营"
    u"帐篷"
    u"\U0001f3d6\ufe0f"
    u"\U0001f3d6"
    u"beach with umbrella"
    u"沙滩伞"
    u"伞\n沙滩\nbeach\numbrella"
    u"beach_umbrella\nbeach\nbeach_with_umbrella"
    u"\U0001f3dc\ufe0f"
    u"\U0001f3dc"
    u"desert"
    u"沙漠"
    u"荒漠"
    u"\U0001f3dd\ufe0f"
    u"\U0001f3dd"
    u"desert island"
    u"无人荒岛"
    u"荒岛\ndesert\nisland"
    u"desert_island\nisland"
    u"\U0001f3de\ufe0f"
    u"\U0001f3de"
    u"national park"
    u"国家公园"
    u"公园\n自然\n风景\npark"
    u"national_park\npark"
    u"\U0001f3df\ufe0f"
    u"\U0001f3df"
    u"stadium"
    u"体育馆"
    u"\U0001f3db\ufe0f"
    u"\U0001f3db"
    u"classical building"
    u"古典建筑"
    u"古典\n古建筑\nclassical"
    u"classical_building"
    u"\U0001f3d7\ufe0f"
    u"\U0001f3d7"
    u"building construction"
    u"施工"
    u"construction"
    u"building_construction\nconstruction_site"
    u"\U0001f9f1"
    u"brick"
    u"砖"
    u"墙\n砂浆\n黏土\nbricks\nclay\nmortar\nwall"
    u"bricks\nbrick"
    u"\U0001faa8"
    u"rock"
    u"岩石"
    u"固体\n巨石\n石头\nboulder\nheavy\nsolid\nstone"
    u"\U0001fab5"
    u"wood"
    u"木头"
    u"原木\n木材\nlog\nlumber\ntimber"
    u"\U0001f6d6"
    u"hut"
    u"小屋"
    u"圆屋\n蒙古包\nhouse\nroundhouse\nyurt"
    u"\U0001f3d8\ufe0f"
    u"\U0001f3d8"
    u"houses"
    u"房屋建筑"
    u"住宅\n房"
    u"houses\nhomes\nhouse_buildings"
    u"\U0001f3da\ufe0f"
    u"\U0001f3da"
    u"derelict house"
    u"废墟"
    u"荒宅\n荒废\n鬼屋\nderelict\nhouse"
    u"derelict_house\nhouse_abandoned\nderelict_house_building"
    u"\U0001f3e0"
    u"house"
    u"房子"
    u"家\nhome"
    u"\U0001f3e1"
    u"house with garden"
    u"别墅"
    u"家\n房子\n花园\ngarden\nhome\nhouse"
    u"house_with_garden"
    u"\U0001f3e2"
    u"office building"
    u"办公楼"
    u"写字楼\nbuilding"
    u"office\noffice_building"
    u"\U0001f3e3"
    u"japanese post office"
    u"日本邮局"
    u"日本\n邮局\njapanese\npost"
    u"post_office\njapanese_post_office"
    u"\U0001f3e4"
    u"post office"
    u"邮局"
    u"欧洲\neuropean\npost"
    u"european_post_office"
    u"\U0001f3e5"
    u"hospital"
    u"医院"
    u"医生\n看病\ndoctor\nmedicine"
    u"\U0001f3e6"
    u"bank"
    u"银行"
    u"building"
    u"\U0001f3e8"
    u"hotel"
    u"酒店"
    u"旅馆\nbuilding"
    u"\U0001f3e9"
    u"love hotel"
    u"情人酒店"
    u"情人旅馆\n情侣酒店\nhotel\nlove"
    u"love_hotel"
    u"\U0001f3ea"
    u"convenience store"
    u"便利店"
    u"商店\nconvenience\nstore"
    u"convenience_store"
    u"\U0001f3eb"
    u"school"
    u"学校"
    u"教学楼\nbuilding"
    u"\U0001f3ec"
    u"department store"
    u"商场"
    u"百货商店\ndepartment\nstore"
    u"department_store"
    u"\U0001f3ed"
    u"factory"
    u"工厂"
    u"\U0001f3ef"
    u"japanese castle"
    u"日本城堡"
    u"城堡\n日本\ncastle\njapanese"
    u"japanese_castle"
    u"\U0001f3f0"
    u"castle"
    u"欧洲城堡"
    u"城堡\n欧洲\neuropean"
    u"european_castle\ncastle"
    u"\U0001f492"
    u"wedding"
    u"婚礼"
    u"教堂\n浪漫\n结婚\nchapel\nromance"
    u"\U0001f5fc"
    u"tokyo tower"
    u"东京塔"
    u"东京\n塔\ntokyo\ntower"
    u"tokyo_tower"
    u"\U0001f5fd"
    u"statue of liberty"
    u"自由女神像"
    u"自由\n雕塑\nliberty\nstatue"
    u"statue_of_liberty"
    u"\u26ea"
    u"church"
    u"教堂"
    u"基督\n宗教\nchristian\ncross\nreligion"
    u"\U0001f54c"
    u"mosque"
    u"清真寺"
    u"伊斯兰\n宗教\n穆斯林\nislam\nmuslim\nreligion"
    u"\U0001f6d5"
    u"hindu temple"
    u"印度寺庙"
    u"佛寺\n佛教\n寺庙\n寺院\n庙宇\nhindu\ntemple"
    u"hindu_temple"
    u"\U0001f54d"
    u"synagogue"
    u"犹太教堂"
    u"会堂\n宗教\n犹太\njew\njewish\nreligion\ntemple"
    u"\u26e9\ufe0f"
    u"\u26e9"
    u"shinto shrine"
    u"神社"
    u"宗教\n日本\n神道教\nreligion\nshinto\nshrine"
    u"shinto_shrine"
    u"\U0001f54b"
    u"kaaba"
    u"克尔白"
    u"伊斯兰\n天房\n宗教\n穆斯林\nislam\nmuslim\nreligion"
    u"\u26f2"
    u"fountain"
    u"喷泉"
    u"\u26fa"
    u"tent"
    u"露营\ncamping"
    u"\U0001f301"
    u"foggy"
    u"有雾"
    u"雾\n霾\nfog"
    u"\U0001f303"
    u"night with stars"
    u"夜晚"
    u"星空\n晚上\nnight\nstar"
    u"night_with_stars"
    u"\U0001f3d9\ufe0f"
    u"\U0001f3d9"
    u"cityscape"
    u"城市风光"
    u"都市\n都市景观\n高楼大厦\ncity"
    u"\U0001f304"
    u"sunrise over mountains"
    u"山顶日出"
    u"太阳\n山\n日出\n清晨\nmorning\nmountain\nsun\nsunrise"
    u"sunrise_over_mountains"
    u"\U0001f305"
    u"sunrise"
    u"日出"
    u"太阳\n清晨\nmorning\nsun"
    u"\U0001f306"
    u"cityscape at dusk"
    u"城市黄昏"
    u"夜晚\n日落\n都市\n黄昏\ncity\ndusk\nevening\nlandscape\nsunset"
    u"city_sunset\ncity_dusk\ncityscape_at_dusk"
    u"\U0001f307"
    u"sunset"
    u"日落"
    u"夕阳\ndusk\nsun"
    u"city_sunrise\nsunset"
    u"\U0001f309"
    u"bridge at night"
    u"夜幕下的桥"
    u"晚上\n桥\nbridge\nnight"
    u"bridge_at_night"
    u"\u2668\ufe0f"
    u"\u2668"
    u"hot springs"
    u"温泉"
    u"水\n泉\n热气腾腾\nhot\nhotsprings\nsprings\nsteaming"
    u"hotsprings\nhot_springs"
    u"\U0001f3a0"
    u"carousel horse"
    u"旋转木马"
    u"木马\n游乐园\ncarousel\nhorse"
    u"carousel_horse"
    u"\U0001f6dd"
    u"playground slide"
    u"游乐场滑梯"
    u"游乐园\n玩耍\namusement park\nplay"
    u"playground_slide\nslide"
    u"\U0001f3a1"
    u"ferris wheel"
    u"摩天轮"
    u"游乐园\namusement park\nferris\nwheel"
    u"ferris_wheel"
    u"\U0001f3a2"
    u"roller coaster"
    u"过山车"
    u"游乐园\namusement park\ncoaster\nroller"
    u"roller_coaster"
    u"\U0001f488"
    u"barber pole"
    u"理发店"
    u"旋转\n柱\n理发\nbarber\nhaircut\npole"
    u"barber\nbarber_pole"
    u"\U0001f3aa"
    u"circus tent"
    u"马戏团帐篷"
    u"帐篷\n马戏团\ncircus\ntent"
    u"circus_tent"
    u"\U0001f682"
    u"locomotive"
    u"蒸汽火车"
    u"火车\n蒸汽\nengine\nrailway\nsteam\ntrain"
    u"steam_locomotive\nlocomotive"
    u"\U0001f683"
    u"railway car"
    u"轨道车"
    u"电车\ncar\nelectric\nrailway\ntrain\ntram\ntrolleybus"
    u"railway_car"
    u"\U0001f684"
    u"high-speed train"
    u"高速列车"
    u"动车\n新干线\n火车\n高铁\nrailway\nshinkansen\nspeed\ntrain"
    u"bullettrain_side\nhigh_speed_train"
    u"\U0001f685"
    u"bullet train"
    u"子弹头高速列车"
    u"动车\n新干线\n火车\n高速\n高铁\nbullet\nrailway\nshinkansen\nspeed\ntrain"
    u"bullettrain_front\nbullet_train"
    u"\U0001f686"
    u"train"
    u"火车"
    u"铁路\nrailway"
    u"train2"
    u"\U0001f687"
    u"metro"
    u"地铁"
    u"subway"
    u"\U0001f688"
    u"light rail"
    u"轻轨"
    u"火车\nrailway"
    u"light_rail"
    u"\U0001f689"
    u"station"
    u"车站"
    u"火车\n铁路\nrailway\ntrain"
    u"\U0001f68a"
    u"tram"
    u"路面电车"
    u"电车\ntrolleybus"
    u"\U0001f69d"
    u"monorail"
    u"单轨"
    u"火车\nvehicle"
    u"\U0001f69e"
    u"mountain railway"
    u"山区铁路"
    u"山区\n火车\n铁路\ncar\nmountain\nrailway"
    u"mountain_railway"
    u"\U0001f68b"
    u"tram car"
    u"有轨电车"
    u"car\ntram\ntrolleybus"
    u"train\ntram_car"
    u"\U0001f68c"
    u"bus"
    u"公交车"
    u"公共汽车\n大巴\nvehicle"
    u"\U0001f68d"
    u"oncoming bus"
    u"迎面驶来的公交车"
    u"公共汽车\n大巴\n迎面驶来\nbus\noncoming"
    u"oncoming_bus"
    u"\U0001f68e"
    u"trolleybus"
    u"无轨电车"
    u"电车\nbus\ntram\ntrolley"
    u"\U0001f690"
    u"minibus"
    u"小巴"
    u"公共汽车\nbus"
    u"\U0001f691"
    u"ambulance"
    u"救护车"
    u"急救\nvehicle"
    u"\U0001f692"
    u"fire engine"
    u"消防车"
    u"救火车\nengine\nfire\ntruck"
    u"fire_engine"
    u"\U0001f693"
    u"police car"
    u"警车"
    u"警察\n巡逻\ncar\npatrol\npolice"
    u"police_car"
    u"\U0001f694"
    u"oncoming police car"
    u"迎面驶来的警车"
    u"警察\n警车\ncar\noncoming\npolice"
    u"oncoming_police_car"
    u"\U0001f695"
    u"taxi"
    u"出租车"
    u"的士\nvehicle"
    u"\U0001f696"
    u"oncoming taxi"
    u"迎面驶来的出租车"
    u"出租车\n的士\noncoming\ntaxi"
    u"oncoming_taxi"
    u"\U0001f697"
    u"automobile"
    u"汽车"
    u"轿车\ncar"
    u"car\nred_car\nautomobile"
    u"\U0001f698"
    u"oncoming automobile"
    u"迎面驶来的汽车"
    u"轿车\nautomobile\ncar\noncoming"
    u"oncoming_automobile"
    u"\U0001f699"
    u"sport utility vehicle"
    u"运动型多用途车"
    u"suv\n休闲车\nrecreational\nsport utility"
    u"blue_car\nsuv\nsport_utility_vehicle"
    u"\U0001f6fb"
    u"pickup truck"
    u"敞蓬小型载货卡车"
    u"卡车\n载货\npick-up\npickup\ntruck"
    u"pickup_truck"
    u"\U0001f69a"
    u"delivery truck"
    u"货车"
    u"卡车\ndelivery\ntruck"
    u"truck\ndelivery_truck"
    u"\U0001f69b"
    u"articulated lorry"
    u"铰接式货车"
    u"卡车\n拖车\nlorry\nsemi\ntruck"
    u"articulated_lorry"
    u"\U0001f69c"
    u"tractor"
    u"拖拉机"
    u"vehicle"
    u"\U0001f3ce\ufe0f"
    u"\U0001f3ce"
    u"racing car"
    u"赛车"
    u"跑车\ncar\nracing"
    u"racing_car\nrace_car"
    u"\U0001f3cd\ufe0f"
    u"\U0001f3cd"
    u"motorcycle"
    u"摩托车"
    u"摩托\nracing"
    u"motorcycle\nracing_motorcycle"
    u"\U0001f6f5"
    u"motor scooter"
    u"小型摩托车"
    u"motor\nscooter"
    u"motor_scooter\nmotorbike"
    u"\U0001f9bd"
    u"manual wheelchair"
    u"手动轮椅"
    u"无障碍\n轮椅\naccessibility"
    u"manual_wheelchair"
    u"\U0001f9bc"
    u"motorized wheelchair"
    u"电动轮椅"
    u"motorized_wheelchair"
    u"\U0001f6fa"
    u"auto rickshaw"
    u"三轮摩托车"
    u"三脚鸡\n三蹦子\n嘟嘟车\n自动人力车\ntuk tuk"
    u"auto_rickshaw"
    u"\U0001f6b2"
    u"bicycle"
    u"自行车"
    u"单车\n脚踏车\nbike"
    u"bike\nbicycle"
    u"\U0001f6f4"
    u"kick scooter"
    u"滑板车"
    u"kick\nscooter"
    u"kick_scooter\nscooter"
    u"\U0001f6f9"
    u"skateboard"
    u"滑板"
    u"板\nboard"
    u"\U0001f6fc"
    u"roller skate"
    u"四轮滑冰鞋"
    u"滑冰\n轮式\nroller\nskate"
    u"roller_skate"
    u"\U0001f68f"
    u"bus stop"
    u"公交车站"
    u"公交站\n公共汽车站\nbus\nstop"
    u"busstop\nbus_stop"
    u"\U0001f6e3\ufe0f"
    u"\U0001f6e3"
    u"motorway"
    u"高速公路"
    u"公路\nhighway\nroad"
    u"\U0001f6e4\ufe0f"
    u"\U0001f6e4"
    u"railway track"
    u"铁轨"
    u"railway_track\nrailroad_track"
    u"\U0001f6e2\ufe0f"
    u"\U0001f6e2"
    u"oil drum"
    u"石油桶"
    u"桶\ndrum\noil"
    u"oil_drum\noil"
    u"\u26fd"
    u"fuel pump"
    u"油泵"
    u"加油站\n柴油\n燃油\ndiesel\nfuel\nfuelpump\ngas\npump\nstation"
    u"fuelpump\nfuel_pump"
    u"\U0001f6de"
    u"wheel"
    u"车轮"
    u"圆圈\n转动\n轮胎\ncircle\ntire\nturn"
    u"\U0001f6a8"
    u"police car light"
    u"警车灯"
    u"灯\n警报\n警灯\n警示\nbeacon\ncar\nlight\npolice\nrevolving"
    u"rotating_light\npolice_car_light"
    u"\U0001f6a5"
    u"horizontal traffic light"
    u"横向的红绿灯"
    u"交通灯\n信号灯\n红绿灯\nlight\nsignal\ntraffic"
    u"traffic_light\nhorizontal_traffic_light"
    u"\U0001f6a6"
    u"vertical traffic light"
    u"纵向的红绿灯"
    u"vertical_traffic_light"
    u"\U0001f6d1"
    u"stop sign"
    u"停止标志"
    u"八边形\n标志\noctagonal\nsign\nstop"
    u"stop_sign\noctagonal_sign"
    u"\U0001f6a7"
    u"路障"
    u"施工\nbarrier"
    u"\u2693"
    u"anchor"
    u"锚"
    u"停泊\n船\nship\ntool"
    u"\U0001f6df"
    u"ring buoy"
    u"救生圈"
    u"安全\n救援\n救生用具\n漂浮\nfloat\nlife preserver\nlife saver\nrescue\nsafety"
    u"ring_buoy\nlifebuoy"
    u"\u26f5"
    u"sailboat"
    u"帆船"
    u"船\nboat\nresort\nsea\nyacht"
    u"boat\nsailboat"
    u"\U0001f6f6"
    u"canoe"
    u"独木舟"
    u"boat"
    u"canoe\nkayak"
    u"\U0001f6a4"
    u"speedboat"
    u"快艇"
    u"船\nboat"
    u"\U0001f6f3\ufe0f"
    u"\U0001f6f3"
    u"passenger ship"
    u"客轮"
    u"客船\npassenger\nship"
    u"passenger_ship\ncruise_ship"
    u"\u26f4\ufe0f"
    u"\u26f4"
    u"ferry"
    u"渡轮"
    u"渡船\n轮船\nboat\npassenger"
    u"\U0001f6e5\ufe0f"
    u"\U0001f6e5"
    u"motor boat"
    u"摩托艇"
    u"船\nboat\nmotorboat"
    u"motor_boat\nmotorboat"
    u"\U0001f6a2"
    u"ship"
    u"船"
    u"boat\npassenger"
    u"\u2708\ufe0f"
    u"\u2708"
    u"airplane"
    u"飞机"
    u"aeroplane"
    u"\U0001f6e9\ufe0f"
    u"\U0001f6e9"
    u"small airplane"
    u"小型飞机"
    u"飞机\naeroplane\nairplane"
    u"small_airplane\nairplane_small"
    u"\U0001f6eb"
    u"airplane departure"
    u"航班起飞"
    u"值机\n登机\n起飞\naeroplane\nairplane\ncheck-in\ndeparture\ndepartures"
    u"flight_departure\nairplane_departure"
    u"\U0001f6ec"
    u"airplane arrival"
    u"航班降落"
    u"到达\n降落\naeroplane\nairplane\narrivals\narriving\nlanding"
    u"flight_arrival\nairplane_arriving\nairplane_arrival"
    u"\U0001fa82"
    u"parachute"
    u"降落伞"
    u"帆伞\n悬挂滑翔\n滑翔\n滑翔伞\n跳伞\nhang-glide\nparasail\nskydive"
    u"\U0001f4ba"
    u"seat"
    u"座位"
    u"椅子\nchair"
    u"\U0001f681"
    u"helicopter"
    u"直升机"
    u"直升飞机\nvehicle"
    u"\U0001f69f"
    u"suspension railway"
    u"空轨"
    u"悬挂\n空中轨道列车\nrailway\nsuspension"
    u"suspension_railway"
    u"\U0001f6a0"
    u"mountain cableway"
    u"缆车"
    u"空中\n索道\ncable\ngondola\nmountain"
    u"mountain_cableway"
    u"\U0001f6a1"
    u"aerial tramway"
    u"索道"
    u"空中\n缆车\naerial\ncable\ncar\ngondola\ntramway"
    u"aerial_tramway"
    u"\U0001f6f0\ufe0f"
    u"\U0001f6f0"
    u"satellite"
    u"卫星"
    u"太空\nspace"
    u"artificial_satellite\nsatellite_orbital"
    u"\U0001f680"
    u"rocket"
    u"火箭"
    u"\U0001f6f8"
    u"flying saucer"
    u"飞碟"
    u"ufo\n不明飞行物"
    u"flying_saucer"
    u"\U0001f6ce\ufe0f"
    u"\U0001f6ce"
    u"bellhop bell"
    u"服务铃"
    u"酒店\n铃\nbell\nbellhop\nhotel"
    u"bellhop_bell\nbellhop"
    u"\U0001f9f3"
    u"luggage"
    u"行李箱"
    u"包装\n旅行\npacking\ntravel"
    u"\u231b"
    u"hourglass done"
    u"沙漏"
    u"计时器\nsand\ntimer"
    u"hourglass\nhourglass_done"
    u"\u23f3"
    u"hourglass not done"
    u"沙正往下流的沙漏"
    u"计时器\nhourglass\nsand\ntimer"
    u"hourglass_flowing_sand\nhourglass_not_done"
    u"\u231a"
    u"watch"
    u"手表"
    u"表\nclock"
    u"\u23f0"
    u"alarm clock"
    u"闹钟"
    u"钟\nalarm\nclock"
    u"alarm_clock"
    u"\u23f1\ufe0f"
    u"\u23f1"
    u"stopwatch"
    u"秒表"
    u"码表\n计时器\nclock"
    u"\u23f2\ufe0f"
    u"\u23f2"
    u"timer clock"
    u"定时器"
    u"计时器\nclock\ntimer"
    u"timer_clock\ntimer"
    u"\U0001f570\ufe0f"
    u"\U0001f570"
    u"mantelpiece clock"
    u"座钟"
    u"台钟\n壁炉钟\nclock"
    u"mantelpiece_clock\nclock\nmantlepiece_clock"
    u"\U0001f55b"
    u"twelve o\u2019clock"
    u"十二点"
    u"12:00\n00\n12\nclock\no\u2019clock\ntwelve"
    u"clock12\ntwelve_oclock"
    u"\U0001f567"
    u"twelve-thirty"
    u"十二点半"
    u"12:30\n12\nclock\nthirty\ntwelve"
    u"clock1230\ntwelve_thirty"
    u"\U0001f550"
    u"one o\u2019clock"
    u"一点"
    u"1:00\n00\n1\nclock\no\u2019clock\none"
    u"clock1\none_oclock"
    u"\U0001f55c"
    u"one-thirty"
    u"一点半"
    u"1:30\n1\nclock\none\nthirty"
    u"clock130\none_thirty"
    u"\U0001f551"
    u"two o\u2019clock"
    u"两点"
    u"2:00\n00\n2\nclock\no\u2019clock\ntwo"
    u"clock2\ntwo_oclock"
    u"\U0001f55d"
    u"two-thirty"
    u"两点半"
    u"2:30\n2\nclock\nthirty\ntwo"
    u"clock230\ntwo_thirty"
    u"\U0001f552"
    u"three o\u2019clock"
    u"三点"
    u"3:00\n00\n3\nclock\no\u2019clock\nthree"
    u"clock3\nthree_oclock"
    u"\U0001f55e"
    u"three-thirty"
    u"三点半"
    u"3:30\n3\nclock\nthirty\nthree"
    u"clock330\nthree_thirty"
    u"\U0001f553"
    u"four o\u2019clock"
    u"四点"
    u"4:00\n00\n4\nclock\nfour\no\u2019clock"
    u"clock4\nfour_oclock"
    u"\U0001f55f"
    u"four-thirty"
    u"四点半"
    u"4:30\n4\nclock\nfour\nthirty"
    u"clock430\nfour_thirty"
    u"\U0001f554"
    u"five o\u2019clock"
    u"五点"
    u"5:00\n00\n5\nclock\nfive\no\u2019clock"
    u"clock5\nfive_oclock"
    u"\U0001f560"
    u"five-thirty"
    u"五点半"
    u"5:30\n5\nclock\nfive\nthirty"
    u"clock530\nfive_thirty"
    u"\U0001f555"
    u"six o\u2019clock"
    u"六点"
    u"6:00\n00\n6\nclock\no\u2019clock\nsix"
    u"clock6\nsix_oclock"
    u"\U0001f561"
    u"six-thirty"
    u"六点半"
    u"6:30\n6\nclock\nsix\nthirty"
    u"clock630\nsix_thirty"
    u"\U0001f556"
    u"seven o\u2019clock"
    u"七点"
    u"7:00\n00\n7\nclock\no\u2019clock\nseven"
    u"clock7\nseven_oclock"
    u"\U0001f562"
    u"seven-thirty"
    u"七点半"
    u"7:30\n7\nclock\nseven\nthirty"
    u"clock730\nseven_thirty"
    u"\U0001f557"
    u"eight o\u2019clock"
    u"八点"
    u"8:00\n00\n8\nclock\neight\no\u2019clock"
    u"clock8\neight_oclock"
    u"\U0001f563"
    u"eight-thirty"
    u"八点半"
    u"8:30\n8\nclock\neight\nthirty"
    u"clock830\neight_thirty"
    u"\U0001f558"
    u"nine o\u2019clock"
    u"九点"
    u"9:00\n00\n9\nclock\nnine\no\u2019clock"
    u"clock9\nnine_oclock"
    u"\U0001f564"
    u"nine-thirty"
    u"九点半"
    u"9:30\n9\nclock\nnine\nthirty"
    u"clock930\nnine_thirty"
    u"\U0001f559"
    u"ten o\u2019clock"
    u"十点"
    u"10:00\n00\n10\nclock\no\u2019clock\nten"
    u"clock10\nten_oclock"
    u"\U0001f565"
    u"ten-thirty"
    u"十点半"
    u"10:30\n10\nclock\nten\nthirty"
    u"clock1030\nten_thirty"
    u"\U0001f55a"
    u"eleven o\u2019clock"
    u"十一点"
    u"11:00\n00\n11\nclock\neleven\no\u2019clock"
    u"clock11\neleven_oclock"
    u"\U0001f566"
    u"eleven-thirty"
    u"十一点半"
    u"11:30\n11\nclock\neleven\nthirty"
    u"clock1130\neleven_thirty"
    u"\U0001f311"
    u"new moon"
    u"朔月"
    u"新月\n月亮\ndark\nmoon"
    u"new_moon"
    u"\U0001f312"
    u"waxing crescent moon"
    u"娥眉月"
    u"三日月\n弯月\n月亮\n眉月\ncrescent\nmoon\nwaxing"
    u"waxing_crescent_moon"
    u"\U0001f313"
    u"first quarter moon"
    u"上弦月"
    u"月亮\nmoon\nquarter"
    u"first_quarter_moon"
    u"\U0001f314"
    u"waxing gibbous moon"
    u"盈凸月"
    u"月亮\ngibbous\nmoon\nwaxing"
    u"moon\nwaxing_gibbous_moon"
    u"\U0001f315"
    u"full moon"
    u"满月"
    u"月亮\n望月\nfull\nmoon"
    u"full_moon"
    u"\U0001f316"
    u"waning gibbous moon"
    u"亏凸月"
    u"月亮\ngibbous\nmoon\nwaning"
    u"waning_gibbous_moon"
    u"\U0001f317"
    u"last quarter moon"
    u"下弦月"
    u"last_quarter_moon"
    u"\U0001f318"
    u"waning crescent moon"
    u"残月"
    u"亏眉月\n弯月\n月亮\ncrescent\nmoon\nwaning"
    u"waning_crescent_moon"
    u"\U0001f319"
    u"crescent moon"
    u"弯月"
    u"娥眉月\n月亮\ncrescent\nmoon"
    u"crescent_moon"
    u"\U0001f31a"
    u"new moon face"
    u"微笑的朔月"
    u"月亮\n朔月\nface\nmoon"
    u"new_moon_with_face\nnew_moon_face"
    u"\U0001f31b"
    u"first quarter moon face"
    u"微笑的上弦月"
    u"月亮\n蛾眉月\nface\nmoon\nquarter"
    u"first_quarter_moon_with_face\nfirst_quarter_moon_face"
    u"\U0001f31c"
    u"last quarter moon face"
    u"微笑的下弦月"
    u"月亮\n残月\nface\nmoon\nquarter"
    u"last_quarter_moon_with_face\nlast_quarter_moon_face"
    u"\U0001f321\ufe0f"
    u"\U0001f321"
    u"thermometer"
    u"温度计"
    u"天气\n气温\nweather"
    u"\u2600\ufe0f"
    u"\u2600"
    u"sun"
    u"太阳"
    u"晴\n晴天\nbright\nrays\nsunny"
    u"sunny\nsun"
    u"\U0001f31d"
    u"full moon face"
    u"微笑的月亮"
    u"月亮\n望月\n满月\nbright\nface\nfull\nmoon"
    u"full_moon_with_face\nfull_moon_face"
    u"\U0001f31e"
    u"sun with face"
    u"微笑的太阳"
    u"太阳\nbright\nface\nsun"
    u"sun_with_face"
    u"\U0001fa90"
    u"ringed planet"
    u"有环行星"
    u"土星\nsaturn\nsaturnine"
    u"ringed_planet\nsaturn"
    u"\u2b50"
    u"star"
    u"星星"
    u"五角星"
    u"\U0001f31f"
    u"glowing star"
    u"闪亮的星星"
    u"发光\n星星\nglittery\nglow\nshining\nsparkle\nstar"
    u"star2\nglowing_star"
    u"\U0001f320"
    u"shooting star"
    u"流星"
    u"falling\nshooting\nstar"
    u"stars\nshooting_star"
    u"\U0001f30c"
    u"milky way"
    u"银河"
    u"星空\nspace"
    u"milky_way"
    u"\u2601\ufe0f"
    u"\u2601"
    u"cloud"
    u"云"
    u"阴\nweather"
    u"\u26c5"
    u"sun behind cloud"
    u"阴"
    u"乌云蔽日\n多云\ncloud\nsun"
    u"partly_sunny"
    u"\u26c8\ufe0f"
    u"\u26c8"
    u"cloud with lightning and rain"
    u"雷阵雨"
    u"阵雨\n雨\ncloud\nrain\nthunder"
    u"cloud_with_lightning_and_rain\nthunder_cloud_rain\nthunder_cloud_and_rain\nstormy"
    u"\U0001f324\ufe0f"
    u"\U0001f324"
    u"sun behind small cloud"
    u"晴偶有云"
    u"云\n太阳\n少云\ncloud\nsun"
    u"sun_behind_small_cloud\nwhite_sun_small_cloud\nwhite_sun_with_small_cloud\nmostly_sunny\nsun_small_cloud"
    u"\U0001f325\ufe0f"
    u"\U0001f325"
    u"sun behind large cloud"
    u"多云"
    u"云\n太阳\ncloud\nsun"
    u"sun_behind_large_cloud\nwhite_sun_cloud\nwhite_sun_behind_cloud\nbarely_sunny\nsun_behind_cloud\ncloudy"
    u"\U0001f326\ufe0f"
    u"\U0001f326"
    u"sun behind rain cloud"
    u"晴转雨"
    u"云\n太阳\n雨\ncloud\nrain\nsun"
    u"sun_behind_rain_cloud\nwhite_sun_rain_cloud\nwhite_sun_behind_cloud_with_rain\npartly_sunny_rain\nsun_and_rain"
    u"\U0001f327\ufe0f"
    u"\U0001f327"
    u"cloud with rain"
    u"下雨"
    u"云\n雨\ncloud\nrain"
    u"cloud_with_rain\ncloud_rain\nrain_cloud\nrainy"
    u"\U0001f328\ufe0f"
    u"\U0001f328"
    u"cloud with snow"
    u"下雪"
    u"云\n雪\ncloud\ncold\nsnow"
    u"cloud_with_snow\ncloud_snow\nsnow_cloud\nsnowy"
    u"\U0001f329\ufe0f"
    u"\U0001f329"
    u"cloud with lightning"
    u"打雷"
    u"云\n闪电\n雷\ncloud\nlightning"
    u"cloud_with_lightning\ncloud_lightning\nlightning\nlightning_cloud"
    u"\U0001f32a\ufe0f"
    u"\U0001f32a"
    u"tornado"
    u"龙卷风"
    u"云\n旋风\ncloud\nwhirlwind"
    u"tornado\ncloud_tornado\ncloud_with_tornado\ntornado_cloud"
    u"\U0001f32b\ufe0f"
    u"\U0001f32b"
    u"fog"
    u"雾"
    u"霾\ncloud"
    u"\U0001f32c\ufe0f"
    u"\U0001f32c"
    u"wind face"
    u"大风"
    u"狂风\nblow\ncloud\nface\nwind"
    u"wind_face\nwind_blowing_face"
    u"\U0001f300"
    u"cyclone"
    u"台风"
    u"旋风\n飓风\ndizzy\nhurricane\ntwister\ntyphoon"
    u"\U0001f308"
    u"rainbow"
    u"彩虹"
    u"rain"
    u"\U0001f302"
    u"closed umbrella"
    u"收起的伞"
    u"伞\n雨\n雨伞\nclothing\nrain\numbrella"
    u"closed_umbrella"
    u"\u2602\ufe0f"
    u"\u2602"
    u"umbrella"
    u"伞"
    u"雨\n雨伞\nclothing\nrain"
    u"open_umbrella\numbrella2"
    u"\u2614"
    u"umbrella with rain drops"
    u"雨伞"
    u"下雨\n雨滴\nclothing\ndrop\nrain\numbrella"
    u"umbrella\numbrella_with_rain_drops\numbrella_with_rain"
    u"\u26f1\ufe0f"
    u"\u26f1"
    u"umbrella on ground"
    u"阳伞"
    u"伞\nrain\nsun\numbrella"
    u"parasol_on_ground\numbrella_on_ground"
    u"\u26a1"
    u"high voltage"
    u"高压"
    u"危险\n有电\n闪电\ndanger\nelectric\nlightning\nvoltage\nzap"
    u"zap\nhigh_voltage"
    u"\u2744\ufe0f"
    u"\u2744"
    u"snowflake"
    u"雪花"
    u"冷\n雪\ncold\nsnow"
    u"\u2603\ufe0f"
    u"\u2603"
    u"snowman"
    u"雪与雪人"
    u"雪\n雪人\ncold\nsnow"
    u"snowman_with_snow\nsnowman2"
    u"\u26c4"
    u"snowman without snow"
    u"雪人"
    u"cold\nsnow\nsnowman"
    u"snowman\nsnowman_without_snow"
    u"\u2604\ufe0f"
    u"\u2604"
    u"comet"
    u"彗星"
    u"\U0001f525"
    u"fire"
    u"火焰"
    u"火\nflame\ntool"
    u"fire\nflame"
    u"\U0001f4a7"
    u"droplet"
    u"水滴"
    u"冷\n水\ncold\ncomic\ndrop\nsweat"
    u"\U0001f30a"
    u"water wave"
    u"浪花"
    u"波浪\n海洋\nocean\nwater\nwave"
    u"ocean\nwater_wave"
    u"\U0001f383"
    u"jack-o-lantern"
    u"南瓜灯"
    u"万圣节\n庆祝\n灯笼\ncelebration\nhalloween\njack\nlantern"
    u"jack_o_lantern"
    u"\U0001f384"
    u"christmas tree"
    u"圣诞树"
    u"圣诞\n庆祝\n树\ncelebration\nchristmas\ntree"
    u"christmas_tree"
    u"\U0001f386"
    u"fireworks"
    u"焰火"
    u"庆祝\n烟花\ncelebration"
    u"\U0001f387"
    u"sparkler"
    u"烟花"
    u"庆祝\n火花\n烟火\n焰火\ncelebration\nfireworks\nsparkle"
    u"\U0001f9e8"
    u"firecracker"
    u"爆竹"
    u"炸药\n烟花\n爆炸\ndynamite\nexplosive\nfireworks"
    u"\u2728"
    u"sparkles"
    u"闪亮"
    u"星星\n火花\n闪光\n闪耀\n*\nsparkle\nstar"
    u"\U0001f388"
    u"balloon"
    u"气球"
    u"庆祝\ncelebration"
    u"\U0001f389"
    u"party popper"
    u"拉炮彩带"
    u"庆祝\n彩带\n派对\n派对礼宾花\ncelebration\nparty\npopper\ntada"
    u"tada\nparty_popper\nparty"
    u"\U0001f38a"
    u"confetti ball"
    u"五彩纸屑球"
    u"庆祝\n球\nball\ncelebration\nconfetti"
    u"confetti_ball"
    u"\U0001f38b"
    u"tanabata tree"
    u"七夕树"
    u"七夕\n庆祝\n日本\n树\nbanner\ncelebration\njapanese\ntree"
    u"tanabata_tree"
    u"\U0001f38d"
    u"pine decoration"
    u"门松"
    u"庆祝\n日本\n松树\n盆栽\n竹\nbamboo\ncelebration\njapanese\npine"
    u"bamboo\npine_decoration"
    u"\U0001f38e"
    u"japanese dolls"
    u"日本人形"
    u"人偶\n庆祝\n节日\ncelebration\ndoll\nfestival\njapanese"
    u"dolls\njapanese_dolls"
    u"\U0001f38f"
    u"carp streamer"
    u"鲤鱼旗"
    u"庆祝\n日本\n男孩节\n长旗\ncarp\ncelebration\nstreamer"
    u"flags\ncarp_streamer"
    u"\U0001f390"
    u"wind chime"
    u"风铃"
    u"庆祝\n铃铛\nbell\ncelebration\nchime\nwind"
    u"wind_chime"
    u"\U0001f391"
    u"moon viewing ceremony"
    u"赏月"
    u"中秋\n庆祝\n月亮\ncelebration\nceremony\nmoon"
    u"rice_scene\nmoon_ceremony\nmoon_viewing_ceremony"
    u"\U0001f9e7"
    u"red envelope"
    u"红包"
    u"利是\n礼物\n运气\n钱\ngift\ngood luck\nh\u00f3ngb\u0101o\nlai see\nmoney"
    u"red_envelope"
    u"\U0001f380"
    u"ribbon"
    u"蝴蝶结"
    u"丝带\n庆祝\n缎带\ncelebration"
    u"\U0001f381"
    u"wrapped gift"
    u"礼物"
    u"包装\n庆祝\n盒子\n礼品\nbox\ncelebration\ngift\npresent\nwrapped"
    u"gift\nwrapped_gift"
    u"\U0001f397\ufe0f"
    u"\U0001f397"
    u"reminder ribbon"
    u"提示丝带"
    u"丝带\n庆祝\n暗示\ncelebration\nreminder\nribbon"
    u"reminder_ribbon"
    u"\U0001f39f\ufe0f"
    u"\U0001f39f"
    u"admission tickets"
    u"入场券"
    u"票\n门票\nadmission\nticket"
    u"tickets\nadmission_tickets"
    u"\U0001f3ab"
    u"ticket"
    u"票"
    u"入场券\n电影票\n车票\n门票\nadmission"
    u"\U0001f396\ufe0f"
    u"\U0001f396"
    u"military medal"
    u"军功章"
    u"军队\n勋章\n奖章\ncelebration\nmedal\nmilitary"
    u"medal_military\nmilitary_medal"
    u"\U0001f3c6"
    u"trophy"
    u"奖杯"
    u"奖励\n奖品\n奖赏\nprize"
    u"\U0001f3c5"
    u"sports medal"
    u"奖牌"
    u"运动会奖牌\nmedal"
    u"medal_sports\nmedal\nsports_medal"
    u"\U0001f947"
    u"1st place medal"
    u"金牌"
    u"奖牌\n第一\nfirst\ngold\nmedal"
    u"1st_place_medal\nfirst_place\nfirst_place_medal\n1st"
    u"\U0001f948"
    u"2nd place medal"
    u"银牌"
    u"奖牌\n第二\nmedal\nsecond\nsilver"
    u"2nd_place_medal\nsecond_place\nsecond_place_medal\n2nd"
    u"\U0001f949"
    u"3rd place medal"
    u"铜牌"
    u"奖牌\n第三\nbronze\nmedal\nthird"
    u"3rd_place_medal\nthird_place\nthird_place_medal\n3rd"
    u"\u26bd"
    u"soccer ball"
    u"足球"
    u"球\n英式足球\nball\nfootball\nsoccer"
    u"soccer\nsoccer_ball"
    u"\u26be"
    u"baseball"
    u"棒球"
    u"球\nball"
    u"\U0001f94e"
    u"softball"
    u"垒球"
    u"手套\n球\n腋下\nball\nglove\nunderarm"
    u"\U0001f3c0"
    u"basketball"
    u"篮球"
    u"球\n篮筐\nball\nhoop"
    u"\U0001f3d0"
    u"volleyball"
    u"排球"
    u"球\nball\ngame"
    u"\U0001f3c8"
    u"american football"
    u"美式橄榄球"
    u"橄榄球\n球\namerican\nball\nfootball"
    u"football\namerican_football"
    u"\U0001f3c9"
    u"rugby football"
    u"英式橄榄球"
    u"橄榄球\n球\nball\nfootball\nrugby"
    u"rugby_football"
    u"\U0001f3be"
    u"tennis"
    u"网球"
    u"球\n球拍\nball\nracquet"
    u"\U0001f94f"
    u"flying disc"
    u"飞盘"
    u"极限\n极限运动\n终极\nultimate"
    u"flying_disc"
    u"\U0001f3b3"
    u"bowling"
    u"保龄球"
    u"\U0001f3cf"
    u"cricket game"
    u"板球"
    u"球\n球拍\nball\nbat\ngame"
    u"cricket_game\ncricket_bat_ball\ncricket_bat_and_ball"
    u"\U0001f3d1"
    u"field hockey"
    u"曲棍球"
    u"球\n球棍\nball\nfield\ngame\nhockey\nstick"
    u"field_hockey\nfield_hockey_stick_and_ball"
    u"\U0001f3d2"
    u"ice hockey"
    u"冰球"
    u"球\n球棍\ngame\nhockey\nice\npuck\nstick"
    u"ice_hockey\nhockey\nice_hockey_stick_and_puck"
    u"\U0001f94d"
    u"lacrosse"
    u"袋棍球"
    u"球\n球棍\n球门\nball\ngoal\nstick"
    u"\U0001f3d3"
    u"ping pong"
    u"乒乓球"
    u"比赛\n球\n球拍\nball\nbat\ngame\npaddle\ntable tennis"
    u"ping_pong\ntable_tennis\ntable_tennis_paddle_and_ball"
    u"\U0001f3f8"
    u"badminton"
    u"羽毛球"
    u"球拍\nbirdie\ngame\nracquet\nshuttlecock"
    u"badminton\nbadminton_racquet_and_shuttlecock"
    u"\U0001f94a"
    u"boxing glove"
    u"拳击手套"
    u"手套\nboxing\nglove"
    u"boxing_glove\nboxing_gloves"
    u"\U0001f94b"
    u"martial arts uniform"
    u"练武服"
    u"制服\n柔道\n武术\n空手道\n跆拳道\njudo\nkarate\nmartial arts\ntaekwondo\nuniform"
    u"martial_arts_uniform\nkarate_uniform"
    u"\U0001f945"
    u"goal net"
    u"球门"
    u"球网\ngoal\nnet"
    u"goal_net\ngoal"
    u"\u26f3"
    u"flag in hole"
    u"高尔夫球洞"
    u"高尔夫\ngolf\nhole"
    u"golf\nflag_in_hole"
    u"\u26f8\ufe0f"
    u"\u26f8"
    u"ice skate"
    u"滑冰"
    u"冰刀\n溜冰\nice\nskate"
    u"ice_skate"
    u"\U0001f3a3"
    u"fishing pole"
    u"钓鱼竿"
    u"鱼杆\nfish\npole"
    u"fishing_pole_and_fish\nfishing_pole"
    u"\U0001f93f"
    u"diving mask"
    u"潜水面罩"
    u"浮潜\n深潜\n潜水\ndiving\nscuba\nsnorkeling"
    u"diving_mask"
    u"\U0001f3bd"
    u"running shirt"
    u"运动背心"
    u"上衣\n跑步\nathletics\nrunning\nsash\nshirt"
    u"running_shirt_with_sash\nrunning_shirt"
    u"\U0001f3bf"
    u"skis"
    u"滑雪"
    u"雪\nski\nsnow"
    u"ski\nskis"
    u"\U0001f6f7"
    u"sled"
    u"雪橇"
    u"乘雪橇\n驾雪橇\nsledge\nsleigh"
    u"\U0001f94c"
    u"curling stone"
    u"冰壶"
    u"冰上溜石\n比赛\n游戏\ngame\nrock"
    u"curling_stone"
    u"\U0001f3af"
    u"bullseye"
    u"正中靶心的飞镖"
    u"命中\n靶心\n飞镖\ndart\ndirect hit\ngame\nhit\ntarget"
    u"dart\ndirect_hit\nbullseye"
    u"\U0001fa80"
    u"yo-yo"
    u"悠悠球"
    u"上下起落\n玩具\nfluctuate\ntoy"
    u"yo_yo\nyo-yo"
    u"\U0001fa81"
    u"kite"
    u"风筝"
    u"翱翔\n飞翔\nfly\nsoar"
    u"\U0001f52b"
    u"water pistol"
    u"水枪"
    u"工具\n左轮\n手枪\n枪\n武器\ngun\nhandgun\npistol\nrevolver\ntool\nwater\nweapon"
    u"gun\npistol\nwater_pistol"
    u"\U0001f3b1"
    u"pool 8 ball"
    u"台球"
    u"8 球制桌球\n游戏\n霹雳八球\n8\nball\nbilliard\neight\ngame"
    u"8ball\nbilliards\npool_8_ball"
    u"\U0001f52e"
    u"crystal ball"
    u"水晶球"
    u"命运\n工具\n水晶\n球\n财富\nball\ncrystal\nfairy tale\nfantasy\nfortune\ntool"
    u"crystal_ball"
    u"\U0001fa84"
    u"magic wand"
    u"魔棒"
    u"女巫\n巫师\n魔法\nmagic\nwitch\nwizard"
    u"magic_wand"
    u"\U0001f3ae"
    u"video game"
    u"游戏手柄"
    u"手柄\n电子游戏\ncontroller\ngame"
    u"video_game\ncontroller"
    u"\U0001f579\ufe0f"
    u"\U0001f579"
    u"joystick"
    u"游戏操控杆"
    u"操控杆\n电子游戏\ngame\nvideo game"
    u"\U0001f3b0"
    u"slot machine"
    u"老虎机"
    u"游戏\n角子机\n赌博\ngame\nslot"
    u"slot_machine"
    u"\U0001f3b2"
    u"game die"
    u"骰子"
    u"色子\ndice\ndie\ngame"
    u"game_die"
    u"\U0001f9e9"
    u"puzzle piece"
    u"拼图"
    u"图片\n智力游戏\n线索\n联锁\nclue\ninterlocking\njigsaw\npiece\npuzzle"
    u"jigsaw\npuzzle_piece"
    u"\U0001f9f8"
    u"teddy bear"
    u"泰迪熊"
    u"填充\n毛绒玩具\n玩偶\n玩具\nplaything\nplush\nstuffed\ntoy"
    u"teddy_bear"
    u"\U0001fa85"
    u"pi\u00f1ata"
    u"彩罐"
    u"庆祝\n聚会\ncelebration\nparty"
    u"pinata"
    u"\U0001faa9"
    u"mirror ball"
    u"镜球"
    u"聚会\n舞蹈\n迪斯科\n闪耀\ndance\ndisco\nglitter\nparty"
    u"mirror_ball\ndisco\ndisco_ball"
    u"\U0001fa86"
    u"nesting dolls"
    u"套娃"
    u"俄罗斯套娃\n娃娃\ndoll\nnesting\nrussia"
    u"nesting_dolls"
    u"\u2660\ufe0f"
    u"\u2660"
    u"spade suit"
    u"黑桃"
    u"扑克\n牌\n葵扇\ncard\ngame"
    u"spades\nspade_suit"
    u"\u2665\ufe0f"
    u"\u2665"
    u"heart suit"
    u"红桃"
    u"扑克\n牌\n红心\ncard\ngame"
    u"hearts\nheart_suit"
    u"\u2666\ufe0f"
    u"\u2666"
    u"diamond suit"
    u"方片"
    u"扑克\n方块\n牌\ncard\ngame"
    u"diamonds\ndiamond_suit"
    u"\u2663\ufe0f"
    u"\u2663"
    u"club suit"
    u"梅花"
    u"扑克\n牌\n草花\ncard\ngame"
    u"clubs\nclub_suit"
    u"\u265f\ufe0f"
    u"\u265f"
    u"chess pawn"
    u"兵"
    u"受骗者\n国际象棋\n牺牲品\nchess\ndupe\nexpendable"
    u"chess_pawn"
    u"\U0001f0cf"
    u"joker"
    u"大小王"
    u"大王\n小王\n扑克\n牌\n鬼牌\ncard\ngame\nwildcard"
    u"black_joker\njoker"
    u"\U0001f004"
    u"mahjong red dragon"
    u"红中"
    u"麻将\ngame\nmahjong\nred"
    u"mahjong\nmahjong_red_dragon"
    u"\U0001f3b4"
    u"flower playing cards"
    u"花札"
    u"卡牌\n日本\n游戏\n花牌\ncard\nflower\ngame\njapanese\nplaying"
    u"flower_playing_cards"
    u"\U0001f3ad"
    u"performing arts"
    u"表演艺术"
    u"剧院\n戏剧\n艺术\n表演\n面具\nart\nmask\nperforming\ntheater\ntheatre"
    u"performing_arts"
    u"\U0001f5bc\ufe0f"
    u"\U0001f5bc"
    u"framed picture"
    u"带框的画"
    u"博物馆\n框\n画\n艺术\nart\nframe\nmuseum\npainting\npicture"
    u"framed_picture\nframe_photo\nframe_with_picture"
    u"\U0001f3a8"
    u"artist palette"
    u"调色盘"
    u"博物馆\n画画\n艺术\n调色板\nart\nmuseum\npainting\npalette"
    u"art\npalette\nartist_palette"
    u"\U0001f9f5"
    u"thread"
    u"线"
    u"线轴\n绳子\n缝纫\n针\nneedle\nsewing\nspool\nstring"
    u"\U0001faa1"
    u"sewing needle"
    u"缝合针"
    u"绣花针\n缝合\n缝纫\n缝线\n裁剪\nembroidery\nneedle\nsewing\nstitches\nsutures\ntailoring"
    u"sewing_needle"
    u"\U0001f9f6"
    u"yarn"
    u"毛线"
    u"毛线球\n编织\n钩针编织物\nball\ncrochet\nknit"
    u"\U0001faa2"
    u"knot"
    u"结"
    u"打结\n绳子\n缠结\n麻线\nrope\ntangled\ntie\ntwine\ntwist"
    u"\U0001f453"
    u"glasses"
    u"眼镜"
    u"服饰\n眼睛\nclothing\neye\neyeglasses\neyewear"
    u"eyeglasses\nglasses"
    u"\U0001f576\ufe0f"
    u"\U0001f576"
    u"sunglasses"
    u"墨镜"
    u"太阳镜\ndark\neye\neyewear\nglasses"
    u"dark_sunglasses"
    u"\U0001f97d"
    u"goggles"
    u"护目镜"
    u"护眼\n游泳\n焊接\neye protection\nswimming\nwelding"
    u"\U0001f97c"
    u"lab coat"
    u"白大褂"
    u"医生\n实验人员\n科学家\ndoctor\nexperiment\nscientist"
    u"lab_coat"
    u"\U0001f9ba"
    u"safety vest"
    u"救生衣"
    u"安全\n紧急\n背心\n逃生\nemergency\nsafety\nvest"
    u"safety_vest"
    u"\U0001f454"
    u"necktie"
    u"领带"
    u"衬衫领带\nclothing\ntie"
    u"\U0001f455"
    u"t-shirt"
    u"T恤"
    u"t恤\n恤衫\nclothing\nshirt\ntshirt"
    u"shirt\ntshirt\nt_shirt"
    u"\U0001f456"
    u"jeans"
    u"牛仔裤"
    u"裤子\nclothing\npants\ntrousers"
    u"\U0001f9e3"
    u"scarf"
    u"围巾"
    u"neck"
    u"\U0001f9e4"
    u"gloves"
    u"手套"
    u"hand"
    u"\U0001f9e5"
    u"coat"
    u"外套"
    u"夹克\njacket"
    u"\U0001f9e6"
    u"socks"
    u"袜子"
    u"短袜\n长袜\nstocking"
    u"\U0001f457"
    u"dress"
    u"连衣裙"
    u"衣服\nclothing"
    u"\U0001f458"
    u"kimono"
    u"和服"
    u"日本\nclothing"
    u"\U0001f97b"
    u"sari"
    u"纱丽"
    u"印度\n披肩\n衣服\nclothing\ndress"
    u"\U0001fa71"
    u"one-piece swimsuit"
    u"连体泳衣"
    u"一片式\n泳衣\n泳装\n游泳\nbathing suit"
    u"one_piece_swimsuit\none-piece_swimsuit"
    u"\U0001fa72"
    u"briefs"
    u"三角裤"
    u"一片式\n内裤\n泳衣\n泳装\n短裤\nbathing suit\none-piece\nswimsuit\nunderwear"
    u"swim_brief\nbriefs"
    u"\U0001fa73"
    u"shorts"
    u"短裤"
    u"内裤\n四角裤\n泳衣\n泳装\n裤子\nbathing suit\npants\nunderwear"
    u"\U0001f459"
    u"bikini"
    u"比基尼"
    u"三点式\n泳装\nclothing\nswim"
    u"\U0001f45a"
    u"woman\u2019s clothes"
    u"女装"
    u"女\n衣服\nclothing\nwoman"
    u"womans_clothes"
    u"\U0001faad"
    u"folding hand fan"
    u"folding_hand_fan\nfolding_fan"
    u"\U0001f45b"
    u"purse"
    u"钱包"
    u"clothing\ncoin"
    u"\U0001f45c"
    u"handbag"
    u"手提包"
    u"挎包\nbag\nclothing\npurse"
    u"\U0001f45d"
    u"clutch bag"
    u"手袋"
    u"包\n手拿包\nbag\nclothing\npouch"
    u"pouch\nclutch_bag"
    u"\U0001f6cd\ufe0f"
    u"\U0001f6cd"
    u"shopping bags"
    u"购物袋"
    u"包\n袋\n逛街\nbag\nhotel\nshopping"
    u"shopping\nshopping_bags"
    u"\U0001f392"
    u"backpack"
    u"书包"
    u"包\nbag\nrucksack\nsatchel\nschool"
    u"school_satchel\nbackpack"
    u"\U0001fa74"
    u"thong sandal"
    u"夹趾凉鞋"
    u"凉鞋\n沙滩凉鞋\n草屡\nbeach sandals\nsandals\nthong sandals\nthongs\nz\u014dri"
    u"thong_sandal"
    u"\U0001f45e"
    u"man\u2019s shoe"
    u"男鞋"
    u"鞋\nclothing\nman\nshoe"
    u"mans_shoe\nshoe"
    u"\U0001f45f"
    u"running shoe"
    u"跑鞋"
    u"运动鞋\n鞋\nathletic\nclothing\nshoe\nsneaker"
    u"athletic_shoe\nrunning_shoe\nsneaker"
    u"\U0001f97e"
    u"hiking boot"
    u"登山鞋"
    u"徒步\n登山\n远足野营\n露营\nbackpacking\nboot\ncamping\nhiking"
    u"hiking_boot"
    u"\U0001f97f"
    u"flat shoe"
    u"平底鞋"
    u"一脚蹬\n便鞋\n平底芭蕾舞鞋\nballet flat\nslip-on\nslipper"
    u"flat_shoe\nwomans_flat_shoe"
    u"\U0001f460"
    u"high-heeled shoe"
    u"高跟鞋"
    u"女\n鞋\nclothing\nheel\nshoe\nwoman"
    u"high_heel\nhigh_heeled_shoe"
    u"\U0001f461"
    u"woman\u2019s sandal"
    u"女式凉鞋"
    u"凉鞋\n女\nclothing\nsandal\nshoe\nwoman"
    u"sandal\nwomans_sandal"
    u"\U0001fa70"
    u"ballet shoes"
    u"芭蕾舞鞋"
    u"舞蹈\n舞鞋\n足尖鞋\n跳舞\nballet\ndance"
    u"ballet_shoes"
    u"\U0001f462"
    u"woman\u2019s boot"
    u"女靴"
    u"女\n靴子\nboot\nclothing\nshoe\nwoman"
    u"boot\nwomans_boot"
    u"\U0001faae"
    u"hair pick"
    u"hair_pick"
    u"\U0001f451"
    u"crown"
    u"皇冠"
    u"王冠\nclothing\nking\nqueen"
    u"\U0001f452"
    u"woman\u2019s hat"
    u"女帽"
    u"女\n帽子\nclothing\nhat\nwoman"
    u"womans_hat"
    u"\U0001f3a9"
    u"top hat"
    u"礼帽"
    u"帽子\n高帽\nclothing\nhat\ntop\ntophat"
    u"tophat\ntop_hat"
    u"\U0001f393"
    u"graduation cap"
    u"毕业帽"
    u"四方帽\ncap\ncelebration\nclothing\ngraduation\nhat"
    u"mortar_board\ngraduation_cap"
    u"\U0001f9e2"
    u"billed cap"
    u"鸭舌帽"
    u"棒球帽\nbaseball cap"
    u"billed_cap"
    u"\U0001fa96"
    u"military helmet"
    u"军用头盔"
    u"军用\n军队\n士兵\n头盔\n战士\narmy\nhelmet\nmilitary\nsoldier\nwarrior"
    u"military_helmet"
    u"\u26d1\ufe0f"
    u"\u26d1"
    u"rescue worker\u2019s helmet"
    u"白十字头盔"
    u"十字\n头盔\n安全帽\naid\ncross\nface\nhat\nhelmet"
    u"rescue_worker_helmet\nhelmet_with_cross\nhelmet_with_white_cross\nrescue_workers_helmet"
    u"\U0001f4ff"
    u"prayer beads"
    u"念珠"
    u"宗教\n珠子\n祈祷\n项链\nbeads\nclothing\nnecklace\nprayer\nreligion"
    u"prayer_beads"
    u"\U0001f484"
    u"lipstick"
    u"唇膏"
    u"化妆品\n口红\ncosmetics\nmakeup"
    u"\U0001f48d"
    u"ring"
    u"戒指"
    u"钻戒\ndiamond"
    u"\U0001f48e"
    u"gem stone"
    u"宝石"
    u"钻石\ndiamond\ngem\njewel"
    u"gem\ngem_stone"
    u"\U0001f507"
    u"muted speaker"
    u"已静音的扬声器"
    u"安静\n扬声器\n扬声器关闭\n无声\n静音\nmute\nquiet\nsilent\nspeaker"
    u"mute\nmuted_speaker\nno_sound"
    u"\U0001f508"
    u"speaker low volume"
    u"低音量的扬声器"
    u"小声\n小音量\n扬声器\n轻声\nsoft"
    u"speaker\nlow_volume\nquiet_sound\nspeaker_low_volume"
    u"\U0001f509"
    u"speaker medium volume"
    u"中等音量的扬声器"
    u"中等\n中等音量\n扬声器\nmedium"
    u"sound\nmedium_volumne\nspeaker_medium_volume"
    u"\U0001f50a"
    u"speaker high volume"
    u"高音量的扬声器"
    u"大声\n大音量\n扬声器\nloud"
    u"loud_sound\nhigh_volume\nspeaker_high_volume"
    u"\U0001f4e2"
    u"loudspeaker"
    u"喇叭"
    u"公共广播\n大声\n广播\n通知\nloud\npublic address"
    u"\U0001f4e3"
    u"megaphone"
    u"扩音器"
    u"呼喊\n喇叭筒\n大声\n通知\ncheering"
    u"mega\nmegaphone"
    u"\U0001f4ef"
    u"postal horn"
    u"邮号"
    u"号\n号角\n喇叭\n邮政\nhorn\npost\npostal"
    u"postal_horn"
    u"\U0001f514"
    u"bell"
    u"铃铛"
    u"叮当\n响铃"
    u"\U0001f515"
    u"bell with slash"
    u"禁止响铃"
    u"响铃关闭\n安静\n无声\n静音\nbell\nforbidden\nmute\nquiet\nsilent"
    u"no_bell\nbell_with_slash"
    u"\U0001f3bc"
    u"musical score"
    u"乐谱"
    u"五线谱\n音乐\n音符\nmusic\nscore"
    u"musical_score"
    u"\U0001f3b5"
    u"musical note"
    u"音符"
    u"乐谱\n五线谱\n八分音符\n音乐\nmusic\nnote"
    u"musical_note"
    u"\U0001f3b6"
    u"musical notes"
    u"多个音符"
    u"乐谱\n五线谱\n八分音符\n音乐\n音符\nmusic\nnote\nnotes"
    u"notes\nmusical_notes"
    u"\U0001f399\ufe0f"
    u"\U0001f399"
    u"studio microphone"
    u"录音室麦克风"
    u"录音室\n音乐\n麦\n麦克\n麦克风\nmic\nmicrophone\nmusic\nstudio"
    u"studio_microphone\nmicrophone2"
    u"\U0001f39a\ufe0f"
    u"\U0001f39a"
    u"level slider"
    u"电平滑块"
    u"滑块\n电平\n调节\n音乐\nlevel\nmusic\nslider"
    u"level_slider"
    u"\U0001f39b\ufe0f"
    u"\U0001f39b"
    u"control knobs"
    u"控制旋钮"
    u"控制\n旋钮\n调节\n音乐\ncontrol\nknobs\nmusic"
    u"control_knobs"
    u"\U0001f3a4"
    u"microphone"
    u"麦克风"
    u"卡拉ok\n唱k\n唱歌\n麦\n麦克\nkaraoke\nmic"
    u"\U0001f3a7"
    u"headphone"
    u"耳机"
    u"头戴式耳机\nearbud"
    u"headphones\nheadphone"
    u"\U0001f4fb"
    u"radio"
    u"收音机"
    u"广播\n广播电台\n无线电\n电台\nvideo"
    u"\U0001f3b7"
    u"saxophone"
    u"萨克斯管"
    u"乐器\n吹奏\n演奏\n音乐\ninstrument\nmusic\nsax"
    u"\U0001fa97"
    u"accordion"
    u"手风琴"
    u"六角形风琴\n风琴\nconcertina\nsqueeze box"
    u"\U0001f3b8"
    u"guitar"
    u"吉他"
    u"乐器\n弹奏\n演奏\n音乐\ninstrument\nmusic"
    u"\U0001f3b9"
    u"musical keyboard"
    u"音乐键盘"
    u"乐器\n弹奏\n演奏\n钢琴\n音乐\ninstrument\nkeyboard\nmusic\npiano"
    u"musical_keyboard"
    u"\U0001f3ba"
    u"trumpet"
    u"小号"
    u"乐器\n吹奏\n喇叭\n音乐\ninstrument\nmusic"
    u"\U0001f3bb"
    u"violin"
    u"小提琴"
    u"乐器\n提琴\n演奏\n音乐\ninstrument\nmusic"
    u"\U0001fa95"
    u"banjo"
    u"班卓琴"
    u"弦乐器\n弹奏\n音乐\nmusic\nstringed"
    u"\U0001f941"
    u"drum"
    u"鼓"
    u"音乐\n鼓声\n鼓槌\ndrumsticks\nmusic"
    u"drum\ndrum_with_drumsticks"
    u"\U0001fa98"
    u"long drum"
    u"长鼓"
    u"康加鼓\n敲\n节奏\n鼓\nbeat\nconga\ndrum\nrhythm"
    u"long_drum"
    u"\U0001fa87"
    u"maracas"
    u"\U0001fa88"
    u"flute"
    u"\U0001f4f1"
    u"mobile phone"
    u"手机"
    u"手提电话\n智能手机\n电话\n移动\ncell\nmobile\nphone\ntelephone"
    u"iphone\nmobile_phone\nandroid"
    u"\U0001f4f2"
    u"mobile phone with arrow"
    u"带有箭头的手机"
    u"手机\n接收\n智能手机\n来电\narrow\ncell\nmobile\nphone\nreceive"
    u"calling\nmobile_phone_arrow\nmobile_phone_with_arrow"
    u"\u260e\ufe0f"
    u"\u260e"
    u"telephone"
    u"电话"
    u"固定电话\n固话\n座机\nphone"
    u"phone\ntelephone"
    u"\U0001f4de"
    u"telephone receiver"
    u"电话听筒"
    u"固定电话\n固话\n座机\n电话\nphone\nreceiver\ntelephone"
    u"telephone_receiver"
    u"\U0001f4df"
    u"pager"
    u"寻呼机"
    u"bb 机\n传呼机\n呼机"
    u"\U0001f4e0"
    u"fax machine"
    u"传真机"
    u"传真\n传真号\n发传真\nfax"
    u"fax\nfax_machine"
    u"\U0001f50b"
    u"battery"
    u"电池"
    u"正极\n电极\n电源\n蓄电池\n负极"
    u"\U0001faab"
    u"low battery"
    u"电池电量不足"
    u"低能量\n电子\nelectronic\nlow energy"
    u"low_battery"
    u"\U0001f50c"
    u"electric plug"
    u"电源插头"
    u"插头\n电插头\n电源\n电线\nelectric\nelectricity\nplug"
    u"electric_plug"
    u"\U0001f4bb"
    u"laptop"
    u"笔记本电脑"
    u"pc\n个人电脑\n手提电脑\n电脑\ncomputer\npersonal"
    u"computer\nlaptop"
    u"\U0001f5a5\ufe0f"
    u"\U0001f5a5"
    u"desktop computer"
    u"台式电脑"
    u"pc\n个人电脑\n显示器\n显示屏\n计算机\ncomputer\ndesktop"
    u"desktop_computer\ndesktop"
    u"\U0001f5a8\ufe0f"
    u"\U0001f5a8"
    u"printer"
    u"打印机"
    u"印刷机\n喷墨打印\n复印\n扫描\n激光打印\ncomputer"
    u"\u2328\ufe0f"
    u"\u2328"
    u"keyboard"
    u"键盘"
    u"打字\n按键\n电脑\n输入\ncomputer"
    u"\U0001f5b1\ufe0f"
    u"\U0001f5b1"
    u"computer mouse"
    u"电脑鼠标"
    u"有线鼠标\n激光鼠标\n点击\n点按\n电脑\ncomputer"
    u"computer_mouse\nmouse_three_button\nthree_button_mouse"
    u"\U0001f5b2\ufe0f"
    u"\U0001f5b2"
    u"trackball"
    u"轨迹球"
    u"有线鼠标\n电脑\n追踪球\n鼠标\ncomputer"
    u"\U0001f4bd"
    u"computer disk"
    u"电脑光盘"
    u"minidisk\nmini光盘\n光盘\n迷你光碟\n迷你唱片\ncomputer\ndisk\noptical"
    u"minidisc\ncomputer_disk"
    u"\U0001f4be"
    u"floppy disk"
    u"软盘"
    u"3.5英寸\n便携\n存储\n磁盘\ncomputer\ndisk\nfloppy"
    u"floppy_disk"
    u"\U0001f4bf"
    u"optical disk"
    u"光盘"
    u"cd\n专辑\n存储\n影片\n音乐\ncomputer\ndisk\noptical"
    u"cd\noptical_disk"
    u"\U0001f4c0"
    u"dvd"
    u"DVD"
    u"光盘\n光碟\n影片\n音乐\nblu-ray\ncomputer\ndisk\noptical"
    u"\U0001f9ee"
    u"abacus"
    u"算盘"
    u"计算\ncalculation"
    u"\U0001f3a5"
    u"movie camera"
    u"电影摄影机"
    u"摄像机\n摄录机\n摄影\n摄影机\n电影\ncamera\ncinema\nmovie"
    u"movie_camera"
    u"\U0001f39e\ufe0f"
    u"\U0001f39e"
    u"film frames"
    u"影片帧"
    u"帧\n电影\n电影胶片\n胶卷\n胶片\ncinema\nfilm\nframes\nmovie"
    u"film_strip\nfilm_frames"
    u"\U0001f4fd\ufe0f"
    u"\U0001f4fd"
    u"film projector"
    u"电影放映机"
    u"影片\n投影仪\n放映机\n电影\n视频\ncinema\nfilm\nmovie\nprojector\nvideo"
    u"film_projector\nprojector"
    u"\U0001f3ac"
    u"clapper board"
    u"场记板"
    u"场记\n打板\n拍电影\nclapper\nmovie"
    u"clapper\nclapper_board"
    u"\U0001f4fa"
    u"television"
    u"电视机"
    u"电视\n看电视\n视频\n节目\ntv\nvideo"
    u"tv\ntelevision"
    u"\U0001f4f7"
    u"camera"
    u"相机"
    u"卡片相机\n拍照\n摄影\n照片\n照相机\nvideo"
    u"\U0001f4f8"
    u"camera with flash"
    u"开闪光灯的相机"
    u"拍照\n相机\n闪光灯\n闪光灯打开\ncamera\nflash\nvideo"
    u"camera_flash\ncamera_with_flash"
    u"\U0001f4f9"
    u"video camera"
    u"摄像机"
    u"录像\n录影\n拍摄\n摄影机\n视频\ncamera\nvideo"
    u"video_camera"
    u"\U0001f4fc"
    u"videocassette"
    u"录像带"
    u"vhs\n录影带\n磁带\ntape\nvideo"
    u"vhs\nvideocassette"
    u"\U0001f50d"
    u"magnifying glass tilted left"
    u"左斜的放大镜"
    u"工具\n搜索\n放大\n放大镜\n查找\nglass\nmagnifying\nsearch\ntool"
    u"mag\nmagnifying_glass_tilted_left"
    u"\U0001f50e"
    u"magnifying glass tilted right"
    u"右斜的放大镜"
    u"mag_right\nmagnifying_glass_tilted_right"
    u"\U0001f56f\ufe0f"
    u"\U0001f56f"
    u"candle"
    u"蜡烛"
    u"光\n烛光\n烛火\n照明\n燃烧\nlight"
    u"\U0001f4a1"
    u"light bulb"
    u"灯泡"
    u"主意\n想法\n电灯泡\n白炽灯\nbulb\ncomic\nelectric\nidea\nlight"
    u"bulb\nlight_bulb"
    u"\U0001f526"
    u"flashlight"
    u"手电筒"
    u"光\n工具\n手电\n照明\n电筒\nelectric\nlight\ntool\ntorch"
    u"\U0001f3ee"
    u"red paper lantern"
    u"红灯笼"
    u"光\n喜庆\n灯笼\n节日\nbar\nlantern\nlight\nred"
    u"izakaya_lantern\nlantern\nred_paper_lantern"
    u"\U0001fa94"
    u"diya lamp"
    u"印度油灯"
    u"排灯节\n油\n灯\n迪亚\ndiya\nlamp\noil"
    u"diya_lamp"
    u"\U0001f4d4"
    u"notebook with decorative cover"
    u"精装笔记本"
    u"封面\n本子\n笔记\n笔记本\n记录\nbook\ncover\ndecorated\nnotebook"
    u"notebook_with_decorative_cover"
    u"\U0001f4d5"
    u"closed book"
    u"合上的书本"
    u"书\n书本\n合上\nbook\nclosed"
    u"closed_book"
    u"\U0001f4d6"
    u"open book"
    u"打开的书本"
    u"书\n书本\n打开\n读书\n阅读\nbook\nopen"
    u"book\nopen_book"
    u"\U0001f4d7"
    u"green book"
    u"绿色书本"
    u"书\n书本\n绿\n绿色\nbook\ngreen"
    u"green_book"
    u"\U0001f4d8"
    u"blue book"
    u"蓝色书本"
    u"书\n书本\n篮\n蓝色\nblue\nbook"
    u"blue_book"
    u"\U0001f4d9"
    u"orange book"
    u"橙色书本"
    u"书\n书本\n橙色\nbook\norange"
    u"orange_book"
    u"\U0001f4da"
    u"books"
    u"书"
    u"书本\n书籍\n图书\n学习\nbook"
    u"\U0001f4d3"
    u"notebook"
    u"笔记本"
    u"日记本\n本子\n笔记\n记事本\n记录"
    u"\U0001f4d2"
    u"ledger"
    u"账本"
    u"笔记本\n记事本\n记账\n账簿\nnotebook"
    u"\U0001f4c3"
    u"page with curl"
    u"带卷边的页面"
    u"卷边\n文书\n文件\n文档\ncurl\ndocument\npage"
    u"page_with_curl"
    u"\U0001f4dc"
    u"scroll"
    u"卷轴"
    u"画卷\n纸\n纸卷\n羊皮纸\npaper"
    u"\U0001f4c4"
    u"page facing up"
    u"文件"
    u"文书\n文档\ndocument\npage"
    u"page_facing_up"
    u"\U0001f4f0"
    u"newspaper"
    u"报纸"
    u"报道\n新闻\n看报\n读报\nnews\npaper"
    u"\U0001f5de\ufe0f"
    u"\U0001f5de"
    u"rolled-up newspaper"
    u"报纸卷"
    u"卷起\n卷起的报纸\n报纸\n新闻\n纸\nnews\nnewspaper\npaper\nrolled"
    u"newspaper_roll\nnewspaper2\nrolled_up_newspaper"
    u"\U0001f4d1"
    u"bookmark tabs"
    u"标签页"
    u"书签\n有书签的页面\nbookmark\nmark\nmarker\ntabs"
    u"bookmark_tabs"
    u"\U0001f516"
    u"bookmark"
    u"书签"
    u"标签\n读书\n阅读\nmark"
    u"\U0001f3f7\ufe0f"
    u"\U0001f3f7"
    u"label"
    u"标签"
    u"吊牌\n标记\n行李牌"
    u"\U0001f4b0"
    u"money bag"
    u"钱袋"
    u"美元\n钱\n钱包\nbag\ndollar\nmoney\nmoneybag"
    u"moneybag\nmoney_bag"
    u"\U0001fa99"
    u"coin"
    u"硬币"
    u"财富\n金\n金属\n钱\n银\ngold\nmetal\nmoney\nsilver\ntreasure"
    u"\U0001f4b4"
    u"yen banknote"
    u"日元"
    u"现金\n货币\n钞票\n钱\nbanknote\nbill\ncurrency\nmoney\nnote\nyen"
    u"yen\nyen_banknote"
    u"\U0001f4b5"
    u"dollar banknote"
    u"美元"
    u"现金\n纸币\n货币\n钱\nbanknote\nbill\ncurrency\ndollar\nmoney\nnote"
    u"dollar\ndollar_banknote"
    u"\U0001f4b6"
    u"euro banknote"
    u"欧元"
    u"现金\n货币\n钞票\n钱\nbanknote\nbill\ncurrency\neuro\nmoney\nnote"
    u"euro\neuro_banknote"
    u"\U0001f4b7"
    u"pound banknote"
    u"英镑"
    u"现金\n货币\n钞票\n钱\nbanknote\nbill\ncurrency\nmoney\nnote\npound"
    u"pound\npound_banknote"
    u"\U0001f4b8"
    u"money with wings"
    u"长翅膀的钱"
    u"纸币\n翅膀\n花钱\n钱\nbanknote\nbill\nfly\nmoney\nwings"
    u"money_with_wings"
    u"\U0001f4b3"
    u"credit card"
    u"信用卡"
    u"借记卡\n刷卡\n卡\n贷记卡\n银行卡\ncard\ncredit\nmoney"
    u"credit_card"
    u"\U0001f9fe"
    u"receipt"
    u"收据"
    u"凭据\n发票\n记账\n证明\n账单\naccounting\nbookkeeping\nevidence\nproof"
    u"\U0001f4b9"
    u"chart increasing with yen"
    u"趋势向上且带有日元符号的图表"
    u"上扬\n上涨\n日元汇率\n货币升值图表\n走势\nchart\ngraph\ngrowth\nmoney\nyen"
    u"chart\nchart_increasing_with_yen"
    u"\u2709\ufe0f"
    u"\u2709"
    u"envelope"
    u"信封"
    u"信件\n信息\n来信\n邮件\nemail\nletter"
    u"\U0001f4e7"
    u"e-mail"
    u"电子邮件"
    u"信封\n邮件\nemail\nletter\nmail"
    u"e-mail\nemail\ne_mail"
    u"\U0001f4e8"
    u"incoming envelope"
    u"来信"
    u"接收\n收信\n收到来信\n收到邮件\n电子邮件\ne-mail\nemail\nenvelope\nincoming\nletter\nreceive"
    u"incoming_envelope"
    u"\U0001f4e9"
    u"envelope with arrow"
    u"收邮件"
    u"信件\n信封\n发信\n发出\n发送\n发邮件\n邮件\narrow\ne-mail\nemail\nenvelope\noutgoing"
    u"envelope_with_arrow"
    u"\U0001f4e4"
    u"outbox tray"
    u"发件箱"
    u"信件\n发信\n发送\n发邮件\n邮件\nbox\nletter\nmail\noutbox\nsent\ntray"
    u"outbox_tray"
    u"\U0001f4e5"
    u"inbox tray"
    u"收件箱"
    u"信件\n接收\n收信\n收到邮件\n邮件\nbox\ninbox\nletter\nmail\nreceive\ntray"
    u"inbox_tray"
    u"\U0001f4e6"
    u"package"
    u"包裹"
    u"快递\n盒子\n箱子\n装货\n运送\nbox\nparcel"
    u"\U0001f4eb"
    u"closed mailbox with raised flag"
    u"有待收信件"
    u"信箱\n旗标\n有新信件\nclosed\nmail\nmailbox\npostbox"
    u"mailbox\nclosed_mailbox_with_raised_flag"
    u"\U0001f4ea"
    u"closed mailbox with lowered flag"
    u"无待收信件"
    u"信箱\n旗标\n无新信件\nclosed\nlowered\nmail\nmailbox\npostbox"
    u"mailbox_closed\nclosed_mailbox_with_lowered_flag"
    u"\U0001f4ec"
    u"open mailbox with raised flag"
    u"有新信件"
    u"信箱\n打开\n旗标\n有待收信件\nmail\nmailbox\nopen\npostbox"
    u"mailbox_with_mail\nopen_mailbox_with_raised_flag"
    u"\U0001f4ed"
    u"open mailbox with lowered flag"
    u"无新信件"
    u"信箱\n旗标\n无待收信件\nlowered\nmail\nmailbox\nopen\npostbox"
    u"mailbox_with_no_mail\nopen_mailbox_with_lowered_flag"
    u"\U0001f4ee"
    u"postbox"
    u"邮筒"
    u"信\n寄信\n邮箱\nmail\nmailbox"
    u"\U0001f5f3\ufe0f"
    u"\U0001f5f3"
    u"ballot box with ballot"
    u"投票箱"
    u"投票\n选举\n选票\nballot\nbox"
    u"ballot_box\nballot_box_with_ballot"
    u"\u270f\ufe0f"
    u"\u270f"
    u"pencil"
    u"铅笔"
    u"橡皮\n橡皮擦\n画画\n画笔\n笔\n绘画"
    u"pencil2"
    u"\u2712\ufe0f"
    u"\u2712"
    u"black nib"
    u"钢笔尖"
    u"写字\n硬笔\n笔尖\n钢笔\nnib\npen"
    u"black_nib"
    u"\U0001f58b\ufe0f"
    u"\U0001f58b"
    u"fountain pen"
    u"钢笔"
    u"写字\n硬笔\n笔\nfountain\npen"
    u"fountain_pen\npen_fountain\nlower_left_fountain_pen"
    u"\U0001f58a\ufe0f"
    u"\U0001f58a"
    u"pen"
    u"笔"
    u"原子笔\n圆珠笔\n油笔\nballpoint"
    u"pen\npen_ballpoint\nlower_left_ballpoint_pen"
    u"\U0001f58c\ufe0f"
    u"\U0001f58c"
    u"paintbrush"
    u"画笔"
    u"刷\n毛笔\n画刷\n笔刷\npainting"
    u"paintbrush\nlower_left_paintbrush"
    u"\U0001f58d\ufe0f"
    u"\U0001f58d"
    u"crayon"
    u"蜡笔"
    u"油画棒\n画棒"
    u"crayon\nlower_left_crayon"
    u"\U0001f4dd"
    u"memo"
    u"备忘录"
    u"便条\n便条簿\n便笺\npencil"
    u"memo\npencil"
    u"\U0001f4bc"
    u"briefcase"
    u"公文包"
    u"公事包\n包\n手提包"
    u"\U0001f4c1"
    u"file folder"
    u"文件夹"
    u"办公\n文件\n文具\n硬纸夹\nfile\nfolder"
    u"file_folder"
    u"\U0001f4c2"
    u"open file folder"
    u"打开的文件夹"
    u"办公\n打开\n文件\n文具\nfile\nfolder\nopen"
    u"open_file_folder"
    u"\U0001f5c2\ufe0f"
    u"\U0001f5c2"
    u"card index dividers"
    u"索引分隔文件夹"
    u"分隔\n文件夹\n索引\ncard\ndividers\nindex"
    u"card_index_dividers\ndividers"
    u"\U0001f4c5"
    u"calendar"
    u"日历"
    u"日期\ndate"
    u"date"
    u"\U0001f4c6"
    u"tear-off calendar"
    u"手撕日历"
    u"日历\n日期\ncalendar"
    u"calendar\ntear_off_calendar"
    u"\U0001f5d2\ufe0f"
    u"\U0001f5d2"
    u"spiral notepad"
    u"线圈本"
    u"文具\n笔记本\n记事本\nnote\npad\nspiral"
    u"spiral_notepad\nnotepad_spiral\nspiral_note_pad"
    u"\U0001f5d3\ufe0f"
    u"\U0001f5d3"
    u"spiral calendar"
    u"线圈日历"
    u"日历\n日期\n线圈\ncalendar\npad\nspiral"
    u"spiral_calendar\ncalendar_spiral\nspiral_calendar_pad"
    u"\U0001f4c7"
    u"card index"
    u"卡片索引"
    u"卡片\n卡牌索引\n目录\n索引\ncard\nindex\nrolodex"
    u"card_index"
    u"\U0001f4c8"
    u"chart increasing"
    u"趋势向上的图表"
    u"上升\n上涨\n上涨图表\n向上\n图表\nchart\ngraph\ngrowth\ntrend\nupward"
    u"chart_with_upwards_trend\nchart_increasing"
    u"\U0001f4c9"
    u"chart decreasing"
    u"趋势向下的图表"
    u"下跌\n下跌图表\n下降\n向下\n图表\nchart\ndown\ngraph\ntrend"
    u"chart_with_downwards_trend\nchart_decreasing"
    u"\U0001f4ca"
    u"bar chart"
    u"条形图"
    u"图表\n柱形图\n直方图\nbar\nchart\ngraph"
    u"bar_chart"
    u"\U0001f4cb"
    u"clipboard"
    u"剪贴板"
    u"写字板\n剪贴簿\n夹子\n纸张"
    u"\U0001f4cc"
    u"pushpin"
    u"图钉"
    u"固定\n按钉\npin"
    u"\U0001f4cd"
    u"round pushpin"
    u"圆图钉"
    u"固定\n图钉\npin\npushpin"
    u"round_pushpin"
    u"\U0001f4ce"
    u"paperclip"
    u"回形针"
    u"万字夹\n回纹针\n曲别针\n纸夹"
    u"\U0001f587\ufe0f"
    u"\U0001f587"
    u"linked paperclips"
    u"连起来的两个回形针"
    u"万字夹\n回形针\n回纹针\n曲别针\n纸夹\nlink\npaperclip"
    u"paperclips\nlinked_paperclips"
    u"\U0001f4cf"
    u"straight ruler"
    u"直尺"
    u"尺\n尺子\n文具\n测量\n长度\nruler\nstraight edge"
    u"straight_ruler"
    u"\U0001f4d0"
    u"triangular ruler"
    u"三角尺"
    u"三角\n尺\n文具\n测量\n角度\nruler\nset\ntriangle"
    u"triangular_ruler"
    u"\u2702\ufe0f"
    u"\u2702"
    u"scissors"
    u"剪刀"
    u"修剪\n剪\n剪子\n剪裁\n工具\ncutting\ntool"
    u"\U0001f5c3\ufe0f"
    u"\U0001f5c3"
    u"card file box"
    u"卡片盒"
    u"存档\n标签\n档案\n箱\n索引\nbox\ncard\nfile"
    u"card_file_box\ncard_box"
    u"\U0001f5c4\ufe0f"
    u"\U0001f5c4"
    u"file cabinet"
    u"文件柜"
    u"存档\n归档\n收纳\n柜\n档案\ncabinet\nfile\nfiling"
    u"file_cabinet"
    u"\U0001f5d1\ufe0f"
    u"\U0001f5d1"
    u"wastebasket"
    u"垃圾桶"
    u"垃圾\n垃圾篓\n废纸篓"
    u"wastebasket\ntrashcan"
    u"\U0001f512"
    u"locked"
    u"合上的锁"
    u"上锁\n锁\n锁住\n锁定\nclosed"
    u"lock\nlocked"
    u"\U0001f513"
    u"unlocked"
    u"打开的锁"
    u"取消锁定\n开锁\n解锁\n锁\nlock\nopen\nunlock"
    u"unlock\nunlocked"
    u"\U0001f50f"
    u"locked with pen"
    u"墨水笔和锁"
    u"笔\n笔尖\n钢笔\n锁\n隐私\nink\nlock\nnib\npen\nprivacy"
    u"lock_with_ink_pen\nlocked_with_pen"
    u"\U0001f510"
    u"locked with key"
    u"钥匙和锁"
    u"安全\n钥匙\n锁\n锁上\nclosed\nkey\nlock\nsecure"
    u"closed_lock_with_key\nlocked_with_key"
    u"\U0001f511"
    u"key"
    u"钥匙"
    u"密码\n密钥\n开锁\n解锁\nlock\npassword"
    u"\U0001f5dd\ufe0f"
    u"\U0001f5dd"
    u"old key"
    u"老式钥匙"
    u"古老的钥匙\n旧钥匙\n钥匙\nclue\nkey\nlock\nold"
    u"old_key\nkey2"
    u"\U0001f528"
    u"hammer"
    u"锤子"
    u"工具\n敲\n施工\n砸\n铁锤\ntool"
    u"\U0001fa93"
    u"axe"
    u"斧头"
    u"切\n劈\n木头\n砍\nchop\nhatchet\nsplit\nwood"
    u"\u26cf\ufe0f"
    u"\u26cf"
    u"pick"
    u"铁镐"
    u"工具\n挖掘\n采矿\n锄头\n鹤嘴锄\nmining\ntool"
    u"\u2692\ufe0f"
    u"\u2692"
    u"hammer and pick"
    u"锤子与镐"
    u"工具\n铁锤\n铁镐\n锤子\n镐子\nhammer\npick\ntool"
    u"hammer_and_pick\nhammer_pick"
    u"\U0001f6e0\ufe0f"
    u"\U0001f6e0"
    u"hammer and wrench"
    u"锤子与扳手"
    u"工具\n扳手\n铁锤\n锤子\nhammer\nspanner\ntool\nwrench"
    u"hammer_and_wrench\ntools"
    u"\U0001f5e1\ufe0f"
    u"\U0001f5e1"
    u"dagger"
    u"匕首"
    u"武器\n短刀\nknife\nweapon"
    u"dagger\ndagger_knife"
    u"\u2694\ufe0f"
    u"\u2694"
    u"crossed swords"
    u"交叉放置的剑"
    u"交叉\n剑\n双剑\ncrossed\nswords\nweapon"
    u"crossed_swords"
    u"\U0001f4a3"
    u"bomb"
    u"炸弹"
    u"爆炸\ncomic"
    u"\U0001fa83"
    u"boomerang"
    u"回旋镖"
    u"反弹\n回弹\n澳大利亚\naustralia\nrebound\nrepercussion"
    u"\U0001f3f9"
    u"bow and arrow"
    u"弓和箭"
    u"射手\n射箭\n弓\n箭\narcher\narrow\nbow\nsagittarius\nzodiac"
    u"bow_and_arrow\narchery"
    u"\U0001f6e1\ufe0f"
    u"\U0001f6e1"
    u"shield"
    u"盾牌"
    u"武器\n盾\n防御\nweapon"
    u"\U0001fa9a"
    u"carpentry saw"
    u"木工锯"
    u"工具\n木匠\n木材\n锯\ncarpenter\nlumber\nsaw\ntool"
    u"carpentry_saw"
    u"\U0001f527"
    u"wrench"
    u"扳手"
    u"工具\n螺丝扳手\nspanner\ntool"
    u"\U0001fa9b"
    u"screwdriver"
    u"螺丝刀"
    u"工具\n螺丝\nscrew\ntool"
    u"\U0001f529"
    u"nut and bolt"
    u"螺母与螺栓"
    u"工具\n螺丝\n螺帽\n螺栓\n螺母\nbolt\nnut\ntool"
    u"nut_and_bolt"
    u"\u2699\ufe0f"
    u"\u2699"
    u"gear"
    u"齿轮"
    u"传动\n工具\n机械\n零件\ncog\ncogwheel\ntool"
    u"\U0001f5dc\ufe0f"
    u"\U0001f5dc"
    u"clamp"
    u"夹钳"
    u"夹具\n工具\n机械\n紧固\ncompress\ntool\nvice"
    u"clamp\ncompression"
    u"\u2696\ufe0f"
    u"\u2696"
    u"balance scale"
    u"天平"
    u"公平\n公正\n正义\n法律\nbalance\njustice\nlibra\nscale\nzodiac"
    u"balance_scale\nscales"
    u"\U0001f9af"
    u"white cane"
    u"盲杖"
    u"拐杖\n无障碍\n盲\naccessibility\nblind"
    u"probing_cane\nwhite_cane"
    u"\U0001f517"
    u"link"
    u"链接"
    u"网址\n链条\n锁链"
    u"\u26d3\ufe0f"
    u"\u26d3"
    u"chains"
    u"链条"
    u"铁链\n链\n锁链\nchain"
    u"\U0001fa9d"
    u"hook"
    u"挂钩"
    u"卖点\n抓\n曲线\n钩状物\ncatch\ncrook\ncurve\nensnare\nselling point"
    u"\U0001f9f0"
    u"toolbox"
    u"工具箱"
    u"工具\n机修\n箱子\nchest\nmechanic\ntool"
    u"\U0001f9f2"
    u"magnet"
    u"磁铁"
    u"吸引力\n磁性\n马蹄铁\nattraction\nhorseshoe\nmagnetic"
    u"\U0001fa9c"
    u"ladder"
    u"梯子"
    u"台阶\n梯级\n横档\n爬\nclimb\nrung\nstep"
    u"\u2697\ufe0f"
    u"\u2697"
    u"alembic"
    u"蒸馏器"
    u"净化\n化学\n实验\n工具\nchemistry\ntool"
    u"\U0001f9ea"
    u"test tube"
    u"试管"
    u"化学\n化学家\n实验\n实验室\n科学\nchemist\nchemistry\nexperiment\nlab\nscience"
    u"test_tube"
    u"\U0001f9eb"
    u"petri dish"
    u"培养皿"
    u"培养\n实验室\n生物学\n生物学家\n细菌\nbacteria\nbiologist\nbiology\nculture\nlab"
    u"petri_dish"
    u"\U0001f9ec"
    u"dna"
    u"DNA"
    u"基因\n生命\n生物学家\n进化\n遗传学\nbiologist\nevolution\ngene\ngenetics\nlife"
    u"dna\ndouble_helix"
    u"\U0001f52c"
    u"microscope"
    u"显微镜"
    u"实验\n工具\n生物\n科学\n细胞\nscience\ntool"
    u"\U0001f52d"
    u"telescope"
    u"望远镜"
    u"天体\n天文\n天文学\n工具\n观星\nscience\ntool"
    u"\U0001f4e1"
    u"satellite antenna"
    u"卫星天线"
    u"信号接收\n卫星\n卫星接收天线\n卫星碟形天线\n天线\nantenna\ndish\nsatellite"
    u"satellite\nsatellite_antenna"
    u"\U0001f489"
    u"syringe"
    u"注射器"
    u"医学\n打针\n治疗\n针头\n针筒\nmedicine\nneedle\nshot\nsick"
    u"\U0001fa78"
    u"drop of blood"
    u"血滴"
    u"医疗\n月经\n献血\n经血\n输血\nbleed\nblood donation\ninjury\nmedicine\nmenstruation"
    u"drop_of_blood"
    u"\U0001f48a"
    u"pill"
    u"药丸"
    u"吃药\n治疗\n药\n药物\ndoctor\nmedicine\nsick"
    u"\U0001fa79"
    u"adhesive bandage"
    u"创可贴"
    u"ok绷\n伤口\n绷带\n胶布\nbandage"
    u"adhesive_bandage\nbandaid"
    u"\U0001fa7c"
    u"crutch"
    u"拐杖"
    u"受伤\n手杖\n残疾\n活动助行类辅具\ncane\ndisability\nhurt\nmobility aid\nstick"
    u"\U0001fa7a"
    u"stethoscope"
    u"听诊器"
    u"医生\n医疗\n心脏\n心跳\n诊断\ndoctor\nheart\nmedicine"
    u"\U0001fa7b"
    u"x-ray"
    u"X射线"
    u"x射线\n医生\n医疗\n骨架\n骨骼\nbones\ndoctor\nmedical\nskeleton"
    u"x_ray\nx-ray\nxray"
    u"\U0001f6aa"
    u"door"
    u"门"
    u"出入口\n大门\n屋门\n房门\n房间"
    u"\U0001f6d7"
    u"elevator"
    u"电梯"
    u"升降机\n可达性\naccessibility\nhoist\nlift"
    u"\U0001fa9e"
    u"mirror"
    u"镜子"
    u"反射\n反射镜\n窥镜\nreflection\nreflector\nspeculum"
    u"\U0001fa9f"
    u"window"
    u"窗户"
    u"开窗\n新鲜空气\n景色\n窗框\n透明\nframe\nfresh air\nopening\ntransparent\nview"
    u"\U0001f6cf\ufe0f"
    u"\U0001f6cf"
    u"bed"
    u"床"
    u"宾馆\n床垫\n床铺\n睡眠\n睡觉\nhotel\nsleep"
    u"\U0001f6cb\ufe0f"
    u"\U0001f6cb"
    u"couch and lamp"
    u"沙发和灯"
    u"家\n沙发\n灯\n阅读\ncouch\nhotel\nlamp"
    u"couch_and_lamp\ncouch"
    u"\U0001fa91"
    u"chair"
    u"椅子"
    u"坐\n座位\n椅背\nseat\nsit"
    u"\U0001f6bd"
    u"toilet"
    u"马桶"
    u"wc\n卫生间\n厕所\n洗手间"
    u"\U0001faa0"
    u"plunger"
    u"活塞"
    u"吸力\n水管工\n马桶\nforce cup\nplumber\nsuction\ntoilet"
    u"\U0001f6bf"
    u"shower"
    u"淋浴"
    u"喷头\n喷水\n水\n洗澡 花洒\nwater"
    u"\U0001f6c1"
    u"bathtub"
    u"浴缸"
    u"沐浴\n泡沫浴\n泡澡\n洗澡\n澡盆\nbath"
    u"\U0001faa4"
    u"mouse trap"
    u"捕鼠器"
    u"诱饵\n陷进\nbait\nmousetrap\nsnare\ntrap"
    u"mouse_trap"
    u"\U0001fa92"
    u"razor"
    u"剃须刀"
    u"刀\n刮\n毛\n胡子\n锋利\nsharp\nshave"
    u"\U0001f9f4"
    u"lotion bottle"
    u"乳液瓶"
    u"乳液\n护肤霜\n洗发水\n防晒霜\nlotion\nmoisturizer\nshampoo\nsunscreen"
    u"lotion_bottle\nsqueeze_bottle"
    u"\U0001f9f7"
    u"safety pin"
    u"安全别针"
    u"别针\n扣针\ndiaper\npunk rock"
    u"safety_pin"
    u"\U0001f9f9"
    u"broom"
    u"扫帚"
    u"女巫\n打扫\n扫地\ncleaning\nsweeping\nwitch"
    u"\U0001f9fa"
    u"basket"
    u"筐"
    u"农作\n脏衣篮\n野餐\nfarming\nlaundry\npicnic"
    u"\U0001f9fb"
    u"roll of paper"
    u"卷纸"
    u"卫生纸\n纸巾\npaper towels\ntoilet paper"
    u"roll_of_paper\ntoilet_paper"
    u"\U0001faa3"
    u"bucket"
    u"桶"
    u"大桶\n木桶\n水桶\n缸\ncask\npail\nvat"
    u"\U0001f9fc"
    u"soap"
    u"皂"
    u"杀菌\n洗手\n清洁\n肥皂泡\n肥皂盒\nbar\nbathing\ncleaning\nlather\nsoapdish"
    u"\U0001fae7"
    u"bubbles"
    u"气泡"
    u"打嗝\n水下\n清洁\n肥皂\nburp\nclean\nsoap\nunderwater"
    u"\U0001faa5"
    u"toothbrush"
    u"牙刷"
    u"刷\n卫生\n情节\n浴室\n牙科\n牙齿\nbathroom\nbrush\nclean\ndental\nhygiene\nteeth"
    u"\U0001f9fd"
    u"sponge"
    u"海绵"
    u"吸水\n清洁\n渗透\nabsorbing\ncleaning\nporous"
    u"\U0001f9ef"
    u"fire extinguisher"
    u"灭火器"
    u"火灾\n灭火\nextinguish\nfire\nquench"
    u"fire_extinguisher"
    u"\U0001f6d2"
    u"shopping cart"
    u"购物车"
    u"手推车\n采购\ncart\nshopping\ntrolley"
    u"shopping_cart\nshopping_trolley"
    u"\U0001f6ac"
    u"cigarette"
    u"香烟"
    u"卷烟\n吸烟\n抽烟\n烟\n烟草\nsmoking"
    u"smoking\ncigarette"
    u"\u26b0\ufe0f"
    u"\u26b0"
    u"coffin"
    u"棺材"
    u"埋葬\n死亡\n灵柩\n葬礼\n陵墓\ndeath"
    u"\U0001faa6"
    u"headstone"
    u"墓碑"
    u"公墓\n墓园\n墓地\ncemetery\ngrave\ngraveyard\ntombstone"
    u"\u26b1\ufe0f"
    u"\u26b1"
    u"funeral urn"
    u"骨灰缸"
    u"瓮\n缸\n葬礼\nashes\ndeath\nfuneral\nurn"
    u"funeral_urn\nurn"
    u"\U0001f9ff"
    u"nazar amulet"
    u"纳扎尔护身符"
    u"小装饰品\n恶魔之眼\n护身符\n珠子\n纳扎尔\nbead\ncharm\nevil-eye\nnazar\ntalisman"
    u"nazar_amulet"
    u"\U0001faac"
    u"hamsa"
    u"法蒂玛之手"
    u"保护\n手\n护身符\n法蒂玛\n玛丽\n米里亚姆\namulet\nfatima\nhand\nmary\nmiriam\nprotection"
    u"\U0001f5ff"
    u"moai"
    u"摩埃"
    u"复活岛\n复活节岛\n复活节岛石像\n摩艾\n摩艾石像\n毛埃\nface\nmoyai\nstatue"
    u"moyai\nmoai"
    u"\U0001faa7"
    u"placard"
    u"标语牌"
    u"布告\n标志\n海报\n示威\n纠察队标语牌\n警戒哨\ndemonstration\npicket\nprotest\nsign"
    u"\U0001faaa"
    u"identification card"
    u"身份证"
    u"id\n凭证\n安全\n执照\ncredentials\nlicense\nsecurity"
    u"identification_card\nid_card"
    u"\U0001f3e7"
    u"atm sign"
    u"取款机"
    u"柜员机\n标识\n银行\natm\nautomated\nbank\nteller"
    u"atm\natm_sign"
    u"\U0001f6ae"
    u"litter in bin sign"
    u"倒垃圾"
    u"垃圾丢弃处\n垃圾入篓\nlitter\nlitter bin"
    u"put_litter_in_its_place\nlitter_bin\nlitter_in_bin_sign"
    u"\U0001f6b0"
    u"potable water"
    u"饮用水"
    u"喝水\n接水\n水\n水龙头\ndrinking\npotable\nwater"
    u"potable_water"
    u"\u267f"
    u"wheelchair symbol"
    u"轮椅标识"
    u"无障碍\n残疾\n残障\n轮椅\n轮椅符号\naccess"
    u"wheelchair\nhandicapped\nwheelchair_symbol"
    u"\U0001f6b9"
    u"men\u2019s room"
    u"男厕"
    u"卫生间\n厕所\n洗手间\n男士\nbathroom\nlavatory\nman\nrestroom\ntoilet\nwc"
    u"mens\nmens_room"
    u"\U0001f6ba"
    u"women\u2019s room"
    u"女厕"
    u"卫生间\n厕所\n女士\n洗手间\nbathroom\nlavatory\nrestroom\ntoilet\nwc\nwoman"
    u"womens\nwomens_room"
    u"\U0001f6bb"
    u"restroom"
    u"卫生间"
    u"厕所\n洗手间\nbathroom\nlavatory\ntoilet\nwc"
    u"restroom\nbathroom"
    u"\U0001f6bc"
    u"baby symbol"
    u"宝宝"
    u"婴儿\n母婴室\nbaby\nchanging"
    u"baby_symbol"
    u"\U0001f6be"
    u"water closet"
    u"厕所"
    u"卫生间\n洗手间\n盥洗室\nbathroom\ncloset\nlavatory\nrestroom\ntoilet\nwater\nwc"
    u"wc\nwater_closet"
    u"\U0001f6c2"
    u"passport control"
    u"护照检查"
    u"安检\n检查\n通行证\ncontrol\npassport"
    u"passport_control"
    u"\U0001f6c3"
    u"customs"
    u"海关"
    u"\U0001f6c4"
    u"baggage claim"
    u"提取行李"
    u"提取\n行李\nbaggage\nclaim"
    u"baggage_claim"
    u"\U0001f6c5"
    u"left luggage"
    u"寄存行李"
    u"寄存\n行李\nbaggage\nlocker\nluggage"
    u"left_luggage"
    u"\u26a0\ufe0f"
    u"\u26a0"
    u"warning"
    u"警告"
    u"\U0001f6b8"
    u"children crossing"
    u"儿童过街"
    u"交通\n安全\n指示牌\n行人\nchild\ncrossing\npedestrian\ntraffic"
    u"children_crossing"
    u"\u26d4"
    u"no entry"
    u"禁止通行"
    u"交通\n请勿入内\n请勿驶入\nentry\nforbidden\nno\nnot\nprohibited\ntraffic"
    u"no_entry"
    u"\U0001f6ab"
    u"prohibited"
    u"禁止"
    u"不准\n不许\n严禁\n阻止\nentry\nforbidden\nno\nnot"
    u"no_entry_sign\nprohibited"
    u"\U0001f6b3"
    u"no bicycles"
    u"禁止自行车"
    u"严禁\n交通\n非机动车\nbicycle\nbike\nforbidden\nno\nprohibited"
    u"no_bicycles"
    u"\U0001f6ad"
    u"no smoking"
    u"禁止吸烟"
    u"严禁\n抽烟\nforbidden\nno\nnot\nprohibited\nsmoking"
    u"no_smoking"
    u"\U0001f6af"
    u"no littering"
    u"禁止乱扔垃圾"
    u"严禁\n垃圾\nforbidden\nlitter\nno\nnot\nprohibited"
    u"do_not_litter\nno_littering"
    u"\U0001f6b1"
    u"non-potable water"
    u"非饮用水"
    u"水\n非直饮水\nnon-drinking\nnon-potable\nwater"
    u"non-potable_water\nnon_potable_water"
    u"\U0001f6b7"
    u"no pedestrians"
    u"禁止行人通行"
    u"严禁\n行人\nforbidden\nno\nnot\npedestrian\nprohibited"
    u"no_pedestrians"
    u"\U0001f4f5"
    u"no mobile phones"
    u"禁止使用手机"
    u"严禁\n电话\ncell\nforbidden\nmobile\nno\nphone"
    u"no_mobile_phones"
    u"\U0001f51e"
    u"no one under eighteen"
    u"18禁"
    u"未成年人不宜\n禁止\n18\nage restriction\neighteen\nprohibited\nunderage"
    u"underage\nno_one_under_18\nno_one_under_eighteen"
    u"\u2622\ufe0f"
    u"\u2622"
    u"radioactive"
    u"辐射"
    u"放射性\n标识\nsign"
    u"radioactive\nradioactive_sign"
    u"\u2623\ufe0f"
    u"\u2623"
    u"biohazard"
    u"生物危害"
    u"动物\n当心感染\nsign"
    u"biohazard\nbiohazard_sign"
    u"\u2b06\ufe0f"
    u"\u2b06"
    u"up arrow"
    u"向上箭头"
    u"北\n方向\n标识\narrow\ncardinal\ndirection\nnorth"
    u"arrow_up\nup_arrow"
    u"\u2197\ufe0f"
    u"\u2197"
    u"up-right arrow"
    u"右上箭头"
    u"东北\n方向\n标识\narrow\ndirection\nintercardinal\nnortheast"
    u"arrow_upper_right\nup_right_arrow"
    u"\u27a1\ufe0f"
    u"\u27a1"
    u"right arrow"
    u"向右箭头"
    u"东\n方向\n标识\narrow\ncardinal\ndirection\neast"
    u"arrow_right\nright_arrow"
    u"\u2198\ufe0f"
    u"\u2198"
    u"down-right arrow"
    u"右下箭头"
    u"东南\n方向\n标识\narrow\ndirection\nintercardinal\nsoutheast"
    u"arrow_lower_right\ndown_right_arrow"
    u"\u2b07\ufe0f"
    u"\u2b07"
    u"down arrow"
    u"向下箭头"
    u"向下\n基本\n方位\n正南\n箭头\narrow\ncardinal\ndirection\ndown\nsouth"
    u"arrow_down\ndown_arrow"
    u"\u2199\ufe0f"
    u"\u2199"
    u"down-left arrow"
    u"左下箭头"
    u"方向\n标识\n西南\narrow\ndirection\nintercardinal\nsouthwest"
    u"arrow_lower_left\ndown_left_arrow"
    u"\u2b05\ufe0f"
    u"\u2b05"
    u"left arrow"
    u"向左箭头"
    u"方向\n标识\n西\narrow\ncardinal\ndirection\nwest"
    u"arrow_left\nleft_arrow"
    u"\u2196\ufe0f"
    u"\u2196"
    u"up-left arrow"
    u"左上箭头"
    u"方向\n标识\n西北\narrow\ndirection\nintercardinal\nnorthwest"
    u"arrow_upper_left\nup_left_arrow"
    u"\u2195\ufe0f"
    u"\u2195"
    u"up-down arrow"
    u"上下箭头"
    u"上下\n箭头\narrow"
    u"arrow_up_down\nup_down_arrow"
    u"\u2194\ufe0f"
    u"\u2194"
    u"left-right arrow"
    u"左右箭头"
    u"左右\n箭头\narrow"
    u"left_right_arrow"
    u"\u21a9\ufe0f"
    u"\u21a9"
    u"right arrow curving left"
    u"右转弯箭头"
    u"右转弯\n向左弯曲的右箭头\n箭头\narrow"
    u"leftwards_arrow_with_hook\narrow_left_hook\nright_arrow_curving_left"
    u"\u21aa\ufe0f"
    u"\u21aa"
    u"left arrow curving right"
    u"左转弯箭头"
    u"向右弯曲的左箭头\n左转弯\n箭头\narrow"
    u"arrow_right_hook\nrightwards_arrow_with_hook\nleft_arrow_curving_right"
    u"\u2934\ufe0f"
    u"\u2934"
    u"right arrow curving up"
    u"右上弯箭头"
    u"右上弯\n向上弯曲的右箭头\n箭头\narrow"
    u"arrow_heading_up\nright_arrow_curving_up"
    u"\u2935\ufe0f"
    u"\u2935"
    u"right arrow curving down"
    u"右下弯箭头"
    u"右下弯\n向下弯曲的右箭头\n箭头\narrow\ndown"
    u"arrow_heading_down\nright_arrow_curving_down"
    u"\U0001f503"
    u"clockwise vertical arrows"
    u"顺时针垂直箭头"
    u"方向\n标识\n重新载入\narrow\nclockwise\nreload"
    u"arrows_clockwise\nclockwise\nclockwise_vertical_arrows"
    u"\U0001f504"
    u"counterclockwise arrows button"
    u"逆时针箭头按钮"
    u"箭头\n逆时针\n逆时针箭头\nanticlockwise\narrow\ncounterclockwise\nwithershins"
    u"arrows_counterclockwise\ncounterclockwise\ncounterclockwise_arrows_button"
    u"\U0001f519"
    u"back arrow"
    u"返回箭头"
    u"回退\n箭头\n返回\narrow\nback"
    u"back\nback_arrow"
    u"\U0001f51a"
    u"end arrow"
    u"结束箭头"
    u"箭头\n结束\narrow\nend"
    u"end\nend_arrow"
    u"\U0001f51b"
    u"on! arrow"
    u"ON! 箭头"
    u"on\non! 箭头\n开始\n标识\n箭头\narrow\nmark\non!"
    u"on\non_arrow"
    u"\U0001f51c"
    u"soon arrow"
    u"SOON 箭头"
    u"soon 箭头\n箭头\n马上\narrow\nsoon"
    u"soon\nsoon_arrow"
    u"\U0001f51d"
    u"top arrow"
    u"置顶"
    u"向上\n标识\narrow\ntop\nup"
    u"top\ntop_arrow"
    u"\U0001f6d0"
    u"place of worship"
    u"宗教场所"
    u"地点\n礼拜\n祈祷\nreligion\nworship"
    u"place_of_worship\nworship_symbol"
    u"\u269b\ufe0f"
    u"\u269b"
    u"atom symbol"
    u"原子符号"
    u"无神论\n物质\natheist\natom"
    u"atom_symbol\natom"
    u"\U0001f549\ufe0f"
    u"\U0001f549"
    u"om"
    u"奥姆"
    u"印度\n宗教\nhindu\nreligion"
    u"om\nom_symbol"
    u"\u2721\ufe0f"
    u"\u2721"
    u"star of david"
    u"六芒星"
    u"大卫之星\n宗教\n犹太\ndavid\njew\njewish\nreligion\nstar"
    u"star_of_david"
    u"\u2638\ufe0f"
    u"\u2638"
    u"wheel of dharma"
    u"法轮"
    u"佛\n宗教\n达摩\nbuddhist\ndharma\nreligion\nwheel"
    u"wheel_of_dharma"
    u"\u262f\ufe0f"
    u"\u262f"
    u"yin yang"
    u"阴阳"
    u"太极\n宗教\n道\n道教\n阳\n阴\nreligion\ntao\ntaoist\nyang\nyin"
    u"yin_yang"
    u"\u271d\ufe0f"
    u"\u271d"
    u"latin cross"
    u"十字架"
    u"基督\n天主教\n宗教\nchristian\ncross\nreligion"
    u"latin_cross\ncross"
    u"\u2626\ufe0f"
    u"\u2626"
    u"orthodox cross"
    u"东正教十字架"
    u"东正教\n十字架\n基督\n宗教\nchristian\ncross\nreligion"
    u"orthodox_cross"
    u"\u262a\ufe0f"
    u"\u262a"
    u"star and crescent"
    u"星月"
    u"star_and_crescent"
    u"\u262e\ufe0f"
    u"\u262e"
    u"peace symbol"
    u"和平符号"
    u"和平\npeace"
    u"peace_symbol\npeace"
    u"\U0001f54e"
    u"menorah"
    u"烛台"
    u"光明节\n宗教\n灯台\ncandelabrum\ncandlestick\nreligion"
    u"menorah\nmenorah_with_nine_branches"
    u"\U0001f52f"
    u"dotted six-pointed star"
    u"带中间点的六芒星"
    u"六角星\n命运\nfortune\nstar"
    u"six_pointed_star\ndotted_six_pointed_star"
    u"\U0001faaf"
    u"khanda"
    u"\u2648"
    u"aries"
    u"白羊座"
    u"公羊\n星座\nram\nzodiac"
    u"\u2649"
    u"taurus"
    u"金牛座"
    u"公牛\n星座\nbull\nox\nzodiac"
    u"\u264a"
    u"gemini"
    u"双子座"
    u"孪生子\n星座\ntwins\nzodiac"
    u"\u264b"
    u"cancer"
    u"巨蟹座"
    u"星座\n螃蟹\ncrab\nzodiac"
    u"\u264c"
    u"leo"
    u"狮子座"
    u"星座\n雄狮\nlion\nzodiac"
    u"\u264d"
    u"virgo"
    u"处女座"
    u"星座\n黄道十二宫\nzodiac"
    u"\u264e"
    u"libra"
    u"天秤座"
    u"平衡\n星座\n正义\nbalance\njustice\nscales\nzodiac"
    u"\u264f"
    u"scorpio"
    u"天蝎座"
    u"星座\n蝎子\nscorpion\nscorpius\nzodiac"
    u"scorpius\nscorpio"
    u"\u2650"
    u"sagittarius"
    u"射手座"
    u"弓箭手\n星座\narcher\nzodiac"
    u"\u2651"
    u"capricorn"
    u"摩羯座"
    u"山羊\n星座\ngoat\nzodiac"
    u"\u2652"
    u"aquarius"
    u"水瓶座"
    u"星座\n水\nbearer\nwater\nzodiac"
    u"\u2653"
    u"pisces"
    u"双鱼座"
    u"星座\n鱼\nfish\nzodiac"
    u"\u26ce"
    u"ophiuchus"
    u"蛇夫座"
    u"星座\n蛇\nbearer\nserpent\nsnake\nzodiac"
    u"\U0001f500"
    u"shuffle tracks button"
    u"随机播放音轨按钮"
    u"交叉\n打乱\n随机\narrow\ncrossed"
    u"twisted_rightwards_arrows\nshuffle\nshuffle_tracks_button"
    u"\U0001f501"
    u"repeat button"
    u"重复按钮"
    u"循环播放\n箭头\n顺时针\narrow\nclockwise\nrepeat"
    u"repeat\nrepeat_button"
    u"\U0001f502"
    u"repeat single button"
    u"重复一次按钮"
    u"单曲循环\n循环\n箭头\n顺时针\narrow\nclockwise\nonce"
    u"repeat_one\nrepeat_single_button"
    u"\u25b6\ufe0f"
    u"\u25b6"
    u"play button"
    u"播放按钮"
    u"三角\n向右\n箭头\narrow\nplay\nright\ntriangle"
    u"arrow_forward\nplay\nplay_button"
    u"\u23e9"
    u"fast-forward button"
    u"快进按钮"
    u"双箭头\n向前\n快速\narrow\ndouble\nfast\nforward"
    u"fast_forward\nfast_forward_button"
    u"\u23ed\ufe0f"
    u"\u23ed"
    u"next track button"
    u"下一个音轨按钮"
    u"三角\n往后\n箭头\narrow\nnext scene\nnext track\ntriangle"
    u"next_track_button\ntrack_next\nnext_track\nblack_right_pointing_double_triangle_with_vertical_bar"
    u"\u23ef\ufe0f"
    u"\u23ef"
    u"play or pause button"
    u"播放或暂停按钮"
    u"三角\n向右\narrow\npause\nplay\nright\ntriangle"
    u"play_or_pause_button\nplay_pause\nblack_right_pointing_triangle_with_double_vertical_bar"
    u"\u25c0\ufe0f"
    u"\u25c0"
    u"reverse button"
    u"倒退按钮"
    u"三角\n后退\n向左\narrow\nleft\nreverse\ntriangle"
    u"arrow_backward\nreverse\nreverse_button"
    u"\u23ea"
    u"fast reverse button"
    u"快退按钮"
    u"倒回\n双箭头\narrow\ndouble\nrewind"
    u"rewind\nfast_reverse\nfast_reverse_button"
    u"\u23ee\ufe0f"
    u"\u23ee"
    u"last track button"
    u"上一个音轨按钮"
    u"三角\n箭头\narrow\nprevious scene\nprevious track\ntriangle"
    u"previous_track_button\ntrack_previous\nprevious_track\nblack_left_pointing_double_triangle_with_vertical_bar\nlast_track_button"
    u"\U0001f53c"
    u"upwards button"
    u"向上三角形按钮"
    u"往上\n箭头\narrow\nbutton\nred"
    u"arrow_up_small\nupwards_button"
    u"\u23eb"
    u"fast up button"
    u"快速上升按钮"
    u"双箭头\n向上\narrow\ndouble"
    u"arrow_double_up\nfast_up\nfast_up_button"
    u"\U0001f53d"
    u"downwards button"
    u"向下三角形按钮"
    u"往下\n箭头\narrow\nbutton\ndown\nred"
    u"arrow_down_small\ndown\ndownwards_button"
    u"\u23ec"
    u"fast down button"
    u"快速下降按钮"
    u"双箭头\n向下\narrow\ndouble\ndown"
    u"arrow_double_down\nfast_down\nfast_down_button"
    u"\u23f8\ufe0f"
    u"\u23f8"
    u"pause button"
    u"暂停按钮"
    u"停止\n双条形\nbar\ndouble\npause\nvertical"
    u"pause_button\ndouble_vertical_bar\npause"
    u"\u23f9\ufe0f"
    u"\u23f9"
    u"stop button"
    u"停止按钮"
    u"方形\n终止\nsquare\nstop"
    u"stop_button\nblack_square_for_stop\nstop"
    u"\u23fa\ufe0f"
    u"\u23fa"
    u"record button"
    u"录制按钮"
    u"制作\n圆\ncircle\nrecord"
    u"record_button\nblack_circle_for_record\nrecord"
    u"\u23cf\ufe0f"
    u"\u23cf"
    u"eject button"
    u"推出按钮"
    u"向上三角\n弹出\neject"
    u"eject_button\neject\neject_symbol"
    u"\U0001f3a6"
    u"cinema"
    u"电影院"
    u"场所\n影片\ncamera\nfilm\nmovie"
    u"\U0001f505"
    u"dim button"
    u"低亮度按钮"
    u"亮度\n低\n昏暗\nbrightness\ndim\nlow"
    u"low_brightness\ndim_button"
    u"\U0001f506"
    u"bright button"
    u"高亮度按钮"
    u"亮度\n太阳\n明亮\nbright\nbrightness"
    u"high_brightness\nbright_button"
    u"\U0001f4f6"
    u"antenna bars"
    u"信号强度条"
    u"天线\n手机\n条\nantenna\nbar\ncell\nmobile\nphone"
    u"signal_strength\nantenna_bars"
    u"\U0001f6dc"
    u"wireless"
    u"\U0001f4f3"
    u"vibration mode"
    u"振动模式"
    u"手机\n震动\ncell\nmobile\nmode\nphone\ntelephone\nvibration"
    u"vibration_mode"
    u"\U0001f4f4"
    u"mobile phone off"
    u"手机关机"
    u"关闭\n手机\ncell\nmobile\noff\nphone\ntelephone"
    u"mobile_phone_off"
    u"\u2640\ufe0f"
    u"\u2640"
    u"female sign"
    u"女性符号"
    u"符号\n雌性\nwoman"
    u"female_sign\nfemale"
    u"\u2642\ufe0f"
    u"\u2642"
    u"male sign"
    u"男性符号"
    u"符号\n雄性\nman"
    u"male_sign\nmale"
    u"\u26a7\ufe0f"
    u"\u26a7"
    u"transgender symbol"
    u"跨性别符号"
    u"跨性别\ntransgender"
    u"transgender_symbol"
    u"\u2716\ufe0f"
    u"\u2716"
    u"multiply"
    u"乘"
    u"乘号\n取消\n相乘\n符号\n\u00d7\ncancel\nmultiplication\nsign\nx"
    u"heavy_multiplication_x\nmultiplication\nmultiply"
    u"\u2795"
    u"plus"
    u"加"
    u"加号\n十字\n数学\n相加\n符号\n+\nmath\nsign"
    u"heavy_plus_sign\nplus"
    u"\u2796"
    u"minus"
    u"减"
    u"减号\n数学\n横线\n符号\n-\n\u2212\nmath\nsign"
    u"heavy_minus_sign\nminus"
    u"\u2797"
    u"divide"
    u"除"
    u"数学\n相除\n符号\n除号\n\u00f7\ndivision\nmath\nsign"
    u"heavy_division_sign\ndivide\ndivision"
    u"\U0001f7f0"
    u"heavy equals sign"
    u"粗等号"
    u"平等\n数学\n相等\n等号\nequality\nmath"
    u"heavy_equals_sign"
    u"\u267e\ufe0f"
    u"\u267e"
    u"infinity"
    u"无穷大"
    u"宇宙\n无尽\n极大\nforever\nunbounded\nuniversal"
    u"\u203c\ufe0f"
    u"\u203c"
    u"double exclamation mark"
    u"双感叹号"
    u"\uff01\n\uff01\uff01\n两个\n吃惊\n标点符号\n!\n!!\nbangbang\nexclamation\nmark"
    u"bangbang\ndouble_exclamation\ndouble_exclamation_mark"
    u"\u2049\ufe0f"
    u"\u2049"
    u"exclamation question mark"
    u"感叹疑问号"
    u"\uff01\n\uff01\uff1f\n\uff1f\n吃惊\n标点符号\n问号\n!\n!?\n?\nexclamation\ninterrobang\nmark\npunctuation\nquestion"
    u"interrobang\nexclamation_question\nexclamation_question_mark"
    u"\u2753"
    u"red question mark"
    u"红色问号"
    u"为什么\n标点符号\n问号\n?\nmark\npunctuation\nquestion"
    u"question\nquestion_mark\nred_question_mark"
    u"\u2754"
    u"white question mark"
    u"白色问号"
    u"\uff1f\n为什么\n标点符号\n空心\n?\nmark\noutlined\npunctuation\nquestion"
    u"grey_question\nwhite_question\nwhite_question_mark"
    u"\u2755"
    u"white exclamation mark"
    u"白色感叹号"
    u"\uff01\n吃惊\n标点符号\n空心\n!\nexclamation\nmark\noutlined\npunctuation"
    u"grey_exclamation\nwhite_exclamation\nwhite_exclamation_mark"
    u"\u2757"
    u"red exclamation mark"
    u"红色感叹号"
    u"\uff01\n吃惊\n感叹号\n标点符号\n!\nexclamation\nmark\npunctuation"
    u"exclamation\nheavy_exclamation_mark\nred_exclamation_mark"
    u"\u3030\ufe0f"
    u"\u3030"
    u"wavy dash"
    u"波浪型破折号"
    u"标点符号\n浪花\ndash\npunctuation\nwavy"
    u"wavy_dash"
    u"\U0001f4b1"
    u"currency exchange"
    u"货币兑换"
    u"兑换\n外汇\n换汇\n汇率\n流通\nbank\ncurrency\nexchange\nmoney"
    u"currency_exchange"
    u"\U0001f4b2"
    u"heavy dollar sign"
    u"粗美元符号"
    u"美元\n货币\n金钱\ncurrency\ndollar\nmoney"
    u"heavy_dollar_sign"
    u"\u2695\ufe0f"
    u"\u2695"
    u"medical symbol"
    u"医疗标志"
    u"蛇杖\n阿斯克勒庇俄斯\naesculapius\nmedicine\nstaff"
    u"medical_symbol\nstaff_of_aesculapius\nmedical"
    u"\u267b\ufe0f"
    u"\u267b"
    u"recycling symbol"
    u"回收标志"
    u"再利用\n循环\nrecycle"
    u"recycle\nrecycling_symbol"
    u"\u269c\ufe0f"
    u"\u269c"
    u"fleur-de-lis"
    u"百合花饰"
    u"鸢尾花"
    u"fleur_de_lis\nfleur-de-lis"
    u"\U0001f531"
    u"trident emblem"
    u"三叉戟徽章"
    u"工具\n船\n锚\nanchor\nemblem\nship\ntool\ntrident"
    u"trident\ntrident_emblem"
    u"\U0001f4db"
    u"name badge"
    u"姓名牌"
    u"胸牌\n证章\nbadge\nname"
    u"name_badge"
    u"\U0001f530"
    u"japanese symbol for beginner"
    u"日本新手驾驶标志"
    u"v形图案\n叶状\n实习\n箭尾\nbeginner\nchevron\njapanese\nleaf"
    u"beginner\njapanese_symbol_for_beginner"
    u"\u2b55"
    u"hollow red circle"
    u"红色空心圆圈"
    u"o形\n圆圈\n大\n红\ncircle\nlarge\no\nred"
    u"o\nhollow_red_circle\nred_o"
    u"\u2705"
    u"check mark button"
    u"勾号按钮"
    u"勾\n勾号\n打勾\n按钮\n\u2713\nbutton\ncheck\nmark"
    u"white_check_mark\ncheck_mark_button"
    u"\u2611\ufe0f"
    u"\u2611"
    u"check box with check"
    u"勾选框"
    u"勾号\n复选框\n带勾方格\n打勾\n\u2713\nbox\ncheck"
    u"ballot_box_with_check\ncheck_box_with_check"
    u"\u2714\ufe0f"
    u"\u2714"
    u"check mark"
    u"勾号"
    u"对勾\n打勾\n正确\n符号\n\u2713\ncheck\nmark"
    u"heavy_check_mark\ncheck_mark"
    u"\u274c"
    u"cross mark"
    u"叉号"
    u"交叉\n取消\n相乘\n符号\n\u00d7\ncancel\ncross\nmark\nmultiplication\nmultiply\nx"
    u"x\ncross_mark"
    u"\u274e"
    u"cross mark button"
    u"叉号按钮"
    u"取消\n方形\n\u00d7\nmark\nsquare\nx"
    u"negative_squared_cross_mark\ncross_mark_button"
    u"\u27b0"
    u"curly loop"
    u"卷曲环"
    u"单环\n标志\ncurl\nloop"
    u"curly_loop"
    u"\u27bf"
    u"double curly loop"
    u"双卷曲环"
    u"双环\n标志\ncurl\ndouble\nloop"
    u"loop\ndouble_curly_loop"
    u"\u303d\ufe0f"
    u"\u303d"
    u"part alternation mark"
    u"庵点"
    u"开始歌唱\n符号\nmark\npart"
    u"part_alternation_mark"
    u"\u2733\ufe0f"
    u"\u2733"
    u"eight-spoked asterisk"
    u"八轮辐星号"
    u"星号\n*\nasterisk"
    u"eight_spoked_asterisk"
    u"\u2734\ufe0f"
    u"\u2734"
    u"eight-pointed star"
    u"八角星"
    u"星\n符号\n*\nstar"
    u"eight_pointed_black_star\neight_pointed_star"
    u"\u2747\ufe0f"
    u"\u2747"
    u"sparkle"
    u"火花"
    u"烟火\n闪耀\n*"
    u"\u00a9\ufe0f"
    u"\u00a9"
    u"copyright"
    u"版权"
    u"c"
    u"\u00ae\ufe0f"
    u"\u00ae"
    u"registered"
    u"注册"
    u"注册标记\nr"
    u"\u2122\ufe0f"
    u"\u2122"
    u"trade mark"
    u"商标"
    u"产品\n标志\nmark\ntm\ntrademark"
    u"tm\ntrade_mark"
    u"#\ufe0f\u20e3"
    u"#\u20e3"
    u"keycap: #"
    u"按键: #"
    u"按键\nkeycap"
    u"hash\nnumber_sign\nkeycap_number_sign"
    u"*\ufe0f\u20e3"
    u"*\u20e3"
    u"keycap: *"
    u"按键: *"
    u"asterisk\nkeycap_asterisk\nkeycap_star"
    u"0\ufe0f\u20e3"
    u"0\u20e3"
    u"keycap: 0"
    u"按键: 0"
    u"zero\nkeycap_0"
    u"1\ufe0f\u20e3"
    u"1\u20e3"
    u"keycap: 1"
    u"按键: 1"
    u"one\nkeycap_1"
    u"2\ufe0f\u20e3"
    u"2\u20e3"
    u"keycap: 2"
    u"按键: 2"
    u"two\nkeycap_2"
    u"3\ufe0f\u20e3"
    u"3\u20e3"
    u"keycap: 3"
    u"按键: 3"
    u"three\nkeycap_3"
    u"4\ufe0f\u20e3"
    u"4\u20e3"
    u"keycap: 4"
    u"按键: 4"
    u"four\nkeycap_4"
    u"5\ufe0f\u20e3"
    u"5\u20e3"
    u"keycap: 5"
    u"按键: 5"
    u"five\nkeycap_5"
    u"6\ufe0f\u20e3"
    u"6\u20e3"
    u"keycap: 6"
    u"按键: 6"
    u"six\nkeycap_6"
    u"7\ufe0f\u20e3"
    u"7\u20e3"
    u"keycap: 7"
    u"按键: 7"
    u"seven\nkeycap_7"
    u"8\ufe0f\u20e3"
    u"8\u20e3"
    u"keycap: 8"
    u"按键: 8"
    u"eight\nkeycap_8"
    u"9\ufe0f\u20e3"
    u"9\u20e3"
    u"keycap: 9"
    u"按键: 9"
    u"nine\nkeycap_9"
    u"\U0001f51f"
    u"keycap: 10"
    u"按键: 10"
    u"keycap_ten\nten\nkeycap_10"
    u"\U0001f520"
    u"input latin uppercase"
    u"输入大写拉丁字母"
    u"abcd\n打字\n拉丁文\n输入法\ninput\nlatin\nletters\nuppercase"
    u"capital_abcd\ninput_latin_uppercase"
    u"\U0001f521"
    u"input latin lowercase"
    u"输入小写拉丁字母"
    u"abcd\n打字\n拉丁文\n输入法\ninput\nlatin\nletters\nlowercase"
    u"abcd\ninput_latin_lowercase"
    u"\U0001f522"
    u"input numbers"
    u"输入数字"
    u"1234\n打字\ninput\nnumbers"
    u"1234\ninput_numbers"
    u"\U0001f523"
    u"input symbols"
    u"输入符号"
    u"字符\n打字\n\u3012\u266a&%\ninput"
    u"symbols\ninput_symbols"
    u"\U0001f524"
    u"input latin letters"
    u"输入拉丁字母"
    u"abc\n字母\n打字\n拉丁文\nalphabet\ninput\nlatin\nletters"
    u"abc\ninput_latin_letters"
    u"\U0001f170\ufe0f"
    u"\U0001f170"
    u"a button (blood type)"
    u"A型血"
    u"a\na型血\n按钮\n血液\nblood type"
    u"a\na_blood\na_button_blood_type"
    u"\U0001f18e"
    u"ab button (blood type)"
    u"AB型血"
    u"ab\nab型血\n按钮\n血液\nblood type"
    u"ab\nab_blood\nab_button_blood_type"
    u"\U0001f171\ufe0f"
    u"\U0001f171"
    u"b button (blood type)"
    u"B型血"
    u"b\nb型血\n按钮\n血液\nblood type"
    u"b\nb_blood\nb_button_blood_type"
    u"\U0001f191"
    u"cl button"
    u"CL按钮"
    u"cl\ncl按钮\n手机\n清理"
    u"cl\ncl_button"
    u"\U0001f192"
    u"cool button"
    u"cool按钮"
    u"按键\n酷\ncool"
    u"cool\ncool_button"
    u"\U0001f193"
    u"free button"
    u"免费按钮"
    u"不收费\n按钮\nfree"
    u"free\nfree_button"
    u"\u2139\ufe0f"
    u"\u2139"
    u"information"
    u"信息"
    u"查询\n资料\ni"
    u"information_source\ninformation\ninfo"
    u"\U0001f194"
    u"id button"
    u"ID按钮"
    u"id按钮\n按键\n识别\n身份\nid\nidentity"
    u"id\nid_button"
    u"\u24c2\ufe0f"
    u"\u24c2"
    u"circled m"
    u"圆圈包围的M"
    u"圆圈包围的m\n圈\n字母\n米\ncircle\nm"
    u"m\ncircled_m"
    u"\U0001f195"
    u"new button"
    u"new按钮"
    u"按键\n新的\nnew"
    u"new\nnew_button"
    u"\U0001f196"
    u"ng button"
    u"NG按钮"
    u"ng按钮\n按键\n花絮\nng"
    u"ng\nng_button"
    u"\U0001f17e\ufe0f"
    u"\U0001f17e"
    u"o button (blood type)"
    u"O 型血"
    u"o\no 型血\no型血\n按钮\n血液\nblood type"
    u"o2\no_blood\no_button_blood_type"
    u"\U0001f197"
    u"ok button"
    u"OK按钮"
    u"ok按钮\n同意\n按键\nok"
    u"ok\nok_button"
    u"\U0001f17f\ufe0f"
    u"\U0001f17f"
    u"p button"
    u"停车按钮"
    u"按键\n泊车\np\nparking"
    u"parking\np_button"
    u"\U0001f198"
    u"sos button"
    u"SOS按钮"
    u"sos按钮\n按键\n求救\nhelp\nsos"
    u"sos\nsos_button"
    u"\U0001f199"
    u"up! button"
    u"up按钮"
    u"向上\n按键\nmark\nup\nup!"
    u"up\nup2\nup_button"
    u"\U0001f19a"
    u"vs button"
    u"VS按钮"
    u"vs按钮\n对决\n按键\nversus\nvs"
    u"vs\nvs_button"
    u"\U0001f201"
    u"japanese \u201chere\u201d button"
    u"日文的\u201c这里\u201d按钮"
    u"按键\n日文\n此处\n\u201chere\u201d\njapanese\nkatakana\n\u30b3\u30b3"
    u"koko\nja_here\njapanese_here_button"
    u"\U0001f202\ufe0f"
    u"\U0001f202"
    u"japanese \u201cservice charge\u201d button"
    u"日文的\u201c服务费\u201d按钮"
    u"按键\n收费\n日文\n服务\n\u201cservice charge\u201d\njapanese\nkatakana\n\u30b5"
    u"sa\nja_service_charge\njapanese_service_charge_button"
    u"\U0001f237\ufe0f"
    u"\U0001f237"
    u"japanese \u201cmonthly amount\u201d button"
    u"日文的\u201c月总量\u201d按钮"
    u"按键\n日文\n月度\n统计\n\u201cmonthly amount\u201d\nideograph\njapanese\n月"
    u"u6708\nja_monthly_amount\njapanese_monthly_amount_button"
    u"\U0001f236"
    u"japanese \u201cnot free of charge\u201d button"
    u"日文的\u201c收费\u201d按钮"
    u"按键\n日文\n费用\n\u201cnot free of charge\u201d\nideograph\njapanese\n有"
    u"u6709\nja_not_free_of_carge\njapanese_not_free_of_charge_button"
    u"\U0001f22f"
    u"japanese \u201creserved\u201d button"
    u"日文的\u201c预留\u201d按钮"
    u"按键\n日文\n预订\n\u201creserved\u201d\nideograph\njapanese\n指"
    u"u6307\nja_reserved\njapanese_reserved_button"
    u"\U0001f250"
    u"japanese \u201cbargain\u201d button"
    u"日文的\u201c议价\u201d按钮"
    u"按键\n日文\n讨价还价\n\u201cbargain\u201d\nideograph\njapanese\n得"
    u"ideograph_advantage\nja_bargain\njapanese_bargain_button"
    u"\U0001f239"
    u"japanese \u201cdiscount\u201d button"
    u"日文的\u201c打折\u201d按钮"
    u"折扣\n按键\n日文\n\u201cdiscount\u201d\nideograph\njapanese\n割"
    u"u5272\nja_discount\njapanese_discount_button"
    u"\U0001f21a"
    u"japanese \u201cfree of charge\u201d button"
    u"日文的\u201c免费\u201d按钮"
    u"免费\n按键\n日文\n\u201cfree of charge\u201d\nideograph\njapanese\n無"
    u"u7121\nja_free_of_charge\njapanese_free_of_charge_button"
    u"\U0001f232"
    u"japanese \u201cprohibited\u201d button"
    u"日文的\u201c禁止\u201d按钮"
    u"严禁\n按键\n日文\n\u201cprohibited\u201d\nideograph\njapanese\n禁"
    u"u7981\nja_prohibited\njapanese_prohibited_button"
    u"\U0001f251"
    u"japanese \u201cacceptable\u201d button"
    u"日文的\u201c可接受\u201d按钮"
    u"按键\n日文\n许可\n\u201cacceptable\u201d\nideograph\njapanese\n可"
    u"accept\nja_acceptable\njapanese_acceptable_button"
    u"\U0001f238"
    u"japanese \u201capplication\u201d button"
    u"日文的\u201c申请\u201d按钮"
    u"日文\n日语\n申\n申请\n申请书\n申请表\n\u201capplication\u201d\nideograph\njapanese"
    u"u7533\nja_application\njapanese_application_button"
    u"\U0001f234"
    u"japanese \u201cpassing grade\u201d button"
    u"日文的\u201c合格\u201d按钮"
    u"按键\n日文\n通过\n\u201cpassing grade\u201d\nideograph\njapanese\n合"
    u"u5408\nja_passing_grade\njapanese_passing_grade_button"
    u"\U0001f233"
    u"japanese \u201cvacancy\u201d button"
    u"日文的\u201c有空位\u201d按钮"
    u"日文\n日语\n有空位\n空\n空位\n空闲\n\u201cvacancy\u201d\nideograph\njapanese"
    u"u7a7a\nja_vacancy\njapanese_vacancy_button"
    u"\u3297\ufe0f"
    u"\u3297"
    u"japanese \u201ccongratulations\u201d button"
    u"日文的\u201c祝贺\u201d按钮"
    u"庆贺\n按键\n日文\n\u201ccongratulations\u201d\nideograph\njapanese\n祝"
    u"congratulations\nja_congratulations\njapanese_congratulations_button"
    u"\u3299\ufe0f"
    u"\u3299"
    u"japanese \u201csecret\u201d button"
    u"日文的\u201c秘密\u201d按钮"
    u"保密\n按键\n日文\n\u201csecret\u201d\nideograph\njapanese\n秘"
    u"secret\nja_secret\njapanese_secret_button"
    u"\U0001f23a"
    u"japanese \u201copen for business\u201d button"
    u"日文的\u201c开始营业\u201d按钮"
    u"开门\n按键\n日文\n\u201copen for business\u201d\nideograph\njapanese\n営"
    u"u55b6\nja_open_for_business\njapanese_open_for_business_button"
    u"\U0001f235"
    u"japanese \u201cno vacancy\u201d button"
    u"日文的\u201c没有空位\u201d按钮"
    u"座位\n按键\n日文\n满\n\u201cno vacancy\u201d\nideograph\njapanese\n満"
    u"u6e80\nja_no_vacancy\njapanese_no_vacancy_button"
    u"\U0001f534"
    u"red circle"
    u"红色圆"
    u"圆\n圈\n红\n红色\ncircle\ngeometric\nred"
    u"red_circle"
    u"\U0001f7e0"
    u"orange circle"
    u"橙色圆"
    u"圆\n圈\n橙\ncircle\norange"
    u"orange_circle\nlarge_orange_circle"
    u"\U0001f7e1"
    u"yellow circle"
    u"黄色圆"
    u"圆\n圈\n黄\ncircle\nyellow"
    u"yellow_circle\nlarge_yellow_circle"
    u"\U0001f7e2"
    u"green circle"
    u"绿色圆"
    u"圆\n圈\n绿\ncircle\ngreen"
    u"green_circle\nlarge_green_circle"
    u"\U0001f535"
    u"blue circle"
    u"蓝色圆"
    u"圈\n蓝\nblue\ncircle\ngeometric"
    u"large_blue_circle\nblue_circle"
    u"\U0001f7e3"
    u"purple circle"
    u"紫色圆"
    u"圆\n圈\n紫\ncircle\npurple"
    u"purple_circle\nlarge_purple_circle"
    u"\U0001f7e4"
    u"brown circle"
    u"棕色圆"
    u"圆\n圈\n棕\nbrown\ncircle"
    u"brown_circle\nlarge_brown_circle"
    u"\u26ab"
    u"black circle"
    u"黑色圆"
    u"圈\n黑\ncircle\ngeometric"
    u"black_circle"
    u"\u26aa"
    u"white circle"
    u"白色圆"
    u"圈\n白\ncircle\ngeometric"
    u"white_circle"
    u"\U0001f7e5"
    u"red square"
    u"红色方块"
    u"方块\n方框\n正方形\n红\nred\nsquare"
    u"red_square\nlarge_red_square"
    u"\U0001f7e7"
    u"orange square"
    u"橙色方块"
    u"方块\n方框\n橙\n正方形\norange\nsquare"
    u"orange_square\nlarge_orange_square"
    u"\U0001f7e8"
    u"yellow square"
    u"黄色方块"
    u"方块\n方框\n正方形\n黄\nsquare\nyellow"
    u"yellow_square\nlarge_yellow_square"
    u"\U0001f7e9"
    u"green square"
    u"绿色方块"
    u"方块\n方框\n正方形\n绿\ngreen\nsquare"
    u"green_square\nlarge_green_square"
    u"\U0001f7e6"
    u"blue square"
    u"蓝色方块"
    u"方块\n方框\n正方形\n蓝\nblue\nsquare"
    u"blue_square\nlarge_blue_square"
    u"\U0001f7ea"
    u"purple square"
    u"紫色方块"
    u"方块\n方框\n正方形\n紫\npurple\nsquare"
    u"purple_square\nlarge_purple_square"
    u"\U0001f7eb"
    u"brown square"
    u"棕色方块"
    u"方块\n方框\n棕\n正方形\nbrown\nsquare"
    u"brown_square\nlarge_brown_square"
    u"\u2b1b"
    u"black large square"
    u"黑线大方框"
    u"大\n正方形\n黑色\ngeometric\nsquare"
    u"black_large_square"
    u"\u2b1c"
    u"white large square"
    u"白线大方框"
    u"大\n正方形\n白色\ngeometric\nsquare"
    u"white_large_square"
    u"\u25fc\ufe0f"
    u"\u25fc"
    u"black medium square"
    u"黑色中方块"
    u"中等\n正方形\n黑色\ngeometric\nsquare"
    u"black_medium_square"
    u"\u25fb\ufe0f"
    u"\u25fb"
    u"white medium square"
    u"白色中方块"
    u"中等\n正方形\n白色\ngeometric\nsquare"
    u"white_medium_square"
    u"\u25fe"
    u"black medium-small square"
    u"黑色中小方块"
    u"中小\n正方形\n黑色\ngeometric\nsquare"
    u"black_medium_small_square"
    u"\u25fd"
    u"white medium-small square"
    u"白色中小方块"
    u"中小 正方形\n白色\ngeometric\nsquare"
    u"white_medium_small_square"
    u"\u25aa\ufe0f"
    u"\u25aa"
    u"black small square"
    u"黑色小方块"
    u"小\n正方形\n黑色\ngeometric\nsquare"
    u"black_small_square"
    u"\u25ab\ufe0f"
    u"\u25ab"
    u"white small square"
    u"白色小方块"
    u"小\n正方形\n白色\ngeometric\nsquare"
    u"white_small_square"
    u"\U0001f536"
    u"large orange diamond"
    u"橙色大菱形"
    u"大\n方片\n橘黄色\ndiamond\ngeometric\norange"
    u"large_orange_diamond"
    u"\U0001f537"
    u"large blue diamond"
    u"蓝色大菱形"
    u"大\n方片\n蓝色\nblue\ndiamond\ngeometric"
    u"large_blue_diamond"
    u"\U0001f538"
    u"small orange diamond"
    u"橙色小菱形"
    u"小\n方片\n橘黄色\ndiamond\ngeometric\norange"
    u"small_orange_diamond"
    u"\U0001f539"
    u"small blue diamond"
    u"蓝色小菱形"
    u"小\n方片\n蓝色\nblue\ndiamond\ngeometric"
    u"small_blue_diamond"
    u"\U0001f53a"
    u"red triangle pointed up"
    u"红色正三角"
    u"三角形\n向上\n正三角\n红色\ngeometric\nred"
    u"small_red_triangle\nred_triangle_pointed_up"
    u"\U0001f53b"
    u"red triangle pointed down"
    u"红色倒三角"
    u"三角形\n倒三角\n向下\n红色\ndown\ngeometric\nred"
    u"small_red_triangle_down\nred_triangle_pointed_down"
    u"\U0001f4a0"
    u"diamond with a dot"
    u"带圆点的菱形"
    u"中心\n内部\n圆\n梅花形\ncomic\ndiamond\ngeometric\ninside"
    u"diamond_shape_with_a_dot_inside\ndiamond_with_a_dot"
    u"\U0001f518"
    u"radio button"
    u"单选按钮"
    u"单独\n圆心\n按键\n选中\nbutton\ngeometric\nradio"
    u"radio_button"
    u"\U0001f533"
    u"white square button"
    u"白色方形按钮"
    u"按钮\n白线方形按钮\n白线正方形按钮\n白色正方形按钮\n白边线方形按钮\n白边线正方形按钮\nbutton\ngeometric\noutlined\nsquare"
    u"white_square_button"
    u"\U0001f532"
    u"black square button"
    u"黑色方形按钮"
    u"按钮\n黑线方形按钮\n黑线正方形按钮\n黑色正方形按钮\n黑边线方形按钮\n黑边线正方形按钮\nbutton\ngeometric\nsquare"
    u"black_square_button"
    u"\U0001f3c1"
    u"chequered flag"
    u"终点旗"
    u"格子旗\ncheckered\nchequered\nracing"
    u"checkered_flag\nchequered_flag"
    u"\U0001f6a9"
    u"triangular flag"
    u"三角旗"
    u"升旗\n旗\n旗杆上的三角旗\n旗杆上的旗帜\n红色旗帜\npost"
    u"triangular_flag_on_post\ntriangular_flag"
    u"\U0001f38c"
    u"crossed flags"
    u"交叉旗"
    u"对叉\n旗帜\n日本\ncelebration\ncross\ncrossed\njapanese"
    u"crossed_flags"
    u"\U0001f3f4"
    u"black flag"
    u"举黑旗"
    u"黑旗\n黑色旗\n黑色旗子\n黑色旗帜\nwaving"
    u"black_flag\nflag_black\nwaving_black_flag"
    u"\U0001f3f3\ufe0f"
    u"\U0001f3f3"
    u"white flag"
    u"举白旗"
    u"白旗\n白色旗子\n白色旗帜\nwaving"
    u"white_flag\nflag_white\nwaving_white_flag"
    u"\U0001f3f3\ufe0f\u200d\U0001f308"
    u"\U0001f3f3\u200d\U0001f308"
    u"rainbow flag"
    u"彩虹旗"
    u"同性\n多色\n旗帜\npride\nrainbow"
    u"rainbow_flag\ngay_pride_flag\nrainbow-flag"
    u"\U0001f3f3\ufe0f\u200d\u26a7\ufe0f"
    u"\U0001f3f3\u200d\u26a7"
    u"transgender flag"
    u"跨性别旗"
    u"旗帜\n跨性别\nflag\nlight blue\npink\ntransgender\nwhite"
    u"transgender_flag"
    u"\U0001f3f4\u200d\u2620\ufe0f"
    u"\U0001f3f4\u200d\u2620"
    u"pirate flag"
    u"海盗旗"
    u"掠夺\n海上\n财宝\n骷髅\njolly roger\npirate\nplunder\ntreasure"
    u"pirate_flag\njolly_roger"
    u"\U0001f1e6\U0001f1e8"
    u"flag: ascension island"
    u"旗: 阿森松岛"
    u"旗\nflag"
    u"ascension_island\nflag_ac\nac\nflag-ac\nflag_ascension_island"
    u"\U0001f1e6\U0001f1e9"
    u"flag: andorra"
    u"旗: 安道尔"
    u"andorra\nflag_ad\nad\nflag-ad\nflag_andorra"
    u"\U0001f1e6\U0001f1ea"
    u"flag: united arab emirates"
    u"旗: 阿拉伯联合酋长国"
    u"united_arab_emirates\nflag_ae\nae\nflag-ae\nflag_united_arab_emirates"
    u"\U0001f1e6\U0001f1eb"
    u"flag: afghanistan"
    u"旗: 阿富汗"
    u"afghanistan\nflag_af\naf\nflag-af\nflag_afghanistan"
    u"\U0001f1e6\U0001f1ec"
    u"flag: antigua & barbuda"
    u"旗: 安提瓜和巴布达"
    u"antigua_barbuda\nflag_ag\nag\nflag-ag\nflag_antigua_barbuda"
    u"\U0001f1e6\U0001f1ee"
    u"flag: anguilla"
    u"旗: 安圭拉"
    u"anguilla\nflag_ai\nai\nflag-ai\nflag_anguilla"
    u"\U0001f1e6\U0001f1f1"
    u"flag: albania"
    u"旗: 阿尔巴尼亚"
    u"albania\nflag_al\nal\nflag-al\nflag_albania"
    u"\U0001f1e6\U0001f1f2"
    u"flag: armenia"
    u"旗: 亚美尼亚"
    u"armenia\nflag_am\nam\nflag-am\nflag_armenia"
    u"\U0001f1e6\U0001f1f4"
    u"flag: angola"
    u"旗: 安哥拉"
    u"angola\nflag_ao\nao\nflag-ao\nflag_angola"
    u"\U0001f1e6\U0001f1f6"
    u"flag: antarctica"
    u"旗: 南极洲"
    u"antarctica\nflag_aq\naq\nflag-aq\nflag_antarctica"
    u"\U0001f1e6\U0001f1f7"
    u"flag: argentina"
    u"旗: 阿根廷"
    u"argentina\nflag_ar\nar\nflag-ar\nflag_argentina"
    u"\U0001f1e6\U0001f1f8"
    u"flag: american samoa"
    u"旗: 美属萨摩亚"
    u"american_samoa\nflag_as\nas\nflag-as\nflag_american_samoa"
    u"\U0001f1e6\U0001f1f9"
    u"flag: austria"
    u"旗: 奥地利"
    u"austria\nflag_at\nat\nflag-at\nflag_austria"
    u"\U0001f1e6\U0001f1fa"
    u"flag: australia"
    u"旗: 澳大利亚"
    u"australia\nflag_au\nau\nflag-au\nflag_australia"
    u"\U0001f1e6\U0001f1fc"
    u"flag: aruba"
    u"旗: 阿鲁巴"
    u"aruba\nflag_aw\naw\nflag-aw\nflag_aruba"
    u"\U0001f1e6\U0001f1fd"
    u"flag: \u00e5land islands"
    u"旗: 奥兰群岛"
    u"aland_islands\nflag_ax\nax\nflag-ax\nflag_aland_islands"
    u"\U0001f1e6\U0001f1ff"
    u"flag: azerbaijan"
    u"旗: 阿塞拜疆"
    u"azerbaijan\nflag_az\naz\nflag-az\nflag_azerbaijan"
    u"\U0001f1e7\U0001f1e6"
    u"flag: bosnia & herzegovina"
    u"旗: 波斯尼亚和黑塞哥维那"
    u"bosnia_herzegovina\nflag_ba\nba\nflag-ba\nflag_bosnia_herzegovina"
    u"\U0001f1e7\U0001f1e7"
    u"flag: barbados"
    u"旗: 巴巴多斯"
    u"barbados\nflag_bb\nbb\nflag-bb\nflag_barbados"
    u"\U0001f1e7\U0001f1e9"
    u"flag: bangladesh"
    u"旗: 孟加拉国"
    u"bangladesh\nflag_bd\nbd\nflag-bd\nflag_bangladesh"
    u"\U0001f1e7\U0001f1ea"
    u"flag: belgium"
    u"旗: 比利时"
    u"belgium\nflag_be\nbe\nflag-be\nflag_belgium"
    u"\U0001f1e7\U0001f1eb"
    u"flag: burkina faso"
    u"旗: 布基纳法索"
    u"burkina_faso\nflag_bf\nbf\nflag-bf\nflag_burkina_faso"
    u"\U0001f1e7\U0001f1ec"
    u"flag: bulgaria"
    u"旗: 保加利亚"
    u"bulgaria\nflag_bg\nbg\nflag-bg\nflag_bulgaria"
    u"\U0001f1e7\U0001f1ed"
    u"flag: bahrain"
    u"旗: 巴林"
    u"bahrain\nflag_bh\nbh\nflag-bh\nflag_bahrain"
    u"\U0001f1e7\U0001f1ee"
    u"flag: burundi"
    u"旗: 布隆迪"
    u"burundi\nflag_bi\nbi\nflag-bi\nflag_burundi"
    u"\U0001f1e7\U0001f1ef"
    u"flag: benin"
    u"旗: 贝宁"
    u"benin\nflag_bj\nbj\nflag-bj\nflag_benin"
    u"\U0001f1e7\U0001f1f1"
    u"flag: st. barth\u00e9lemy"
    u"旗: 圣巴泰勒米"
    u"st_barthelemy\nflag_bl\nbl\nflag-bl\nflag_st_barthelemy"
    u"\U0001f1e7\U0001f1f2"
    u"flag: bermuda"
    u"旗: 百慕大"
    u"bermuda\nflag_bm\nbm\nflag-bm\nflag_bermuda"
    u"\U0001f1e7\U0001f1f3"
    u"flag: brunei"
    u"旗: 文莱"
    u"brunei\nflag_bn\nbn\nflag-bn\nflag_brunei"
    u"\U0001f1e7\U0001f1f4"
    u"flag: bolivia"
    u"旗: 玻利维亚"
    u"bolivia\nflag_bo\nbo\nflag-bo\nflag_bolivia"
    u"\U0001f1e7\U0001f1f6"
    u"flag: caribbean netherlands"
    u"旗: 荷属加勒比区"
    u"caribbean_netherlands\nflag_bq\nbq\nflag-bq\nflag_caribbean_netherlands"
    u"\U0001f1e7\U0001f1f7"
    u"flag: brazil"
    u"旗: 巴西"
    u"brazil\nflag_br\nbr\nflag-br\nflag_brazil"
    u"\U0001f1e7\U0001f1f8"
    u"flag: bahamas"
    u"旗: 巴哈马"
    u"bahamas\nflag_bs\nbs\nflag-bs\nflag_bahamas"
    u"\U0001f1e7\U0001f1f9"
    u"flag: bhutan"
    u"旗: 不丹"
    u"bhutan\nflag_bt\nbt\nflag-bt\nflag_bhutan"
    u"\U0001f1e7\U0001f1fb"
    u"flag: bouvet island"
    u"旗: 布韦岛"
    u"bouvet_island\nflag_bv\nbv\nflag-bv\nflag_bouvet_island"
    u"\U0001f1e7\U0001f1fc"
    u"flag: botswana"
    u"旗: 博茨瓦纳"
    u"botswana\nflag_bw\nbw\nflag-bw\nflag_botswana"
    u"\U0001f1e7\U0001f1fe"
    u"flag: belarus"
    u"旗: 白俄罗斯"
    u"belarus\nflag_by\nby\nflag-by\nflag_belarus"
    u"\U0001f1e7\U0001f1ff"
    u"flag: belize"
    u"旗: 伯利兹"
    u"belize\nflag_bz\nbz\nflag-bz\nflag_belize"
    u"\U0001f1e8\U0001f1e6"
    u"flag: canada"
    u"旗: 加拿大"
    u"canada\nflag_ca\nca\nflag-ca\nflag_canada"
    u"\U0001f1e8\U0001f1e8"
    u"flag: cocos (keeling) islands"
    u"旗: 科科斯\uff08基林\uff09群岛"
    u"cocos_islands\nflag_cc\ncc\nflag-cc\nflag_cocos_keeling_islands"
    u"\U0001f1e8\U0001f1e9"
    u"flag: congo - kinshasa"
    u"旗: 刚果\uff08金\uff09"
    u"congo_kinshasa\nflag_cd\ncongo\nflag-cd\nflag_congo_kinshasa"
    u"\U0001f1e8\U0001f1eb"
    u"flag: central african republic"
    u"旗: 中非共和国"
    u"central_african_republic\nflag_cf\ncf\nflag-cf\nflag_central_african_republic"
    u"\U0001f1e8\U0001f1ec"
    u"flag: congo - brazzaville"
    u"旗: 刚果\uff08布\uff09"
    u"congo_brazzaville\nflag_cg\ncg\nflag-cg\nflag_congo_brazzaville"
    u"\U0001f1e8\U0001f1ed"
    u"flag: switzerland"
    u"旗: 瑞士"
    u"switzerland\nflag_ch\nch\nflag-ch\nflag_switzerland"
    u"\U0001f1e8\U0001f1ee"
    u"flag: c\u00f4te d\u2019ivoire"
    u"旗: 科特迪瓦"
    u"cote_divoire\nflag_ci\nci\nflag-ci\nflag_cote_divoire"
    u"\U0001f1e8\U0001f1f0"
    u"flag: cook islands"
    u"旗: 库克群岛"
    u"cook_islands\nflag_ck\nck\nflag-ck\nflag_cook_islands"
    u"\U0001f1e8\U0001f1f1"
    u"flag: chile"
    u"旗: 智利"
    u"chile\nflag_cl\nflag-cl\nflag_chile"
    u"\U0001f1e8\U0001f1f2"
    u"flag: cameroon"
    u"旗: 喀麦隆"
    u"cameroon\nflag_cm\ncm\nflag-cm\nflag_cameroon"
    u"\U0001f1e8\U0001f1f3"
    u"flag: china"
    u"旗: 中国"
    u"cn\nflag_cn\nflag-cn\nchina\nflag_china"
    u"\U0001f1e8\U0001f1f4"
    u"flag: colombia"
    u"旗: 哥伦比亚"
    u"colombia\nflag_co\nco\nflag-co\nflag_colombia"
    u"\U0001f1e8\U0001f1f5"
    u"flag: clipperton island"
    u"旗: 克利珀顿岛"
    u"clipperton_island\nflag_cp\ncp\nflag-cp\nflag_clipperton_island"
    u"\U0001f1e8\U0001f1f7"
    u"flag: costa rica"
    u"旗: 哥斯达黎加"
    u"costa_rica\nflag_cr\ncr\nflag-cr\nflag_costa_rica"
    u"\U0001f1e8\U0001f1fa"
    u"flag: cuba"
    u"旗: 古巴"
    u"cuba\nflag_cu\ncu\nflag-cu\nflag_cuba"
    u"\U0001f1e8\U0001f1fb"
    u"flag: cape verde"
    u"旗: 佛得角"
    u"cape_verde\nflag_cv\ncv\nflag-cv\nflag_cape_verde"
    u"\U0001f1e8\U0001f1fc"
    u"flag: cura\u00e7ao"
    u"旗: 库拉索"
    u"curacao\nflag_cw\ncw\nflag-cw\nflag_curacao"
    u"\U0001f1e8\U0001f1fd"
    u"flag: christmas island"
    u"旗: 圣诞岛"
    u"christmas_island\nflag_cx\ncx\nflag-cx\nflag_christmas_island"
    u"\U0001f1e8\U0001f1fe"
    u"flag: cyprus"
    u"旗: 塞浦路斯"
    u"cyprus\nflag_cy\ncy\nflag-cy\nflag_cyprus"
    u"\U0001f1e8\U0001f1ff"
    u"flag: czechia"
    u"旗: 捷克"
    u"czech_republic\nflag_cz\ncz\nflag-cz\nczechia\nflag_czechia"
    u"\U0001f1e9\U0001f1ea"
    u"flag: germany"
    u"旗: 德国"
    u"de\nflag_de\nflag-de\ngermany\nflag_germany"
    u"\U0001f1e9\U0001f1ec"
    u"flag: diego garcia"
    u"旗: 迪戈加西亚岛"
    u"diego_garcia\nflag_dg\ndg\nflag-dg\nflag_diego_garcia"
    u"\U0001f1e9\U0001f1ef"
    u"flag: djibouti"
    u"旗: 吉布提"
    u"djibouti\nflag_dj\ndj\nflag-dj\nflag_djibouti"
    u"\U0001f1e9\U0001f1f0"
    u"flag: denmark"
    u"旗: 丹麦"
    u"denmark\nflag_dk\ndk\nflag-dk\nflag_denmark"
    u"\U0001f1e9\U0001f1f2"
    u"flag: dominica"
    u"旗: 多米尼克"
    u"dominica\nflag_dm\ndm\nflag-dm\nflag_dominica"
    u"\U0001f1e9\U0001f1f4"
    u"flag: dominican republic"
    u"旗: 多米尼加共和国"
    u"dominican_republic\nflag_do\ndo\nflag-do\nflag_dominican_republic"
    u"\U0001f1e9\U0001f1ff"
    u"flag: algeria"
    u"旗: 阿尔及利亚"
    u"algeria\nflag_dz\ndz\nflag-dz\nflag_algeria"
    u"\U0001f1ea\U0001f1e6"
    u"flag: ceuta & melilla"
    u"旗: 休达及梅利利亚"
    u"ceuta_melilla\nflag_ea\nea\nflag-ea\nflag_ceuta_melilla"
    u"\U0001f1ea\U0001f1e8"
    u"flag: ecuador"
    u"旗: 厄瓜多尔"
    u"ecuador\nflag_ec\nec\nflag-ec\nflag_ecuador"
    u"\U0001f1ea\U0001f1ea"
    u"flag: estonia"
    u"旗: 爱沙尼亚"
    u"estonia\nflag_ee\nee\nflag-ee\nflag_estonia"
    u"\U0001f1ea\U0001f1ec"
    u"flag: egypt"
    u"旗: 埃及"
    u"egypt\nflag_eg\neg\nflag-eg\nflag_egypt"
    u"\U0001f1ea\U0001f1ed"
    u"flag: western sahara"
    u"旗: 西撒哈拉"
    u"western_sahara\nflag_eh\neh\nflag-eh\nflag_western_sahara"
    u"\U0001f1ea\U0001f1f7"
    u"flag: eritrea"
    u"旗: 厄立特里亚"
    u"eritrea\nflag_er\ner\nflag-er\nflag_eritrea"
    u"\U0001f1ea\U0001f1f8"
    u"flag: spain"
    u"旗: 西班牙"
    u"es\nflag_es\nflag-es\nspain\nflag_spain"
    u"\U0001f1ea\U0001f1f9"
    u"flag: ethiopia"
    u"旗: 埃塞俄比亚"
    u"ethiopia\nflag_et\net\nflag-et\nflag_ethiopia"
    u"\U0001f1ea\U0001f1fa"
    u"flag: european union"
    u"旗: 欧盟"
    u"eu\neuropean_union\nflag_eu\nflag-eu\nflag_european_union"
    u"\U0001f1eb\U0001f1ee"
    u"flag: finland"
    u"旗: 芬兰"
    u"finland\nflag_fi\nfi\nflag-fi\nflag_finland"
    u"\U0001f1eb\U0001f1ef"
    u"flag: fiji"
    u"旗: 斐济"
    u"fiji\nflag_fj\nfj\nflag-fj\nflag_fiji"
    u"\U0001f1eb\U0001f1f0"
    u"flag: falkland islands"
    u"旗: 福克兰群岛"
    u"falkland_islands\nflag_fk\nfk\nflag-fk\nflag_falkland_islands"
    u"\U0001f1eb\U0001f1f2"
    u"flag: micronesia"
    u"旗: 密克罗尼西亚"
    u"micronesia\nflag_fm\nfm\nflag-fm\nflag_micronesia"
    u"\U0001f1eb\U0001f1f4"
    u"flag: faroe islands"
    u"旗: 法罗群岛"
    u"faroe_islands\nflag_fo\nfo\nflag-fo\nflag_faroe_islands"
    u"\U0001f1eb\U0001f1f7"
    u"flag: france"
    u"旗: 法国"
    u"fr\nflag_fr\nflag-fr\nfrance\nflag_france"
    u"\U0001f1ec\U0001f1e6"
    u"flag: gabon"
    u"旗: 加蓬"
    u"gabon\nflag_ga\nga\nflag-ga\nflag_gabon"
    u"\U0001f1ec\U0001f1e7"
    u"flag: united kingdom"
    u"旗: 英国"
    u"gb\nuk\nflag_gb\nflag-gb\nunited_kingdom\nflag_united_kingdom"
    u"\U0001f1ec\U0001f1e9"
    u"flag: grenada"
    u"旗: 格林纳达"
    u"grenada\nflag_gd\ngd\nflag-gd\nflag_grenada"
    u"\U0001f1ec\U0001f1ea"
    u"flag: georgia"
    u"旗: 格鲁吉亚"
    u"georgia\nflag_ge\nge\nflag-ge\nflag_georgia"
    u"\U0001f1ec\U0001f1eb"
    u"flag: french guiana"
    u"旗: 法属圭亚那"
    u"french_guiana\nflag_gf\ngf\nflag-gf\nflag_french_guiana"
    u"\U0001f1ec\U0001f1ec"
    u"flag: guernsey"
    u"旗: 根西岛"
    u"guernsey\nflag_gg\ngg\nflag-gg\nflag_guernsey"
    u"\U0001f1ec\U0001f1ed"
    u"flag: ghana"
    u"旗: 加纳"
    u"ghana\nflag_gh\ngh\nflag-gh\nflag_ghana"
    u"\U0001f1ec\U0001f1ee"
    u"flag: gibraltar"
    u"旗: 直布罗陀"
    u"gibraltar\nflag_gi\ngi\nflag-gi\nflag_gibraltar"
    u"\U0001f1ec\U0001f1f1"
    u"flag: greenland"
    u"旗: 格陵兰"
    u"greenland\nflag_gl\ngl\nflag-gl\nflag_greenland"
    u"\U0001f1ec\U0001f1f2"
    u"flag: gambia"
    u"旗: 冈比亚"
    u"gambia\nflag_gm\ngm\nflag-gm\nflag_gambia"
    u"\U0001f1ec\U0001f1f3"
    u"flag: guinea"
    u"旗: 几内亚"
    u"guinea\nflag_gn\ngn\nflag-gn\nflag_guinea"
    u"\U0001f1ec\U0001f1f5"
    u"flag: guadeloupe"
    u"旗: 瓜德罗普"
    u"guadeloupe\nflag_gp\ngp\nflag-gp\nflag_guadeloupe"
    u"\U0001f1ec\U0001f1f6"
    u"flag: equatorial guinea"
    u"旗: 赤道几内亚"
    u"equatorial_guinea\nflag_gq\ngq\nflag-gq\nflag_equatorial_guinea"
    u"\U0001f1ec\U0001f1f7"
    u"flag: greece"
    u"旗: 希腊"
    u"greece\nflag_gr\ngr\nflag-gr\nflag_greece"
    u"\U0001f1ec\U0001f1f8"
    u"flag: south georgia & south sandwich islands"
    u"旗: 南乔治亚和南桑威奇群岛"
    u"south_georgia_south_sandwich_islands\nflag_gs\ngs\nflag-gs\nflag_south_georgia_south_sandwich_islands"
    u"\U0001f1ec\U0001f1f9"
    u"flag: guatemala"
    u"旗: 危地马拉"
    u"guatemala\nflag_gt\ngt\nflag-gt\nflag_guatemala"
    u"\U0001f1ec\U0001f1fa"
    u"flag: guam"
    u"旗: 关岛"
    u"guam\nflag_gu\ngu\nflag-gu\nflag_guam"
    u"\U0001f1ec\U0001f1fc"
    u"flag: guinea-bissau"
    u"旗: 几内亚比绍"
    u"guinea_bissau\nflag_gw\ngw\nflag-gw\nflag_guinea_bissau"
    u"\U0001f1ec\U0001f1fe"
    u"flag: guyana"
    u"旗: 圭亚那"
    u"guyana\nflag_gy\ngy\nflag-gy\nflag_guyana"
    u"\U0001f1ed\U0001f1f0"
    u"flag: hong kong sar china"
    u"旗: 中国香港特别行政区"
    u"hong_kong\nflag_hk\nhk\nflag-hk\nflag_hong_kong_sar_china"
    u"\U0001f1ed\U0001f1f2"
    u"flag: heard & mcdonald islands"
    u"旗: 赫德岛和麦克唐纳群岛"
    u"heard_mcdonald_islands\nflag_hm\nhm\nflag-hm\nflag_heard_mcdonald_islands"
    u"\U0001f1ed\U0001f1f3"
    u"flag: honduras"
    u"旗: 洪都拉斯"
    u"honduras\nflag_hn\nhn\nflag-hn\nflag_honduras"
    u"\U0001f1ed\U0001f1f7"
    u"flag: croatia"
    u"旗: 克罗地亚"
    u"croatia\nflag_hr\nhr\nflag-hr\nflag_croatia"
    u"\U0001f1ed\U0001f1f9"
    u"flag: haiti"
    u"旗: 海地"
    u"haiti\nflag_ht\nht\nflag-ht\nflag_haiti"
    u"\U0001f1ed\U0001f1fa"
    u"flag: hungary"
    u"旗: 匈牙利"
    u"hungary\nflag_hu\nhu\nflag-hu\nflag_hungary"
    u"\U0001f1ee\U0001f1e8"
    u"flag: canary islands"
    u"旗: 加纳利群岛"
    u"canary_islands\nflag_ic\nic\nflag-ic\nflag_canary_islands"
    u"\U0001f1ee\U0001f1e9"
    u"flag: indonesia"
    u"旗: 印度尼西亚"
    u"indonesia\nflag_id\nflag-id\nflag_indonesia"
    u"\U0001f1ee\U0001f1ea"
    u"flag: ireland"
    u"旗: 爱尔兰"
    u"ireland\nflag_ie\nie\nflag-ie\nflag_ireland"
    u"\U0001f1ee\U0001f1f1"
    u"flag: israel"
    u"旗: 以色列"
    u"israel\nflag_il\nil\nflag-il\nflag_israel"
    u"\U0001f1ee\U0001f1f2"
    u"flag: isle of man"
    u"旗: 马恩岛"
    u"isle_of_man\nflag_im\nim\nflag-im\nflag_isle_of_man"
    u"\U0001f1ee\U0001f1f3"
    u"flag: india"
    u"旗: 印度"
    u"india\nflag_in\nin\nflag-in\nflag_india"
    u"\U0001f1ee\U0001f1f4"
    u"flag: british indian ocean territory"
    u"旗: 英属印度洋领地"
    u"british_indian_ocean_territory\nflag_io\nio\nflag-io\nflag_british_indian_ocean_territory"
    u"\U0001f1ee\U0001f1f6"
    u"flag: iraq"
    u"旗: 伊拉克"
    u"iraq\nflag_iq\niq\nflag-iq\nflag_iraq"
    u"\U0001f1ee\U0001f1f7"
    u"flag: iran"
    u"旗: 伊朗"
    u"iran\nflag_ir\nir\nflag-ir\nflag_iran"
    u"\U0001f1ee\U0001f1f8"
    u"flag: iceland"
    u"旗: 冰岛"
    u"iceland\nflag_is\nis\nflag-is\nflag_iceland"
    u"\U0001f1ee\U0001f1f9"
    u"flag: italy"
    u"旗: 意大利"
    u"it\nflag_it\nflag-it\nitaly\nflag_italy"
    u"\U0001f1ef\U0001f1ea"
    u"flag: jersey"
    u"旗: 泽西岛"
    u"jersey\nflag_je\nje\nflag-je\nflag_jersey"
    u"\U0001f1ef\U0001f1f2"
    u"flag: jamaica"
    u"旗: 牙买加"
    u"jamaica\nflag_jm\njm\nflag-jm\nflag_jamaica"
    u"\U0001f1ef\U0001f1f4"
    u"flag: jordan"
    u"旗: 约旦"
    u"jordan\nflag_jo\njo\nflag-jo\nflag_jordan"
    u"\U0001f1ef\U0001f1f5"
    u"flag: japan"
    u"旗: 日本"
    u"jp\nflag_jp\nflag-jp\nflag_japan"
    u"\U0001f1f0\U0001f1ea"
    u"flag: kenya"
    u"旗: 肯尼亚"
    u"kenya\nflag_ke\nke\nflag-ke\nflag_kenya"
    u"\U0001f1f0\U0001f1ec"
    u"flag: kyrgyzstan"
    u"旗: 吉尔吉斯斯坦"
    u"kyrgyzstan\nflag_kg\nkg\nflag-kg\nflag_kyrgyzstan"
    u"\U0001f1f0\U0001f1ed"
    u"flag: cambodia"
    u"旗: 柬埔寨"
    u"cambodia\nflag_kh\nkh\nflag-kh\nflag_cambodia"
    u"\U0001f1f0\U0001f1ee"
    u"flag: kiribati"
    u"旗: 基里巴斯"
    u"kiribati\nflag_ki\nki\nflag-ki\nflag_kiribati"
    u"\U0001f1f0\U0001f1f2"
    u"flag: comoros"
    u"旗: 科摩罗"
    u"comoros\nflag_km\nkm\nflag-km\nflag_comoros"
    u"\U0001f1f0\U0001f1f3"
    u"flag: st. kitts & nevis"
    u"旗: 圣基茨和尼维斯"
    u"st_kitts_nevis\nflag_kn\nkn\nflag-kn\nflag_st_kitts_nevis"
    u"\U0001f1f0\U0001f1f5"
    u"flag: north korea"
    u"旗: 朝鲜"
    u"north_korea\nflag_kp\nkp\nflag-kp\nflag_north_korea"
    u"\U0001f1f0\U0001f1f7"
    u"flag: south korea"
    u"旗: 韩国"
    u"kr\nflag_kr\nflag-kr\nsouth_korea\nflag_south_korea"
    u"\U0001f1f0\U0001f1fc"
    u"flag: kuwait"
    u"旗: 科威特"
    u"kuwait\nflag_kw\nkw\nflag-kw\nflag_kuwait"
    u"\U0001f1f0\U0001f1fe"
    u"flag: cayman islands"
    u"旗: 开曼群岛"
    u"cayman_islands\nflag_ky\nky\nflag-ky\nflag_cayman_islands"
    u"\U0001f1f0\U0001f1ff"
    u"flag: kazakhstan"
    u"旗: 哈萨克斯坦"
    u"kazakhstan\nflag_kz\nkz\nflag-kz\nflag_kazakhstan"
    u"\U0001f1f1\U0001f1e6"
    u"flag: laos"
    u"旗: 老挝"
    u"laos\nflag_la\nla\nflag-la\nflag_laos"
    u"\U0001f1f1\U0001f1e7"
    u"flag: lebanon"
    u"旗: 黎巴嫩"
    u"lebanon\nflag_lb\nlb\nflag-lb\nflag_lebanon"
    u"\U0001f1f1\U0001f1e8"
    u"flag: st. lucia"
    u"旗: 圣卢西亚"
    u"st_lucia\nflag_lc\nlc\nflag-lc\nflag_st_lucia"
    u"\U0001f1f1\U0001f1ee"
    u"flag: liechtenstein"
    u"旗: 列支敦士登"
    u"liechtenstein\nflag_li\nli\nflag-li\nflag_liechtenstein"
    u"\U0001f1f1\U0001f1f0"
    u"flag: sri lanka"
    u"旗: 斯里兰卡"
    u"sri_lanka\nflag_lk\nlk\nflag-lk\nflag_sri_lanka"
    u"\U0001f1f1\U0001f1f7"
    u"flag: liberia"
    u"旗: 利比里亚"
    u"liberia\nflag_lr\nlr\nflag-lr\nflag_liberia"
    u"\U0001f1f1\U0001f1f8"
    u"flag: lesotho"
    u"旗: 莱索托"
    u"lesotho\nflag_ls\nls\nflag-ls\nflag_lesotho"
    u"\U0001f1f1\U0001f1f9"
    u"flag: lithuania"
    u"旗: 立陶宛"
    u"lithuania\nflag_lt\nlt\nflag-lt\nflag_lithuania"
    u"\U0001f1f1\U0001f1fa"
    u"flag: luxembourg"
    u"旗: 卢森堡"
    u"luxembourg\nflag_lu\nlu\nflag-lu\nflag_luxembourg"
    u"\U0001f1f1\U0001f1fb"
    u"flag: latvia"
    u"旗: 拉脱维亚"
    u"latvia\nflag_lv\nlv\nflag-lv\nflag_latvia"
    u"\U0001f1f1\U0001f1fe"
    u"flag: libya"
    u"旗: 利比亚"
    u"libya\nflag_ly\nly\nflag-ly\nflag_libya"
    u"\U0001f1f2\U0001f1e6"
    u"flag: morocco"
    u"旗: 摩洛哥"
    u"morocco\nflag_ma\nma\nflag-ma\nflag_morocco"
    u"\U0001f1f2\U0001f1e8"
    u"flag: monaco"
    u"旗: 摩纳哥"
    u"monaco\nflag_mc\nmc\nflag-mc\nflag_monaco"
    u"\U0001f1f2\U0001f1e9"
    u"flag: moldova"
    u"旗: 摩尔多瓦"
    u"moldova\nflag_md\nmd\nflag-md\nflag_moldova"
    u"\U0001f1f2\U0001f1ea"
    u"flag: montenegro"
    u"旗: 黑山"
    u"montenegro\nflag_me\nme\nflag-me\nflag_montenegro"
    u"\U0001f1f2\U0001f1eb"
    u"flag: st. martin"
    u"旗: 法属圣马丁"
    u"st_martin\nflag_mf\nmf\nflag-mf\nflag_st_martin"
    u"\U0001f1f2\U0001f1ec"
    u"flag: madagascar"
    u"旗: 马达加斯加"
    u"madagascar\nflag_mg\nmg\nflag-mg\nflag_madagascar"
    u"\U0001f1f2\U0001f1ed"
    u"flag: marshall islands"
    u"旗: 马绍尔群岛"
    u"marshall_islands\nflag_mh\nmh\nflag-mh\nflag_marshall_islands"
    u"\U0001f1f2\U0001f1f0"
    u"flag: north macedonia"
    u"旗: 北马其顿"
    u"macedonia\nflag_mk\nmk\nflag-mk\nflag_north_macedonia"
    u"\U0001f1f2\U0001f1f1"
    u"flag: mali"
    u"旗: 马里"
    u"mali\nflag_ml\nml\nflag-ml\nflag_mali"
    u"\U0001f1f2\U0001f1f2"
    u"flag: myanmar (burma)"
    u"旗: 缅甸"
    u"myanmar\nflag_mm\nmm\nflag-mm\nburma\nflag_myanmar_burma"
    u"\U0001f1f2\U0001f1f3"
    u"flag: mongolia"
    u"旗: 蒙古"
    u"mongolia\nflag_mn\nmn\nflag-mn\nflag_mongolia"
    u"\U0001f1f2\U0001f1f4"
    u"flag: macao sar china"
    u"旗: 中国澳门特别行政区"
    u"macau\nflag_mo\nmo\nflag-mo\nmacao\nflag_macao_sar_china"
    u"\U0001f1f2\U0001f1f5"
    u"flag: northern mariana islands"
    u"旗: 北马里亚纳群岛"
    u"northern_mariana_islands\nflag_mp\nmp\nflag-mp\nflag_northern_mariana_islands"
    u"\U0001f1f2\U0001f1f6"
    u"flag: martinique"
    u"旗: 马提尼克"
    u"martinique\nflag_mq\nmq\nflag-mq\nflag_martinique"
    u"\U0001f1f2\U0001f1f7"
    u"flag: mauritania"
    u"旗: 毛里塔尼亚"
    u"mauritania\nflag_mr\nmr\nflag-mr\nflag_mauritania"
    u"\U0001f1f2\U0001f1f8"
    u"flag: montserrat"
    u"旗: 蒙特塞拉特"
    u"montserrat\nflag_ms\nms\nflag-ms\nflag_montserrat"
    u"\U0001f1f2\U0001f1f9"
    u"flag: malta"
    u"旗: 马耳他"
    u"malta\nflag_mt\nmt\nflag-mt\nflag_malta"
    u"\U0001f1f2\U0001f1fa"
    u"flag: mauritius"
    u"旗: 毛里求斯"
    u"mauritius\nflag_mu\nmu\nflag-mu\nflag_mauritius"
    u"\U0001f1f2\U0001f1fb"
    u"flag: maldives"
    u"旗: 马尔代夫"
    u"maldives\nflag_mv\nmv\nflag-mv\nflag_maldives"
    u"\U0001f1f2\U0001f1fc"
    u"flag: malawi"
    u"旗: 马拉维"
    u"malawi\nflag_mw\nmw\nflag-mw\nflag_malawi"
    u"\U0001f1f2\U0001f1fd"
    u"flag: mexico"
    u"旗: 墨西哥"
    u"mexico\nflag_mx\nmx\nflag-mx\nflag_mexico"
    u"\U0001f1f2\U0001f1fe"
    u"flag: malaysia"
    u"旗: 马来西亚"
    u"malaysia\nflag_my\nmy\nflag-my\nflag_malaysia"
    u"\U0001f1f2\U0001f1ff"
    u"flag: mozambique"
    u"旗: 莫桑比克"
    u"mozambique\nflag_mz\nmz\nflag-mz\nflag_mozambique"
    u"\U0001f1f3\U0001f1e6"
    u"flag: namibia"
    u"旗: 纳米比亚"
    u"namibia\nflag_na\nna\nflag-na\nflag_namibia"
    u"\U0001f1f3\U0001f1e8"
    u"flag: new caledonia"
    u"旗: 新喀里多尼亚"
    u"new_caledonia\nflag_nc\nnc\nflag-nc\nflag_new_caledonia"
    u"\U0001f1f3\U0001f1ea"
    u"flag: niger"
    u"旗: 尼日尔"
    u"niger\nflag_ne\nne\nflag-ne\nflag_niger"
    u"\U0001f1f3\U0001f1eb"
    u"flag: norfolk island"
    u"旗: 诺福克岛"
    u"norfolk_island\nflag_nf\nnf\nflag-nf\nflag_norfolk_island"
    u"\U0001f1f3\U0001f1ec"
    u"flag: nigeria"
    u"旗: 尼日利亚"
    u"nigeria\nflag_ng\nflag-ng\nflag_nigeria"
    u"\U0001f1f3\U0001f1ee"
    u"flag: nicaragua"
    u"旗: 尼加拉瓜"
    u"nicaragua\nflag_ni\nni\nflag-ni\nflag_nicaragua"
    u"\U0001f1f3\U0001f1f1"
    u"flag: netherlands"
    u"旗: 荷兰"
    u"netherlands\nflag_nl\nnl\nflag-nl\nflag_netherlands"
    u"\U0001f1f3\U0001f1f4"
    u"flag: norway"
    u"旗: 挪威"
    u"norway\nflag_no\nno\nflag-no\nflag_norway"
    u"\U0001f1f3\U0001f1f5"
    u"flag: nepal"
    u"旗: 尼泊尔"
    u"nepal\nflag_np\nnp\nflag-np\nflag_nepal"
    u"\U0001f1f3\U0001f1f7"
    u"flag: nauru"
    u"旗: 瑙鲁"
    u"nauru\nflag_nr\nnr\nflag-nr\nflag_nauru"
    u"\U0001f1f3\U0001f1fa"
    u"flag: niue"
    u"旗: 纽埃"
    u"niue\nflag_nu\nnu\nflag-nu\nflag_niue"
    u"\U0001f1f3\U0001f1ff"
    u"flag: new zealand"
    u"旗: 新西兰"
    u"new_zealand\nflag_nz\nnz\nflag-nz\nflag_new_zealand"
    u"\U0001f1f4\U0001f1f2"
    u"flag: oman"
    u"旗: 阿曼"
    u"oman\nflag_om\nflag-om\nflag_oman"
    u"\U0001f1f5\U0001f1e6"
    u"flag: panama"
    u"旗: 巴拿马"
    u"panama\nflag_pa\npa\nflag-pa\nflag_panama"
    u"\U0001f1f5\U0001f1ea"
    u"flag: peru"
    u"旗: 秘鲁"
    u"peru\nflag_pe\npe\nflag-pe\nflag_peru"
    u"\U0001f1f5\U0001f1eb"
    u"flag: french polynesia"
    u"旗: 法属波利尼西亚"
    u"french_polynesia\nflag_pf\npf\nflag-pf\nflag_french_polynesia"
    u"\U0001f1f5\U0001f1ec"
    u"flag: papua new guinea"
    u"旗: 巴布亚新几内亚"
    u"papua_new_guinea\nflag_pg\npg\nflag-pg\nflag_papua_new_guinea"
    u"\U0001f1f5\U0001f1ed"
    u"flag: philippines"
    u"旗: 菲律宾"
    u"philippines\nflag_ph\nph\nflag-ph\nflag_philippines"
    u"\U0001f1f5\U0001f1f0"
    u"flag: pakistan"
    u"旗: 巴基斯坦"
    u"pakistan\nflag_pk\npk\nflag-pk\nflag_pakistan"
    u"\U0001f1f5\U0001f1f1"
    u"flag: poland"
    u"旗: 波兰"
    u"poland\nflag_pl\npl\nflag-pl\nflag_poland"
    u"\U0001f1f5\U0001f1f2"
    u"flag: st. pierre & miquelon"
    u"旗: 圣皮埃尔和密克隆群岛"
    u"st_pierre_miquelon\nflag_pm\npm\nflag-pm\nflag_st_pierre_miquelon"
    u"\U0001f1f5\U0001f1f3"
    u"flag: pitcairn islands"
    u"旗: 皮特凯恩群岛"
    u"pitcairn_islands\nflag_pn\npn\nflag-pn\nflag_pitcairn_islands"
    u"\U0001f1f5\U0001f1f7"
    u"flag: puerto rico"
    u"旗: 波多黎各"
    u"puerto_rico\nflag_pr\npr\nflag-pr\nflag_puerto_rico"
    u"\U0001f1f5\U0001f1f8"
    u"flag: palestinian territories"
    u"旗: 巴勒斯坦领土"
    u"palestinian_territories\nflag_ps\nps\nflag-ps\nflag_palestinian_territories"
    u"\U0001f1f5\U0001f1f9"
    u"flag: portugal"
    u"旗: 葡萄牙"
    u"portugal\nflag_pt\npt\nflag-pt\nflag_portugal"
    u"\U0001f1f5\U0001f1fc"
    u"flag: palau"
    u"旗: 帕劳"
    u"palau\nflag_pw\npw\nflag-pw\nflag_palau"
    u"\U0001f1f5\U0001f1fe"
    u"flag: paraguay"
    u"旗: 巴拉圭"
    u"paraguay\nflag_py\npy\nflag-py\nflag_paraguay"
    u"\U0001f1f6\U0001f1e6"
    u"flag: qatar"
    u"旗: 卡塔尔"
    u"qatar\nflag_qa\nqa\nflag-qa\nflag_qatar"
    u"\U0001f1f7\U0001f1ea"
    u"flag: r\u00e9union"
    u"旗: 留尼汪"
    u"reunion\nflag_re\nre\nflag-re\nflag_reunion"
    u"\U0001f1f7\U0001f1f4"
    u"flag: romania"
    u"旗: 罗马尼亚"
    u"romania\nflag_ro\nro\nflag-ro\nflag_romania"
    u"\U0001f1f7\U0001f1f8"
    u"flag: serbia"
    u"旗: 塞尔维亚"
    u"serbia\nflag_rs\nrs\nflag-rs\nflag_serbia"
    u"\U0001f1f7\U0001f1fa"
    u"flag: russia"
    u"旗: 俄罗斯"
    u"ru\nflag_ru\nflag-ru\nrussia\nflag_russia"
    u"\U0001f1f7\U0001f1fc"
    u"flag: rwanda"
    u"旗: 卢旺达"
    u"rwanda\nflag_rw\nrw\nflag-rw\nflag_rwanda"
    u"\U0001f1f8\U0001f1e6"
    u"flag: saudi arabia"
    u"旗: 沙特阿拉伯"
    u"saudi_arabia\nflag_sa\nsaudiarabia\nsaudi\nflag-sa\nflag_saudi_arabia"
    u"\U0001f1f8\U0001f1e7"
    u"flag: solomon islands"
    u"旗: 所罗门群岛"
    u"solomon_islands\nflag_sb\nsb\nflag-sb\nflag_solomon_islands"
    u"\U0001f1f8\U0001f1e8"
    u"flag: seychelles"
    u"旗: 塞舌尔"
    u"seychelles\nflag_sc\nsc\nflag-sc\nflag_seychelles"
    u"\U0001f1f8\U0001f1e9"
    u"flag: sudan"
    u"旗: 苏丹"
    u"sudan\nflag_sd\nsd\nflag-sd\nflag_sudan"
    u"\U0001f1f8\U0001f1ea"
    u"flag: sweden"
    u"旗: 瑞典"
    u"sweden\nflag_se\nse\nflag-se\nflag_sweden"
    u"\U0001f1f8\U0001f1ec"
    u"flag: singapore"
    u"旗: 新加坡"
    u"singapore\nflag_sg\nsg\nflag-sg\nflag_singapore"
    u"\U0001f1f8\U0001f1ed"
    u"flag: st. helena"
    u"旗: 圣赫勒拿"
    u"st_helena\nflag_sh\nsh\nflag-sh\nflag_st_helena"
    u"\U0001f1f8\U0001f1ee"
    u"flag: slovenia"
    u"旗: 斯洛文尼亚"
    u"slovenia\nflag_si\nsi\nflag-si\nflag_slovenia"
    u"\U0001f1f8\U0001f1ef"
    u"flag: svalbard & jan mayen"
    u"旗: 斯瓦尔巴和扬马延"
    u"svalbard_jan_mayen\nflag_sj\nsj\nflag-sj\nflag_svalbard_jan_mayen"
    u"\U0001f1f8\U0001f1f0"
    u"flag: slovakia"
    u"旗: 斯洛伐克"
    u"slovakia\nflag_sk\nsk\nflag-sk\nflag_slovakia"
    u"\U0001f1f8\U0001f1f1"
    u"flag: sierra leone"
    u"旗: 塞拉利昂"
    u"sierra_leone\nflag_sl\nsl\nflag-sl\nflag_sierra_leone"
    u"\U0001f1f8\U0001f1f2"
    u"flag: san marino"
    u"旗: 圣马力诺"
    u"san_marino\nflag_sm\nsm\nflag-sm\nflag_san_marino"
    u"\U0001f1f8\U0001f1f3"
    u"flag: senegal"
    u"旗: 塞内加尔"
    u"senegal\nflag_sn\nsn\nflag-sn\nflag_senegal"
    u"\U0001f1f8\U0001f1f4"
    u"flag: somalia"
    u"旗: 索马里"
    u"somalia\nflag_so\nso\nflag-so\nflag_somalia"
    u"\U0001f1f8\U0001f1f7"
    u"flag: suriname"
    u"旗: 苏里南"
    u"suriname\nflag_sr\nsr\nflag-sr\nflag_suriname"
    u"\U0001f1f8\U0001f1f8"
    u"flag: south sudan"
    u"旗: 南苏丹"
    u"south_sudan\nflag_ss\nss\nflag-ss\nflag_south_sudan"
    u"\U0001f1f8\U0001f1f9"
    u"flag: s\u00e3o tom\u00e9 & pr\u00edncipe"
    u"旗: 圣多美和普林西比"
    u"sao_tome_principe\nflag_st\nst\nflag-st\nflag_sao_tome_principe"
    u"\U0001f1f8\U0001f1fb"
    u"flag: el salvador"
    u"旗: 萨尔瓦多"
    u"el_salvador\nflag_sv\nsv\nflag-sv\nflag_el_salvador"
    u"\U0001f1f8\U0001f1fd"
    u"flag: sint maarten"
    u"旗: 荷属圣马丁"
    u"sint_maarten\nflag_sx\nsx\nflag-sx\nflag_sint_maarten"
    u"\U0001f1f8\U0001f1fe"
    u"flag: syria"
    u"旗: 叙利亚"
    u"syria\nflag_sy\nsy\nflag-sy\nflag_syria"
    u"\U0001f1f8\U0001f1ff"
    u"flag: eswatini"
    u"旗: 斯威士兰"
    u"swaziland\nflag_sz\nsz\nflag-sz\neswatini\nflag_eswatini"
    u"\U0001f1f9\U0001f1e6"
    u"flag: tristan da cunha"
    u"旗: 特里斯坦-达库尼亚群岛"
    u"tristan_da_cunha\nflag_ta\nta\nflag-ta\nflag_tristan_da_cunha"
    u"\U0001f1f9\U0001f1e8"
    u"flag: turks & caicos islands"
    u"旗: 特克斯和凯科斯群岛"
    u"turks_caicos_islands\nflag_tc\ntc\nflag-tc\nflag_turks_caicos_islands"
    u"\U0001f1f9\U0001f1e9"
    u"flag: chad"
    u"旗: 乍得"
    u"chad\nflag_td\ntd\nflag-td\nflag_chad"
    u"\U0001f1f9\U0001f1eb"
    u"flag: french southern territories"
    u"旗: 法属南部领地"
    u"french_southern_territories\nflag_tf\ntf\nflag-tf\nflag_french_southern_territories"
    u"\U0001f1f9\U0001f1ec"
    u"flag: togo"
    u"旗: 多哥"
    u"togo\nflag_tg\ntg\nflag-tg\nflag_togo"
    u"\U0001f1f9\U0001f1ed"
    u"flag: thailand"
    u"旗: 泰国"
    u"thailand\nflag_th\nth\nflag-th\nflag_thailand"
    u"\U0001f1f9\U0001f1ef"
    u"flag: tajikistan"
    u"旗: 塔吉克斯坦"
    u"tajikistan\nflag_tj\ntj\nflag-tj\nflag_tajikistan"
    u"\U0001f1f9\U0001f1f0"
    u"flag: tokelau"
    u"旗: 托克劳"
    u"tokelau\nflag_tk\ntk\nflag-tk\nflag_tokelau"
    u"\U0001f1f9\U0001f1f1"
    u"flag: timor-leste"
    u"旗: 东帝汶"
    u"timor_leste\nflag_tl\ntl\nflag-tl\nflag_timor_leste"
    u"\U0001f1f9\U0001f1f2"
    u"flag: turkmenistan"
    u"旗: 土库曼斯坦"
    u"turkmenistan\nflag_tm\nflag-tm\nflag_turkmenistan"
    u"\U0001f1f9\U0001f1f3"
    u"flag: tunisia"
    u"旗: 突尼斯"
    u"tunisia\nflag_tn\ntn\nflag-tn\nflag_tunisia"
    u"\U0001f1f9\U0001f1f4"
    u"flag: tonga"
    u"旗: 汤加"
    u"tonga\nflag_to\nto\nflag-to\nflag_tonga"
    u"\U0001f1f9\U0001f1f7"
    u"flag: turkey"
    u"旗: 土耳其"
    u"tr\nflag_tr\nflag-tr\nturkey_tr\nflag_turkiye"
    u"\U0001f1f9\U0001f1f9"
    u"flag: trinidad & tobago"
    u"旗: 特立尼达和多巴哥"
    u"trinidad_tobago\nflag_tt\ntt\nflag-tt\nflag_trinidad_tobago"
    u"\U0001f1f9\U0001f1fb"
    u"flag: tuvalu"
    u"旗: 图瓦卢"
    u"tuvalu\nflag_tv\nflag-tv\nflag_tuvalu"
    u"\U0001f1f9\U0001f1fc"
    u"flag: taiwan"
    u"旗: 台湾"
    u"taiwan\nflag_tw\ntw\nflag-tw\nflag_taiwan"
    u"\U0001f1f9\U0001f1ff"
    u"flag: tanzania"
    u"旗: 坦桑尼亚"
    u"tanzania\nflag_tz\ntz\nflag-tz\nflag_tanzania"
    u"\U0001f1fa\U0001f1e6"
    u"flag: ukraine"
    u"旗: 乌克兰"
    u"ukraine\nflag_ua\nua\nflag-ua\nflag_ukraine"
    u"\U0001f1fa\U0001f1ec"
    u"flag: uganda"
    u"旗: 乌干达"
    u"uganda\nflag_ug\nug\nflag-ug\nflag_uganda"
    u"\U0001f1fa\U0001f1f2"
    u"flag: u.s. outlying islands"
    u"旗: 美国本土外小岛屿"
    u"us_outlying_islands\nflag_um\num\nflag-um\nflag_us_outlying_islands"
    u"\U0001f1fa\U0001f1f3"
    u"flag: united nations"
    u"旗: 联合国"
    u"united_nations\nflag-un\nflag_un\nun\nflag_united_nations"
    u"\U0001f1fa\U0001f1f8"
    u"flag: united states"
    u"旗: 美国"
    u"us\nflag_us\nflag-us\nunited_states\nusa\nflag_united_states"
    u"\U0001f1fa\U0001f1fe"
    u"flag: uruguay"
    u"旗: 乌拉圭"
    u"uruguay\nflag_uy\nuy\nflag-uy\nflag_uruguay"
    u"\U0001f1fa\U0001f1ff"
    u"flag: uzbekistan"
    u"旗: 乌兹别克斯坦"
    u"uzbekistan\nflag_uz\nuz\nflag-uz\nflag_uzbekistan"
    u"\U0001f1fb\U0001f1e6"
    u"flag: vatican city"
    u"旗: 梵蒂冈"
    u"vatican_city\nflag_va\nva\nflag-va\nflag_vatican_city"
    u"\U0001f1fb\U0001f1e8"
    u"flag: st. vincent & grenadines"
    u"旗: 圣文森特和格林纳丁斯"
    u"st_vincent_grenadines\nflag_vc\nvc\nflag-vc\nflag_st_vincent_grenadines"
    u"\U0001f1fb\U0001f1ea"
    u"flag: venezuela"
    u"旗: 委内瑞拉"
    u"venezuela\nflag_ve\nve\nflag-ve\nflag_venezuela"
    u"\U0001f1fb\U0001f1ec"
    u"flag: british virgin islands"
    u"旗: 英属维尔京群岛"
    u"british_virgin_islands\nflag_vg\nvg\nflag-vg\nflag_british_virgin_islands"
    u"\U0001f1fb\U0001f1ee"
    u"flag: u.s. virgin islands"
    u"旗: 美属维尔京群岛"
    u"us_virgin_islands\nflag_vi\nvi\nflag-vi\nflag_us_virgin_islands"
    u"\U0001f1fb\U0001f1f3"
    u"flag: vietnam"
    u"旗: 越南"
    u"vietnam\nflag_vn\nvn\nflag-vn\nflag_vietnam"
    u"\U0001f1fb\U0001f1fa"
    u"flag: vanuatu"
    u"旗: 瓦努阿图"
    u"vanuatu\nflag_vu\nvu\nflag-vu\nflag_vanuatu"
    u"\U0001f1fc\U0001f1eb"
    u"flag: wallis & futuna"
    u"旗: 瓦利斯和富图纳"
    u"wallis_futuna\nflag_wf\nwf\nflag-wf\nflag_wallis_futuna"
    u"\U0001f1fc\U0001f1f8"
    u"flag: samoa"
    u"旗: 萨摩亚"
    u"samoa\nflag_ws\nws\nflag-ws\nflag_samoa"
    u"\U0001f1fd\U0001f1f0"
    u"flag: kosovo"
    u"旗: 科索沃"
    u"kosovo\nflag_xk\nxk\nflag-xk\nflag_kosovo"
    u"\U0001f1fe\U0001f1ea"
    u"flag: yemen"
    u"旗: 也门"
    u"yemen\nflag_ye\nye\nflag-ye\nflag_yemen"
    u"\U0001f1fe\U0001f1f9"
    u"flag: mayotte"
    u"旗: 马约特"
    u"mayotte\nflag_yt\nyt\nflag-yt\nflag_mayotte"
    u"\U0001f1ff\U0001f1e6"
    u"flag: south africa"
    u"旗: 南非"
    u"south_africa\nflag_za\nza\nflag-za\nflag_south_africa"
    u"\U0001f1ff\U0001f1f2"
    u"flag: zambia"
    u"旗: 赞比亚"
    u"zambia\nflag_zm\nzm\nflag-zm\nflag_zambia"
    u"\U0001f1ff\U0001f1fc"
    u"flag: zimbabwe"
    u"旗: 津巴布韦"
    u"zimbabwe\nflag_zw\nzw\nflag-zw\nflag_zimbabwe"
    u"\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"
    u"flag: england"
    u"旗: 英格兰"
    u"england\nflag-england\nflag_gbeng\nflag_england"
    u"\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"
    u"flag: scotland"
    u"旗: 苏格兰"
    u"scotland\nflag-scotland\nflag_gbsct\nflag_scotland"
    u"\U0001f3f4\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f"
    u"flag: wales"
    u"旗: 威尔士"
    u"wales\nflag-wales\nflag_gbwls\nflag_wales";
const char16_t *const kText = kTextData;

constexpr Row kRowData[] = {
    {{0, 2}, {0, 2}, {2, 13}, {15, 2}, {17, 14}, {31, 22}, {0, 0}, 0},
    {{53, 2}, {53, 2}, {55, 27}, {82, 2}, {84, 30}, {114, 34}, {0, 0}, 0},
    {{148, 2}, {148, 2}, {150, 31}, {181, 2}, {183, 38}, {221, 68}, {0, 0}, 0},
    {{289, 2}, {289, 2}, {291, 30}, {321, 2}, {323, 24}, {347, 48}, {0, 0}, 0},
    {{395, 2}, {395, 2}, {397, 23}, {420, 3}, {423, 45}, {468, 61}, {0, 0}, 0},
    {{529, 2}, {529, 2}, {531, 24}, {555, 2}, {557, 33}, {590, 36}, {0, 0}, 0},
    {{626, 2}, {626, 2}, {628, 29}, {657, 6}, {663, 45}, {708, 34}, {0, 0}, 0},
    {{742, 2}, {742, 2}, {744, 22}, {766, 3}, {769, 26}, {795, 44}, {0, 0}, 0},
    {{839, 2}, {839, 2}, {841, 21}, {862, 2}, {864, 17}, {881, 34}, {0, 0}, 0},
    {{915, 2}, {915, 2}, {917, 16}, {933, 2}, {935, 26}, {961, 28}, {0, 0}, 0},
    {{989, 2}, {989, 2}, {991, 12}, {1003, 2}, {1005, 39}, {1044, 17}, {0, 0}, 0},
    {{1061, 2}, {1061, 2}, {1063, 12}, {1075, 2}, {1077, 14}, {1091, 17}, {0, 0}, 0},
    {{1108, 2}, {1108, 2}, {1110, 30}, {1140, 4}, {1144, 34}, {1178, 66}, {0, 0}, 0},
    {{1244, 2}, {1244, 2}, {1246, 22}, {1268, 4}, {1272, 49}, {1321, 36}, {0, 0}, 0},
    {{1357, 2}, {1357, 2}, {1359, 24}, {1383, 4}, {1387, 39}, {1426, 82}, {0, 0}, 0},
    {{1508, 2}, {1508, 2}, {1510, 28}, {1538, 2}, {1540, 26}, {1566, 39}, {0, 0}, 0},
    {{1605, 2}, {1605, 2}, {1607, 11}, {1618, 4}, {1622, 33}, {1655, 52}, {0, 0}, 0},
    {{1707, 2}, {1707, 2}, {1709, 19}, {1728, 2}, {1730, 17}, {1747, 48}, {0, 0}, 0},
    {{1795, 2}, {1795, 2}, {1797, 12}, {1809, 2}, {1811, 13}, {1824, 20}, {0, 0}, 0},
    {{1844, 2}, {1846, 1}, {1847, 12}, {1859, 2}, {1861, 40}, {1901, 20}, {0, 0}, 0},
    {{1921, 2}, {1921, 2}, {1923, 29}, {1952, 4}, {1956, 33}, {1989, 49}, {0, 0}, 0},
    {{2038, 2}, {2038, 2}, {2040, 30}, {2070, 4}, {2074, 29}, {2103, 51}, {0, 0}, 0},
    {{2154, 2}, {2154, 2}, {2156, 22}, {2178, 5}, {2183, 67}, {2250, 22}, {0, 0}, 0},
    {{2272, 2}, {2272, 2}, {2274, 18}, {2292, 2}, {2294, 44}, {2338, 36}, {0, 0}, 0},
    {{2374, 2}, {2374, 2}, {2376, 16}, {2392, 2}, {2394, 19}, {2413, 33}, {0, 0}, 0},
    {{2446, 2}, {2446, 2}, {2448, 24}, {2472, 4}, {2476, 37}, {2513, 53}, {0, 0}, 0},
    {{2566, 2}, {2566, 2}, {2568, 9}, {2577, 2}, {2579, 39}, {2618, 61}, {0, 0}, 0},
    {{2679, 2}, {2679, 2}, {2681, 26}, {2707, 4}, {2711, 44}, {2755, 55}, {0, 0}, 0},
    {{2810, 2}, {2810, 2}, {2812, 16}, {2828, 2}, {2830, 28}, {2858, 28}, {0, 0}, 0},
    {{2886, 2}, {2886, 2}, {2888, 28}, {2916, 2}, {2918, 49}, {2967, 58}, {0, 0}, 0},
    {{3025, 2}, {3025, 2}, {3027, 25}, {3052, 2}, {3054, 11}, {3065, 96}, {0, 0}, 0},
    {{3161, 2}, {3161, 2}, {3163, 39}, {3202, 4}, {3206, 67}, {3273, 80}, {0, 0}, 0},
    {{3353, 2}, {3353, 2}, {3355, 21}, {3376, 2}, {3378, 30}, {3408, 26}, {0, 0}, 0},
    {{3434, 2}, {3434, 2}, {3436, 13}, {3449, 4}, {3453, 16}, {3469, 57}, {0, 0}, 0},
    {{3526, 2}, {3526, 2}, {3528, 13}, {3541, 3}, {3544, 20}, {3564, 26}, {0, 0}, 0},
    {{3590, 2}, {3590, 2}, {3592, 13}, {3605, 2}, {3607, 36}, {3643, 20}, {0, 0}, 0},
    {{3663, 2}, {3663, 2}, {3665, 17}, {3682, 2}, {3684, 21}, {3705, 30}, {0, 0}, 0},
    {{3735, 2}, {3735, 2}, {3737, 24}, {3761, 2}, {3763, 32}, {3795, 68}, {0, 0}, 0},
    {{3863, 2}, {3863, 2}, {3865, 12}, {3877, 2}, {3879, 31}, {3910, 20}, {0, 0}, 0},
    {{3930, 2}, {3930, 2}, {3932, 19}, {3951, 2}, {3953, 59}, {4012, 34}, {0, 0}, 0},
    {{4046, 2}, {4046, 2}, {4048, 18}, {4066, 2}, {4068, 30}, {4098, 27}, {0, 0}, 0},
    {{4125, 2}, {4125, 2}, {4127, 16}, {4143, 3}, {4146, 59}, {4205, 16}, {0, 0}, 0},
    {{4221, 6}, {4227, 5}, {4232, 14}, {4246, 2}, {4248, 43}, {4291, 24}, {0, 0}, 0},
    {{4315, 2}, {4315, 2}, {4317, 13}, {4330, 2}, {4332, 13}, {4345, 28}, {0, 0}, 0},
    {{4373, 2}, {4373, 2}, {4375, 13}, {4388, 3}, {4391, 35}, {4426, 22}, {0, 0}, 0},
    {{4448, 2}, {4448, 2}, {4450, 22}, {4472, 3}, {4475, 33}, {4508, 45}, {0, 0}, 0},
    {{4553, 2}, {4553, 2}, {4555, 14}, {4569, 4}, {4573, 25}, {4598, 24}, {0, 0}, 0},
    {{4622, 5}, {4622, 5}, {4627, 13}, {4640, 2}, {4642, 40}, {4682, 29}, {0, 0}, 0},
    {{4711, 2}, {4711, 2}, {4713, 10}, {4723, 2}, {4725, 28}, {4753, 21}, {0, 0}, 0},
    {{4774, 2}, {4774, 2}, {4776, 12}, {4776, 12}, {4788, 0}, {4788, 20}, {0, 0}, 0},
    {{4808, 2}, {4808, 2}, {4810, 13}, {4823, 4}, {4827, 24}, {4851, 22}, {0, 0}, 0},
    {{4873, 2}, {4873, 2}, {4875, 12}, {4887, 2}, {4889, 28}, {4917, 20}, {0, 0}, 0},
    {{4937, 2}, {4937, 2}, {4939, 11}, {4950, 1}, {4951, 29}, {4980, 18}, {0, 0}, 0},
    {{4998, 2}, {4998, 2}, {5000, 13}, {5013, 3}, {5016, 23}, {5039, 28}, {0, 0}, 0},
    {{5067, 2}, {5067, 2}, {5069, 13}, {5082, 3}, {5085, 33}, {5118, 22}, {0, 0}, 0},
    {{5140, 2}, {5140, 2}, {5142, 22}, {5164, 2}, {5166, 37}, {5203, 40}, {0, 0}, 0},
    {{5243, 2}, {5243, 2}, {5245, 21}, {5266, 2}, {5268, 38}, {5306, 38}, {0, 0}, 0},
    {{5344, 2}, {5344, 2}, {5346, 22}, {5368, 2}, {5370, 30}, {5400, 35}, {0, 0}, 0},
    {{5435, 2}, {5435, 2}, {5437, 14}, {5451, 2}, {5453, 26}, {5479, 29}, {0, 0}, 0},
    {{5508, 2}, {5508, 2}, {5510, 13}, {5523, 2}, {5525, 21}, {5546, 66}, {0, 0}, 0},
    {{5612, 2}, {5612, 2}, {5614, 13}, {5627, 3}, {5630, 30}, {5660, 29}, {0, 0}, 0},
    {{5689, 2}, {5689, 2}, {5691, 8}, {5699, 3}, {5702, 59}, {5761, 12}, {0, 0}, 0},
    {{5773, 2}, {5773, 2}, {5775, 9}, {5784, 2}, {5786, 56}, {5842, 14}, {0, 0}, 0},
    {{5856, 2}, {5856, 2}, {5858, 10}, {5868, 4}, {5872, 66}, {5938, 16}, {0, 0}, 0},
    {{5954, 2}, {5954, 2}, {5956, 26}, {5982, 4}, {5986, 51}, {6037, 49}, {0, 0}, 0},
    {{6086, 5}, {6086, 5}, {6091, 21}, {6112, 1}, {6113, 36}, {6149, 32}, {0, 0}, 0},
    {{6181, 2}, {6181, 2}, {6183, 14}, {6197, 3}, {6200, 21}, {6221, 47}, {0, 0}, 0},
    {{6268, 2}, {6268, 2}, {6270, 15}, {6285, 4}, {6289, 30}, {6319, 55}, {0, 0}, 0},
    {{6374, 2}, {6374, 2}, {6376, 13}, {6389, 4}, {6393, 38}, {6431, 29}, {0, 0}, 0},
    {{6460, 2}, {6460, 2}, {6462, 14}, {6476, 4}, {6480, 52}, {6532, 24}, {0, 0}, 0},
    {{6556, 2}, {6556, 2}, {6558, 28}, {6586, 4}, {6590, 43}, {6633, 64}, {0, 0}, 0},
    {{6697, 2}, {6697, 2}, {6699, 9}, {6708, 4}, {6712, 19}, {6731, 14}, {0, 0}, 0},
    {{6745, 2}, {6745, 2}, {6747, 17}, {6764, 7}, {6771, 22}, {6793, 30}, {0, 0}, 0},
    {{6823, 2}, {6823, 2}, {6825, 13}, {6838, 2}, {6840, 28}, {6868, 22}, {0, 0}, 0},
    {{6890, 2}, {6890, 2}, {6892, 24}, {6916, 2}, {6918, 46}, {6964, 24}, {0, 0}, 0},
    {{6988, 2}, {6988, 2}, {6990, 12}, {7002, 2}, {7004, 27}, {7031, 20}, {0, 0}, 0},
    {{7051, 2}, {7051, 2}, {7053, 22}, {7075, 4}, {7079, 28}, {7107, 35}, {0, 0}, 0},
    {{7142, 2}, {7144, 1}, {7145, 13}, {7158, 2}, {7160, 22}, {7182, 43}, {0, 0}, 0},
    {{7225, 2}, {7225, 2}, {7227, 20}, {7247, 2}, {7249, 31}, {7280, 31}, {0, 0}, 0},
    {{7311, 2}, {7311, 2}, {7313, 11}, {7324, 2}, {7326, 34}, {7360, 18}, {0, 0}, 0},
    {{7378, 2}, {7378, 2}, {7380, 15}, {7395, 2}, {7397, 38}, {7435, 26}, {0, 0}, 0},
    {{7461, 2}, {7461, 2}, {7463, 12}, {7475, 2}, {7477, 35}, {7512, 20}, {0, 0}, 0},
    {{7532, 2}, {7532, 2}, {7534, 13}, {7547, 4}, {7551, 38}, {7589, 22}, {0, 0}, 0},
    {{7611, 2}, {7611, 2}, {7613, 23}, {7636, 4}, {7640, 41}, {7681, 35}, {0, 0}, 0},
    {{7716, 2}, {7716, 2}, {7718, 29}, {7747, 1}, {7748, 31}, {7779, 38}, {0, 0}, 0},
    {{7817, 2}, {7817, 2}, {7819, 14}, {7833, 4}, {7837, 21}, {7858, 24}, {0, 0}, 0},
    {{7882, 2}, {7882, 2}, {7884, 12}, {7896, 2}, {7898, 34}, {7932, 20}, {0, 0}, 0},
    {{7952, 2}, {7952, 2}, {7954, 23}, {7977, 2}, {7979, 40}, {8019, 55}, {0, 0}, 0},
    {{8074, 2}, {8074, 2}, {8076, 21}, {8097, 7}, {8104, 41}, {8145, 61}, {0, 0}, 0},
    {{8206, 2}, {8206, 2}, {8208, 11}, {8219, 1}, {8220, 24}, {8244, 15}, {0, 0}, 0},
    {{8259, 2}, {8259, 2}, {8261, 18}, {8279, 4}, {8283, 33}, {8316, 22}, {0, 0}, 0},
    {{8338, 2}, {8338, 2}, {8340, 22}, {8362, 3}, {8365, 43}, {8408, 47}, {0, 0}, 0},
    {{8455, 2}, {8455, 2}, {8457, 15}, {8472, 2}, {8474, 25}, {8499, 26}, {0, 0}, 0},
    {{8525, 2}, {8525, 2}, {8527, 16}, {8543, 2}, {8545, 22}, {8567, 26}, {0, 0}, 0},
    {{8593, 2}, {8593, 2}, {8595, 17}, {8612, 2}, {8614, 26}, {8640, 30}, {0, 0}, 0},
    {{8670, 2}, {8670, 2}, {8672, 24}, {8696, 1}, {8697, 22}, {8719, 44}, {0, 0}, 0},
    {{8763, 2}, {8763, 2}, {8765, 10}, {8775, 3}, {8778, 29}, {8807, 16}, {0, 0}, 0},
    {{8823, 2}, {8823, 2}, {8825, 10}, {8835, 1}, {8836, 21}, {8857, 16}, {0, 0}, 0},
    {{8873, 2}, {8873, 2}, {8875, 12}, {8887, 3}, {8890, 29}, {8919, 25}, {0, 0}, 0},
    {{8944, 2}, {8944, 2}, {8946, 25}, {8971, 2}, {8973, 29}, {9002, 44}, {0, 0}, 0},
    {{9046, 2}, {9046, 2}, {9048, 12}, {9060, 4}, {9064, 52}, {9116, 22}, {0, 0}, 0},
    {{9138, 2}, {9138, 2}, {9140, 10}, {9150, 2}, {9152, 27}, {9179, 16}, {0, 0}, 0},
    {{9195, 2}, {9195, 2}, {9197, 26}, {9223, 7}, {9230, 16}, {9246, 118}, {0, 0}, 0},
    {{9364, 2}, {9364, 2}, {9366, 23}, {9389, 4}, {9393, 48}, {9441, 35}, {0, 0}, 0},
    {{9476, 2}, {9476, 2}, {9478, 21}, {9499, 5}, {9504, 34}, {9538, 35}, {0, 0}, 0},
    {{9573, 2}, {9573, 2}, {9575, 5}, {9580, 2}, {9582, 42}, {9624, 14}, {0, 0}, 0},
    {{9638, 2}, {9640, 1}, {9641, 20}, {9661, 2}, {9663, 49}, {9712, 37}, {0, 0}, 0},
    {{9749, 2}, {9749, 2}, {9751, 11}, {9762, 2}, {9764, 36}, {9800, 32}, {0, 0}, 0},
    {{9832, 2}, {9832, 2}, {9834, 10}, {9844, 3}, {9847, 15}, {9862, 16}, {0, 0}, 0},
    {{9878, 2}, {9878, 2}, {9880, 4}, {9884, 3}, {9887, 55}, {9942, 18}, {0, 0}, 0},
    {{9960, 2}, {9960, 2}, {9962, 6}, {9968, 3}, {9971, 53}, {10024, 22}, {0, 0}, 0},
    {{10046, 2}, {10046, 2}, {10048, 5}, {10053, 1}, {10054, 56}, {10048, 5}, {0, 0}, 0},
    {{10110, 2}, {10110, 2}, {10112, 5}, {10117, 3}, {10120, 56}, {10112, 5}, {0, 0}, 0},
    {{10176, 2}, {10176, 2}, {10178, 13}, {10191, 4}, {10195, 65}, {10260, 27}, {0, 0}, 0},
    {{10287, 2}, {10287, 2}, {10289, 5}, {10294, 3}, {10297, 15}, {10312, 16}, {0, 0}, 0},
    {{10328, 2}, {10328, 2}, {10330, 12}, {10342, 4}, {10346, 44}, {10390, 23}, {0, 0}, 0},
    {{10413, 2}, {10413, 2}, {10415, 30}, {10445, 4}, {10449, 33}, {10482, 70}, {0, 0}, 0},
    {{10552, 2}, {10552, 2}, {10554, 21}, {10575, 6}, {10581, 33}, {10614, 46}, {0, 0}, 0},
    {{10660, 2}, {10660, 2}, {10662, 27}, {10689, 4}, {10693, 42}, {10735, 42}, {0, 0}, 0},
    {{10777, 2}, {10777, 2}, {10779, 18}, {10797, 4}, {10801, 36}, {10837, 42}, {0, 0}, 0},
    {{10879, 2}, {10879, 2}, {10881, 11}, {10892, 3}, {10895, 27}, {10922, 11}, {0, 0}, 0},
    {{10933, 2}, {10933, 2}, {10935, 9}, {10944, 4}, {10948, 40}, {10988, 20}, {0, 0}, 0},
    {{11008, 2}, {11008, 2}, {11010, 10}, {11020, 4}, {11024, 34}, {11058, 26}, {0, 0}, 0},
    {{11084, 2}, {11084, 2}, {11086, 11}, {11097, 4}, {11101, 24}, {11125, 11}, {0, 0}, 0},
    {{11136, 2}, {11136, 2}, {11138, 18}, {11156, 4}, {11160, 40}, {11200, 30}, {0, 0}, 0},
    {{11230, 2}, {11230, 2}, {11232, 19}, {11251, 4}, {11255, 41}, {11296, 32}, {0, 0}, 0},
    {{11328, 2}, {11328, 2}, {11330, 20}, {11350, 4}, {11354, 42}, {11396, 34}, {0, 0}, 0},
    {{11430, 2}, {11430, 2}, {11432, 11}, {11443, 2}, {11445, 27}, {11472, 11}, {0, 0}, 0},
    {{11483, 2}, {11483, 2}, {11485, 16}, {11501, 4}, {11505, 26}, {11531, 22}, {0, 0}, 0},
    {{11553, 2}, {11553, 2}, {11555, 17}, {11572, 6}, {11578, 27}, {11605, 28}, {0, 0}, 0},
    {{11633, 2}, {11633, 2}, {11635, 15}, {11650, 4}, {11654, 24}, {11678, 15}, {0, 0}, 0},
    {{11693, 2}, {11693, 2}, {11695, 13}, {11708, 4}, {11712, 41}, {11753, 24}, {0, 0}, 0},
    {{11777, 2}, {11777, 2}, {11779, 13}, {11792, 2}, {11794, 32}, {11826, 23}, {0, 0}, 0},
    {{11849, 2}, {11849, 2}, {11851, 16}, {11867, 4}, {11871, 18}, {11889, 16}, {0, 0}, 0},
    {{11905, 2}, {11905, 2}, {11907, 10}, {11917, 3}, {11920, 7}, {11927, 10}, {0, 0}, 0},
    {{11937, 2}, {11937, 2}, {11939, 16}, {11955, 4}, {11959, 8}, {11967, 16}, {0, 0}, 0},
    {{11983, 2}, {11985, 1}, {11986, 17}, {12003, 3}, {12006, 34}, {12040, 79}, {0, 0}, 0},
    {{12119, 2}, {12119, 2}, {12121, 12}, {12133, 2}, {12135, 15}, {12150, 12}, {0, 0}, 0},
    {{12162, 5}, {12167, 4}, {12171, 13}, {12184, 4}, {12188, 33}, {12221, 13}, {0, 0}, 0},
    {{12234, 5}, {12239, 4}, {12243, 13}, {12256, 7}, {12263, 56}, {12319, 13}, {0, 0}, 0},
    {{12332, 2}, {12334, 1}, {12335, 9}, {12344, 2}, {12346, 9}, {12355, 15}, {0, 0}, 0},
    {{12370, 2}, {12370, 2}, {12372, 10}, {12372, 10}, {4788, 0}, {12382, 10}, {0, 0}, 0},
    {{12392, 2}, {12392, 2}, {12394, 12}, {12406, 2}, {12408, 8}, {12416, 12}, {0, 0}, 0},
    {{12428, 2}, {12428, 2}, {12430, 12}, {12442, 2}, {12444, 8}, {12452, 12}, {0, 0}, 0},
    {{12464, 2}, {12464, 2}, {12466, 11}, {12477, 2}, {12479, 7}, {12486, 11}, {0, 0}, 0},
    {{12497, 2}, {12497, 2}, {12499, 10}, {12509, 2}, {12511, 6}, {12517, 10}, {0, 0}, 0},
    {{12527, 2}, {12527, 2}, {12529, 16}, {12529, 16}, {4788, 0}, {12545, 16}, {0, 0}, 0},
    {{12561, 2}, {12561, 2}, {12563, 12}, {12575, 2}, {12577, 8}, {12585, 12}, {0, 0}, 0},
    {{12597, 2}, {12597, 2}, {12599, 11}, {12610, 2}, {12612, 18}, {12630, 11}, {0, 0}, 0},
    {{12641, 2}, {12641, 2}, {12643, 11}, {12654, 2}, {12656, 25}, {12681, 11}, {0, 0}, 0},
    {{12692, 2}, {12692, 2}, {12694, 10}, {12694, 10}, {4788, 0}, {12704, 21}, {0, 0}, 0},
    {{12725, 2}, {12725, 2}, {12727, 11}, {12738, 2}, {12740, 18}, {12758, 11}, {0, 0}, 0},
    {{12769, 2}, {12769, 2}, {12771, 9}, {12780, 2}, {12782, 16}, {12798, 14}, {0, 0}, 0},
    {{12812, 2}, {12812, 2}, {12814, 14}, {12828, 3}, {12831, 28}, {12859, 18}, {0, 0}, 0},
    {{12877, 2}, {12877, 2}, {12879, 12}, {12891, 1}, {12892, 24}, {12916, 18}, {0, 0}, 0},
    {{12934, 2}, {12934, 2}, {12936, 9}, {12945, 2}, {12947, 14}, {12961, 14}, {0, 0}, 0},
    {{12975, 2}, {12975, 2}, {12977, 5}, {12982, 2}, {12984, 15}, {12977, 5}, {0, 0}, 0},
    {{12999, 2}, {12999, 2}, {13001, 14}, {13015, 2}, {13017, 23}, {13040, 26}, {0, 0}, 0},
    {{13066, 2}, {13066, 2}, {13068, 12}, {13080, 2}, {13082, 28}, {13110, 17}, {0, 0}, 0},
    {{13127, 3}, {13130, 2}, {13132, 4}, {13136, 1}, {13137, 4}, {13132, 4}, {0, 0}, 0},
    {{13141, 2}, {13141, 2}, {13143, 14}, {13157, 4}, {13161, 44}, {13205, 14}, {0, 0}, 0},
    {{13219, 7}, {13226, 5}, {13231, 20}, {13251, 5}, {13256, 40}, {13296, 59}, {0, 0}, 0},
    {{13355, 3}, {13358, 2}, {13360, 18}, {13378, 7}, {13385, 35}, {13420, 30}, {0, 0}, 0},
    {{13450, 3}, {13453, 2}, {13455, 18}, {13473, 6}, {13479, 31}, {13510, 30}, {0, 0}, 0},
    {{13540, 2}, {13540, 2}, {13542, 15}, {13557, 6}, {13563, 40}, {13603, 15}, {0, 0}, 0},
    {{13618, 2}, {13618, 2}, {13620, 3}, {13623, 2}, {13625, 28}, {13620, 3}, {0, 0}, 0},
    {{13653, 2}, {13653, 2}, {13655, 11}, {13666, 2}, {13668, 22}, {13690, 16}, {13706, 24}, 1},
    {{13730, 2}, {13730, 2}, {13732, 19}, {13751, 5}, {13756, 23}, {13779, 32}, {13811, 24}, 1},
    {{13835, 3}, {13838, 2}, {13840, 25}, {13865, 2}, {13867, 29}, {13896, 71}, {13967, 24}, 1},
    {{13991, 1}, {13991, 1}, {13992, 11}, {14003, 3}, {14006, 26}, {14032, 26}, {14058, 19}, 1},
    {{14077, 2}, {14077, 2}, {14079, 13}, {14092, 5}, {14097, 41}, {14138, 85}, {14223, 24}, 1},
    {{14247, 2}, {14247, 2}, {14249, 15}, {14264, 4}, {14268, 27}, {14295, 15}, {14310, 24}, 1},
    {{14334, 2}, {14334, 2}, {14336, 14}, {14350, 4}, {14354, 25}, {14379, 14}, {14393, 24}, 1},
    {{14417, 2}, {14417, 2}, {14419, 14}, {14433, 6}, {14439, 26}, {14465, 24}, {14489, 24}, 1},
    {{14513, 2}, {14513, 2}, {14515, 12}, {14527, 6}, {14533, 35}, {14568, 20}, {14588, 24}, 1},
    {{14612, 2}, {14612, 2}, {14614, 22}, {14614, 22}, {4788, 0}, {14636, 22}, {14658, 24}, 1},
    {{14682, 2}, {14682, 2}, {14684, 23}, {14684, 23}, {4788, 0}, {14707, 23}, {14730, 24}, 1},
    {{14754, 2}, {14754, 2}, {14756, 7}, {14763, 2}, {14765, 9}, {14774, 7}, {14781, 24}, 1},
    {{14805, 2}, {14805, 2}, {14807, 15}, {14822, 3}, {14825, 67}, {14892, 21}, {14913, 24}, 1},
    {{14937, 2}, {14937, 2}, {14939, 13}, {14952, 5}, {14957, 20}, {14977, 13}, {14990, 24}, 1},
    {{15014, 2}, {15016, 1}, {15017, 12}, {15029, 4}, {15033, 22}, {15055, 22}, {15077, 19}, 1},
    {{15096, 2}, {15096, 2}, {15098, 15}, {15113, 5}, {15118, 33}, {15151, 116}, {15267, 24}, 1},
    {{15291, 2}, {15291, 2}, {15293, 40}, {15333, 9}, {15342, 44}, {15386, 40}, {15426, 24}, 1},
    {{15450, 2}, {15450, 2}, {15452, 16}, {15468, 5}, {15473, 14}, {15487, 37}, {15524, 24}, 1},
    {{15548, 2}, {15548, 2}, {15550, 17}, {15567, 2}, {15569, 33}, {15602, 33}, {15635, 24}, 1},
    {{15659, 2}, {15659, 2}, {15661, 12}, {15673, 5}, {15678, 31}, {15709, 20}, {15729, 24}, 1},
    {{15753, 2}, {15753, 2}, {15755, 28}, {15783, 7}, {15790, 47}, {15837, 39}, {15876, 24}, 1},
    {{15900, 2}, {15900, 2}, {15902, 29}, {15931, 7}, {15938, 47}, {15985, 41}, {16026, 24}, 1},
    {{16050, 2}, {16050, 2}, {16052, 26}, {16078, 7}, {16085, 44}, {16129, 37}, {16166, 24}, 1},
    {{16190, 2}, {16190, 2}, {16192, 13}, {16205, 3}, {16208, 19}, {16227, 58}, {16285, 24}, 1},
    {{16309, 2}, {16309, 2}, {16311, 28}, {16339, 7}, {16346, 46}, {16392, 39}, {16431, 24}, 1},
    {{16455, 2}, {16457, 1}, {16458, 17}, {16475, 5}, {16480, 38}, {16518, 26}, {16544, 19}, 1},
    {{16563, 2}, {16563, 2}, {16565, 28}, {16593, 8}, {16601, 14}, {16615, 42}, {16657, 24}, 1},
    {{16681, 2}, {16681, 2}, {16683, 9}, {16692, 4}, {16696, 31}, {16727, 33}, {16760, 24}, 1},
    {{16784, 2}, {16784, 2}, {16786, 11}, {16797, 4}, {16801, 30}, {16831, 35}, {16866, 24}, 1},
    {{16890, 1}, {16890, 1}, {16891, 11}, {16902, 4}, {16906, 32}, {16938, 28}, {16966, 19}, 1},
    {{16985, 2}, {16985, 2}, {16987, 13}, {17000, 2}, {17002, 30}, {17032, 43}, {17075, 24}, 1},
    {{17099, 2}, {17099, 2}, {17101, 16}, {17117, 5}, {17122, 20}, {17142, 53}, {17195, 24}, 1},
    {{17219, 2}, {17219, 2}, {17221, 17}, {17238, 5}, {17243, 23}, {17266, 57}, {17323, 24}, 1},
    {{17347, 2}, {17347, 2}, {17349, 14}, {17363, 2}, {17365, 12}, {17377, 19}, {17396, 24}, 1},
    {{17420, 2}, {17420, 2}, {17422, 13}, {17435, 3}, {17438, 47}, {17485, 26}, {17511, 24}, 1},
    {{17535, 2}, {17535, 2}, {17537, 11}, {17548, 7}, {17555, 6}, {17561, 11}, {17572, 24}, 1},
    {{17596, 2}, {17596, 2}, {17598, 10}, {17608, 4}, {17612, 15}, {17627, 10}, {17637, 24}, 1},
    {{17661, 2}, {17661, 2}, {17663, 17}, {17680, 6}, {17686, 9}, {17695, 17}, {17712, 24}, 1},
    {{17736, 2}, {17736, 2}, {17738, 9}, {17747, 2}, {17749, 34}, {17783, 23}, {17806, 24}, 1},
    {{17830, 2}, {17830, 2}, {17832, 12}, {17844, 4}, {17848, 56}, {17904, 17}, {17921, 24}, 1},
    {{17945, 2}, {17947, 1}, {17948, 12}, {17960, 2}, {17962, 14}, {17976, 12}, {17988, 19}, 1},
    {{18007, 2}, {18007, 2}, {18009, 11}, {18020, 4}, {18024, 42}, {18066, 21}, {18087, 24}, 1},
    {{18111, 2}, {18111, 2}, {18113, 6}, {18119, 2}, {18121, 18}, {18113, 6}, {18139, 24}, 1},
    {{18163, 2}, {18163, 2}, {18165, 13}, {18178, 2}, {18180, 31}, {18211, 32}, {18243, 24}, 1},
    {{18267, 2}, {18267, 2}, {18269, 14}, {18283, 4}, {18287, 34}, {18321, 14}, {0, 0}, 1},
    {{18335, 2}, {18335, 2}, {18337, 14}, {18351, 3}, {18354, 33}, {18387, 14}, {0, 0}, 1},
    {{18401, 2}, {18401, 2}, {18403, 3}, {18406, 1}, {18407, 14}, {18403, 3}, {18421, 24}, 1},
    {{18445, 2}, {18445, 2}, {18447, 4}, {18451, 1}, {18452, 14}, {18447, 4}, {18466, 24}, 1},
    {{18490, 2}, {18490, 2}, {18492, 3}, {18495, 2}, {18497, 8}, {18492, 3}, {18505, 24}, 1},
    {{18529, 2}, {18529, 2}, {18531, 20}, {18551, 7}, {18558, 47}, {18605, 32}, {18637, 24}, 1},
    {{18661, 2}, {18661, 2}, {18663, 4}, {18667, 2}, {18669, 10}, {18663, 4}, {18679, 24}, 1},
    {{18703, 2}, {18703, 2}, {18705, 5}, {18710, 1}, {18711, 23}, {18705, 5}, {0, 0}, 1},
    {{18734, 2}, {18734, 2}, {18736, 16}, {18752, 4}, {18756, 56}, {18812, 16}, {0, 0}, 1},
    {{18828, 2}, {18828, 2}, {18830, 5}, {18835, 1}, {18836, 63}, {18830, 5}, {0, 0}, 1},
    {{18899, 2}, {18899, 2}, {18901, 5}, {18906, 2}, {18908, 10}, {18901, 5}, {0, 0}, 1},
    {{18918, 2}, {18918, 2}, {18920, 4}, {18924, 2}, {18926, 11}, {18920, 4}, {0, 0}, 1},
    {{18937, 2}, {18937, 2}, {18939, 4}, {18943, 2}, {18945, 8}, {18939, 4}, {0, 0}, 1},
    {{18953, 3}, {18956, 2}, {18958, 3}, {18961, 2}, {18963, 8}, {18958, 3}, {0, 0}, 1},
    {{18971, 2}, {18971, 2}, {18973, 6}, {18979, 2}, {18981, 8}, {18973, 6}, {0, 0}, 1},
    {{18989, 2}, {18989, 2}, {18991, 5}, {18996, 1}, {18997, 8}, {19005, 10}, {0, 0}, 1},
    {{19015, 2}, {19015, 2}, {19017, 10}, {19027, 4}, {19031, 70}, {19101, 10}, {0, 0}, 1},
    {{19111, 2}, {19111, 2}, {19113, 4}, {19117, 3}, {19120, 8}, {19113, 4}, {19128, 24}, 1},
    {{19152, 2}, {19152, 2}, {19154, 5}, {19159, 2}, {19161, 53}, {19154, 5}, {19214, 24}, 1},
    {{19238, 2}, {19238, 2}, {19240, 3}, {19243, 2}, {19245, 8}, {19240, 3}, {19253, 24}, 1},
    {{19277, 2}, {19277, 2}, {19279, 4}, {19283, 2}, {19285, 21}, {19279, 4}, {19306, 24}, 1},
    {{19330, 2}, {19330, 2}, {19332, 6}, {19338, 2}, {19340, 49}, {19389, 12}, {19401, 24}, 1},
    {{19425, 2}, {19425, 2}, {19427, 18}, {19445, 6}, {19451, 33}, {19484, 73}, {19557, 24}, 1},
    {{19581, 2}, {19581, 2}, {19583, 3}, {19586, 2}, {19588, 8}, {19583, 3}, {19596, 24}, 1},
    {{19620, 2}, {19620, 2}, {19622, 13}, {19635, 5}, {19640, 26}, {19666, 42}, {19708, 24}, 1},
    {{19732, 5}, {19737, 4}, {19741, 10}, {19751, 8}, {19759, 15}, {19774, 36}, {19810, 39}, 1},
    {{19849, 5}, {19854, 4}, {19858, 12}, {19870, 8}, {19878, 17}, {19895, 42}, {19937, 39}, 1},
    {{19976, 5}, {19976, 5}, {19981, 13}, {19994, 6}, {20000, 27}, {20027, 42}, {20069, 39}, 1},
    {{20108, 5}, {20108, 5}, {20113, 15}, {20128, 6}, {20134, 29}, {20163, 48}, {20211, 39}, 1},
    {{20250, 5}, {20250, 5}, {20255, 15}, {20270, 6}, {20276, 29}, {20305, 48}, {20353, 39}, 1},
    {{20392, 5}, {20392, 5}, {20397, 9}, {20406, 6}, {20412, 23}, {20435, 17}, {20452, 39}, 1},
    {{20491, 2}, {20491, 2}, {20493, 5}, {20498, 2}, {20500, 7}, {20493, 5}, {20507, 24}, 1},
    {{20531, 5}, {20531, 5}, {20536, 15}, {20551, 6}, {20557, 28}, {20585, 48}, {20633, 39}, 1},
    {{20672, 5}, {20672, 5}, {20677, 16}, {20693, 6}, {20699, 71}, {20770, 44}, {20814, 39}, 1},
    {{20853, 5}, {20853, 5}, {20858, 17}, {20875, 6}, {20881, 30}, {20911, 54}, {20965, 39}, 1},
    {{21004, 5}, {21004, 5}, {21009, 18}, {21027, 6}, {21033, 73}, {21106, 50}, {21156, 39}, 1},
    {{21195, 5}, {21195, 5}, {21200, 17}, {21217, 6}, {21223, 30}, {21253, 54}, {21307, 39}, 1},
    {{21346, 5}, {21346, 5}, {21351, 18}, {21369, 6}, {21375, 73}, {21448, 50}, {21498, 39}, 1},
    {{21537, 5}, {21537, 5}, {21542, 11}, {21553, 6}, {21559, 24}, {21583, 21}, {21604, 39}, 1},
    {{21643, 5}, {21643, 5}, {21648, 12}, {21660, 6}, {21666, 67}, {21733, 28}, {21761, 39}, 1},
    {{21800, 5}, {21805, 4}, {21809, 17}, {21826, 3}, {21829, 41}, {21870, 105}, {21975, 39}, 1},
    {{22014, 5}, {22019, 4}, {22023, 15}, {22038, 3}, {22041, 36}, {22077, 82}, {22159, 39}, 1},
    {{22198, 2}, {22198, 2}, {22200, 12}, {22212, 3}, {22215, 59}, {22274, 24}, {22298, 24}, 1},
    {{22322, 2}, {22322, 2}, {22324, 7}, {22331, 3}, {22334, 19}, {22353, 17}, {22370, 24}, 1},
    {{22394, 2}, {22394, 2}, {22396, 9}, {22405, 3}, {22408, 21}, {22429, 29}, {22458, 24}, 1},
    {{22482, 2}, {22482, 2}, {22484, 15}, {22499, 2}, {22501, 17}, {22518, 31}, {22549, 24}, 1},
    {{22573, 5}, {22578, 4}, {22582, 12}, {22594, 3}, {22597, 29}, {22626, 38}, {22664, 39}, 1},
    {{22703, 5}, {22708, 4}, {22712, 14}, {22726, 3}, {22729, 31}, {22760, 44}, {22804, 39}, 1},
    {{22843, 2}, {22843, 2}, {22845, 14}, {22859, 2}, {22861, 22}, {22883, 60}, {22943, 24}, 1},
    {{22967, 5}, {22972, 4}, {22976, 11}, {22987, 3}, {22990, 28}, {23018, 35}, {23053, 39}, 1},
    {{23092, 5}, {23097, 4}, {23101, 13}, {23114, 3}, {23117, 30}, {23147, 41}, {23188, 39}, 1},
    {{23227, 2}, {23227, 2}, {23229, 19}, {23248, 4}, {23252, 42}, {23294, 27}, {23321, 24}, 1},
    {{23345, 5}, {23350, 4}, {23354, 16}, {23370, 5}, {23375, 48}, {23423, 52}, {23475, 39}, 1},
    {{23514, 5}, {23519, 4}, {23523, 18}, {23541, 5}, {23546, 50}, {23596, 60}, {23656, 39}, 1},
    {{23695, 2}, {23695, 2}, {23697, 19}, {23716, 4}, {23720, 23}, {23743, 38}, {23781, 24}, 1},
    {{23805, 5}, {23810, 4}, {23814, 16}, {23830, 5}, {23835, 36}, {23871, 40}, {23911, 39}, 1},
    {{23950, 5}, {23955, 4}, {23959, 18}, {23977, 5}, {23982, 38}, {24020, 46}, {24066, 39}, 1},
    {{24105, 2}, {24105, 2}, {24107, 19}, {24126, 2}, {24128, 41}, {24169, 63}, {24232, 24}, 1},
    {{24256, 5}, {24261, 4}, {24265, 16}, {24281, 3}, {24284, 27}, {24311, 60}, {24371, 39}, 1},
    {{24410, 5}, {24415, 4}, {24419, 18}, {24437, 3}, {24440, 29}, {24469, 68}, {24537, 39}, 1},
    {{24576, 2}, {24576, 2}, {24578, 19}, {24597, 2}, {24599, 28}, {24627, 32}, {24659, 24}, 1},
    {{24683, 5}, {24688, 4}, {24692, 16}, {24708, 4}, {24712, 29}, {24741, 50}, {24791, 39}, 1},
    {{24830, 5}, {24835, 4}, {24839, 18}, {24857, 4}, {24861, 31}, {24892, 56}, {24948, 39}, 1},
    {{24987, 2}, {24987, 2}, {24989, 11}, {25000, 3}, {25003, 39}, {25042, 11}, {25053, 24}, 1},
    {{25077, 5}, {25082, 4}, {25086, 8}, {25094, 5}, {25099, 20}, {25119, 8}, {25127, 39}, 1},
    {{25166, 5}, {25171, 4}, {25175, 10}, {25185, 5}, {25190, 22}, {25212, 10}, {25222, 39}, 1},
    {{25261, 2}, {25261, 2}, {25263, 13}, {25276, 2}, {25278, 37}, {25315, 17}, {25332, 24}, 1},
    {{25356, 5}, {25361, 4}, {25365, 10}, {25375, 4}, {25379, 52}, {25431, 32}, {25463, 39}, 1},
    {{25502, 5}, {25507, 4}, {25511, 12}, {25523, 4}, {25527, 54}, {25581, 38}, {25619, 39}, 1},
    {{25658, 2}, {25658, 2}, {25660, 18}, {25678, 2}, {25680, 40}, {25720, 37}, {25757, 24}, 1},
    {{25781, 5}, {25786, 4}, {25790, 15}, {25805, 4}, {25809, 45}, {25854, 31}, {25885, 39}, 1},
    {{25924, 5}, {25929, 4}, {25933, 17}, {25950, 4}, {25954, 47}, {26001, 35}, {26036, 39}, 1},
    {{26075, 2}, {26075, 2}, {26077, 16}, {26093, 2}, {26095, 44}, {26139, 22}, {26161, 24}, 1},
    {{26185, 5}, {26190, 4}, {26194, 13}, {26207, 4}, {26211, 50}, {26261, 27}, {26288, 39}, 1},
    {{26327, 5}, {26332, 4}, {26336, 15}, {26351, 4}, {26355, 52}, {26407, 31}, {26438, 39}, 1},
    {{26477, 5}, {26482, 4}, {26486, 13}, {26499, 5}, {26504, 43}, {26547, 13}, {26560, 39}, 1},
    {{26599, 5}, {26604, 4}, {26608, 17}, {26625, 3}, {26628, 55}, {26683, 29}, {26712, 39}, 1},
    {{26751, 5}, {26756, 4}, {26760, 19}, {26779, 3}, {26782, 57}, {26839, 33}, {26872, 39}, 1},
    {{26911, 5}, {26911, 5}, {26916, 7}, {26923, 2}, {26925, 15}, {26916, 7}, {26940, 39}, 1},
    {{26979, 5}, {26979, 5}, {26984, 11}, {26995, 3}, {26998, 28}, {27026, 24}, {27050, 39}, 1},
    {{27089, 5}, {27089, 5}, {27094, 13}, {27107, 3}, {27110, 30}, {27140, 28}, {27168, 39}, 1},
    {{27207, 5}, {27207, 5}, {27212, 7}, {27219, 2}, {27221, 26}, {27212, 7}, {27247, 39}, 1},
    {{27286, 5}, {27286, 5}, {27291, 11}, {27302, 3}, {27305, 43}, {27348, 24}, {27372, 39}, 1},
    {{27411, 5}, {27411, 5}, {27416, 13}, {27429, 3}, {27432, 45}, {27477, 28}, {27505, 39}, 1},
    {{27544, 5}, {27549, 4}, {27553, 5}, {27558, 2}, {27560, 17}, {27553, 5}, {27577, 39}, 1},
    {{27616, 5}, {27621, 4}, {27625, 9}, {27634, 3}, {27637, 35}, {27672, 20}, {27692, 39}, 1},
    {{27731, 5}, {27736, 4}, {27740, 11}, {27751, 3}, {27754, 37}, {27791, 24}, {27815, 39}, 1},
    {{27854, 5}, {27854, 5}, {27859, 6}, {27865, 2}, {27867, 19}, {27859, 6}, {27886, 39}, 1},
    {{27925, 5}, {27925, 5}, {27930, 10}, {27940, 2}, {27942, 35}, {27977, 22}, {27999, 39}, 1},
    {{28038, 5}, {28038, 5}, {28043, 12}, {28055, 2}, {28057, 37}, {28094, 26}, {28120, 39}, 1},
    {{28159, 5}, {28159, 5}, {28164, 4}, {28168, 2}, {28170, 10}, {28164, 4}, {28180, 39}, 1},
    {{28219, 5}, {28219, 5}, {28224, 8}, {28232, 3}, {28235, 24}, {28259, 18}, {28277, 39}, 1},
    {{28316, 5}, {28316, 5}, {28321, 10}, {28331, 3}, {28334, 26}, {28360, 22}, {28382, 39}, 1},
    {{28421, 5}, {28421, 5}, {28426, 8}, {28434, 2}, {28436, 39}, {28426, 8}, {28475, 39}, 1},
    {{28514, 5}, {28514, 5}, {28519, 12}, {28531, 3}, {28534, 57}, {28591, 26}, {28617, 39}, 1},
    {{28656, 5}, {28656, 5}, {28661, 14}, {28675, 3}, {28678, 59}, {28737, 30}, {28767, 39}, 1},
    {{28806, 5}, {28806, 5}, {28811, 14}, {28825, 2}, {28827, 43}, {28870, 14}, {28884, 39}, 1},
    {{28923, 5}, {28923, 5}, {28928, 18}, {28946, 3}, {28949, 47}, {28996, 38}, {29034, 39}, 1},
    {{29073, 5}, {29073, 5}, {29078, 20}, {29098, 3}, {29101, 49}, {29150, 42}, {29192, 39}, 1},
    {{29231, 5}, {29231, 5}, {29236, 13}, {29249, 2}, {29251, 49}, {29300, 13}, {29313, 39}, 1},
    {{29352, 5}, {29352, 5}, {29357, 17}, {29374, 3}, {29377, 53}, {29430, 36}, {29466, 39}, 1},
    {{29505, 5}, {29505, 5}, {29510, 19}, {29529, 3}, {29532, 55}, {29587, 40}, {29627, 39}, 1},
    {{29666, 5}, {29666, 5}, {29671, 9}, {29680, 3}, {29683, 55}, {29671, 9}, {29738, 39}, 1},
    {{29777, 5}, {29777, 5}, {29782, 13}, {29795, 4}, {29799, 75}, {29874, 28}, {29902, 39}, 1},
    {{29941, 5}, {29941, 5}, {29946, 15}, {29961, 4}, {29965, 77}, {30042, 32}, {30074, 39}, 1},
    {{30113, 5}, {30113, 5}, {30118, 12}, {30130, 3}, {30133, 47}, {30118, 12}, {30180, 39}, 1},
    {{30219, 5}, {30219, 5}, {30224, 16}, {30240, 4}, {30244, 71}, {30315, 34}, {30349, 39}, 1},
    {{30388, 5}, {30388, 5}, {30393, 18}, {30411, 4}, {30415, 73}, {30488, 38}, {30526, 39}, 1},
    {{30565, 5}, {30565, 5}, {30570, 6}, {30576, 2}, {30578, 41}, {30570, 6}, {30619, 39}, 1},
    {{30658, 5}, {30658, 5}, {30663, 10}, {30673, 3}, {30676, 55}, {30731, 22}, {30753, 39}, 1},
    {{30792, 5}, {30792, 5}, {30797, 12}, {30809, 3}, {30812, 56}, {30868, 26}, {30894, 39}, 1},
    {{30933, 5}, {30933, 5}, {30938, 6}, {30944, 3}, {30947, 10}, {30938, 6}, {30957, 39}, 1},
    {{30996, 5}, {30996, 5}, {31001, 10}, {31011, 4}, {31015, 23}, {31038, 22}, {31060, 39}, 1},
    {{31099, 5}, {31099, 5}, {31104, 12}, {31116, 4}, {31120, 25}, {31145, 26}, {31171, 39}, 1},
    {{31210, 5}, {31215, 4}, {31219, 5}, {31224, 3}, {31227, 8}, {31219, 5}, {31235, 39}, 1},
    {{31274, 5}, {31279, 4}, {31283, 9}, {31292, 4}, {31296, 20}, {31316, 20}, {31336, 39}, 1},
    {{31375, 5}, {31380, 4}, {31384, 11}, {31395, 4}, {31399, 22}, {31421, 24}, {31445, 39}, 1},
    {{31484, 5}, {31484, 5}, {31489, 9}, {31498, 3}, {31501, 9}, {31489, 9}, {31510, 39}, 1},
    {{31549, 5}, {31549, 5}, {31554, 13}, {31567, 4}, {31571, 29}, {31600, 28}, {31628, 39}, 1},
    {{31667, 5}, {31667, 5}, {31672, 15}, {31687, 4}, {31691, 31}, {31722, 32}, {31754, 39}, 1},
    {{31793, 5}, {31793, 5}, {31798, 11}, {31809, 3}, {31812, 13}, {31798, 11}, {31825, 39}, 1},
    {{31864, 5}, {31864, 5}, {31869, 15}, {31884, 4}, {31888, 35}, {31923, 32}, {31955, 39}, 1},
    {{31994, 5}, {31994, 5}, {31999, 17}, {32016, 4}, {32020, 37}, {32057, 36}, {32093, 39}, 1},
    {{32132, 2}, {32132, 2}, {32134, 14}, {32148, 2}, {32150, 21}, {32171, 18}, {32189, 24}, 1},
    {{32213, 5}, {32218, 4}, {32222, 18}, {32240, 3}, {32243, 30}, {32273, 48}, {32321, 39}, 1},
    {{32360, 5}, {32365, 4}, {32369, 20}, {32389, 3}, {32392, 32}, {32424, 54}, {32478, 39}, 1},
    {{32517, 3}, {32520, 2}, {32522, 9}, {32531, 2}, {32533, 13}, {32546, 27}, {32573, 24}, 1},
    {{32597, 6}, {32603, 4}, {32607, 13}, {32620, 3}, {32623, 32}, {32655, 43}, {32698, 39}, 1},
    {{32737, 6}, {32743, 4}, {32747, 15}, {32762, 3}, {32765, 34}, {32799, 49}, {32848, 39}, 1},
    {{32887, 2}, {32887, 2}, {32889, 5}, {32894, 2}, {32896, 5}, {32889, 5}, {32901, 24}, 1},
    {{32925, 5}, {32930, 4}, {32934, 9}, {32943, 3}, {32946, 20}, {32966, 30}, {32996, 39}, 1},
    {{33035, 5}, {33040, 4}, {33044, 11}, {33055, 3}, {33058, 22}, {33080, 36}, {33116, 39}, 1},
    {{33155, 2}, {33155, 2}, {33157, 5}, {33162, 2}, {33164, 31}, {33157, 5}, {33195, 24}, 1},
    {{33219, 2}, {33219, 2}, {33221, 19}, {33240, 4}, {33244, 29}, {33273, 19}, {33292, 24}, 1},
    {{33316, 5}, {33321, 4}, {33325, 23}, {33348, 5}, {33353, 31}, {33384, 72}, {33456, 39}, 1},
    {{33495, 5}, {33500, 4}, {33504, 25}, {33529, 5}, {33534, 33}, {33567, 78}, {33645, 39}, 1},
    {{33684, 2}, {33684, 2}, {33686, 17}, {33703, 5}, {33708, 39}, {33747, 25}, {33772, 24}, 1},
    {{33796, 2}, {33796, 2}, {33798, 6}, {33804, 2}, {4788, 0}, {33798, 6}, {33806, 24}, 1},
    {{33830, 2}, {33830, 2}, {33832, 8}, {33840, 2}, {33842, 24}, {33832, 8}, {33866, 24}, 1},
    {{33890, 2}, {33890, 2}, {33892, 21}, {33913, 5}, {33918, 9}, {33927, 40}, {33967, 24}, 1},
    {{33991, 5}, {33996, 4}, {34000, 18}, {34018, 6}, {34024, 15}, {34039, 53}, {34092, 39}, 1},
    {{34131, 5}, {34136, 4}, {34140, 20}, {34160, 6}, {34166, 17}, {34183, 59}, {34242, 39}, 1},
    {{34281, 2}, {34281, 2}, {34283, 20}, {34303, 6}, {34309, 41}, {34350, 61}, {34411, 24}, 1},
    {{34435, 2}, {34435, 2}, {34437, 20}, {34457, 6}, {34463, 38}, {34501, 42}, {34543, 24}, 1},
    {{34567, 2}, {34567, 2}, {34569, 16}, {34585, 6}, {34591, 28}, {34619, 16}, {34635, 24}, 1},
    {{34659, 5}, {34664, 4}, {34668, 13}, {34681, 6}, {34687, 16}, {34703, 13}, {34716, 39}, 1},
    {{34755, 5}, {34760, 4}, {34764, 15}, {34779, 6}, {34785, 18}, {34803, 15}, {34818, 39}, 1},
    {{34857, 2}, {34857, 2}, {34859, 16}, {34875, 5}, {34880, 36}, {34916, 16}, {34932, 24}, 1},
    {{34956, 5}, {34961, 4}, {34965, 13}, {34978, 6}, {34984, 14}, {34998, 13}, {35011, 39}, 1},
    {{35050, 5}, {35055, 4}, {35059, 15}, {35074, 6}, {35080, 16}, {35096, 31}, {35127, 39}, 1},
    {{35166, 2}, {35166, 2}, {35168, 14}, {35182, 2}, {35184, 20}, {35204, 30}, {35234, 24}, 1},
    {{35258, 2}, {35258, 2}, {35260, 12}, {35272, 5}, {35277, 39}, {35316, 12}, {35328, 24}, 1},
    {{35352, 2}, {35352, 2}, {35354, 15}, {35369, 4}, {35277, 39}, {35373, 15}, {35388, 24}, 1},
    {{35412, 2}, {35412, 2}, {35414, 14}, {35428, 4}, {35432, 28}, {35460, 29}, {35489, 24}, 1},
    {{35513, 5}, {35513, 5}, {35518, 18}, {35536, 5}, {35541, 38}, {35579, 18}, {35597, 39}, 1},
    {{35636, 5}, {35636, 5}, {35641, 16}, {35657, 5}, {35662, 36}, {35698, 16}, {35714, 39}, 1},
    {{35753, 5}, {35753, 5}, {35758, 19}, {35777, 4}, {35781, 38}, {35819, 19}, {35838, 39}, 1},
    {{35877, 2}, {35877, 2}, {35879, 10}, {35889, 3}, {35892, 43}, {35935, 16}, {35951, 24}, 1},
    {{35975, 2}, {35975, 2}, {35977, 11}, {35988, 4}, {35992, 46}, {36038, 17}, {36055, 24}, 1},
    {{36079, 2}, {36079, 2}, {36081, 10}, {36091, 4}, {36095, 48}, {36143, 26}, {36169, 24}, 1},
    {{36193, 5}, {36193, 5}, {36198, 8}, {36206, 3}, {36209, 21}, {36230, 8}, {36238, 39}, 1},
    {{36277, 2}, {36277, 2}, {36279, 9}, {36288, 4}, {36292, 42}, {36279, 9}, {36334, 24}, 1},
    {{36358, 5}, {36363, 4}, {36367, 13}, {36380, 5}, {36385, 37}, {36422, 42}, {36464, 39}, 1},
    {{36503, 5}, {36508, 4}, {36512, 15}, {36527, 5}, {36532, 47}, {36579, 48}, {36627, 39}, 1},
    {{36666, 2}, {36666, 2}, {36668, 12}, {36680, 5}, {36685, 45}, {36668, 12}, {36730, 24}, 1},
    {{36754, 5}, {36759, 4}, {36763, 16}, {36779, 6}, {36785, 49}, {36834, 51}, {36885, 39}, 1},
    {{36924, 5}, {36929, 4}, {36933, 18}, {36951, 6}, {36957, 51}, {37008, 57}, {37065, 39}, 1},
    {{37104, 2}, {37104, 2}, {37106, 4}, {37110, 2}, {37112, 47}, {37106, 4}, {37159, 24}, 1},
    {{37183, 5}, {37188, 4}, {37192, 8}, {37200, 3}, {37203, 23}, {37226, 27}, {37253, 39}, 1},
    {{37292, 5}, {37297, 4}, {37301, 10}, {37311, 3}, {37314, 23}, {37337, 33}, {37370, 39}, 1},
    {{37409, 2}, {37409, 2}, {37411, 5}, {37416, 2}, {37418, 32}, {37411, 5}, {37450, 24}, 1},
    {{37474, 5}, {37479, 4}, {37483, 9}, {37492, 2}, {37494, 27}, {37521, 30}, {37551, 39}, 1},
    {{37590, 5}, {37595, 4}, {37599, 11}, {37610, 2}, {37612, 16}, {37628, 36}, {37664, 39}, 1},
    {{37703, 2}, {37703, 2}, {37705, 7}, {37712, 3}, {37715, 18}, {37705, 7}, {37733, 24}, 1},
    {{37757, 5}, {37762, 4}, {37766, 11}, {37777, 4}, {37781, 19}, {37800, 36}, {37836, 39}, 1},
    {{37875, 5}, {37880, 4}, {37884, 13}, {37897, 4}, {37901, 11}, {37912, 42}, {37954, 39}, 1},
    {{37993, 2}, {37993, 2}, {37995, 9}, {38004, 2}, {38006, 35}, {37995, 9}, {38041, 24}, 1},
    {{38065, 5}, {38070, 4}, {38074, 6}, {38080, 3}, {38083, 10}, {38074, 6}, {38093, 39}, 1},
    {{38132, 5}, {38137, 4}, {38141, 7}, {38148, 3}, {38151, 12}, {38141, 7}, {38163, 39}, 1},
    {{38202, 2}, {38202, 2}, {38204, 3}, {38207, 3}, {38210, 10}, {38204, 3}, {38220, 24}, 1},
    {{38244, 5}, {38249, 4}, {38253, 7}, {38260, 4}, {38264, 12}, {38276, 24}, {38300, 39}, 1},
    {{38339, 5}, {38344, 4}, {38348, 9}, {38357, 4}, {38361, 12}, {38373, 30}, {38403, 39}, 1},
    {{38442, 2}, {38442, 2}, {38444, 5}, {38449, 2}, {38451, 8}, {38444, 5}, {0, 0}, 1},
    {{38459, 5}, {38464, 4}, {38468, 9}, {38477, 3}, {38480, 9}, {38489, 30}, {0, 0}, 1},
    {{38519, 5}, {38524, 4}, {38528, 11}, {38539, 3}, {38542, 9}, {38551, 36}, {0, 0}, 1},
    {{38587, 2}, {38587, 2}, {38589, 6}, {38595, 2}, {38597, 28}, {38589, 6}, {0, 0}, 1},
    {{38625, 5}, {38630, 4}, {38634, 10}, {38644, 3}, {38647, 25}, {38672, 33}, {0, 0}, 1},
    {{38705, 5}, {38710, 4}, {38714, 12}, {38726, 3}, {38729, 25}, {38754, 39}, {0, 0}, 1},
    {{38793, 2}, {38793, 2}, {38795, 5}, {38800, 4}, {38804, 37}, {38795, 5}, {0, 0}, 1},
    {{38841, 2}, {38841, 2}, {38843, 22}, {38865, 2}, {38867, 21}, {38888, 30}, {38918, 24}, 1},
    {{38942, 5}, {38947, 4}, {38951, 19}, {38970, 4}, {38974, 21}, {38995, 76}, {39071, 39}, 1},
    {{39110, 5}, {39115, 4}, {39119, 21}, {39140, 4}, {39144, 23}, {39167, 84}, {39251, 39}, 1},
    {{39290, 2}, {39290, 2}, {39292, 22}, {39314, 2}, {39316, 31}, {39347, 30}, {39377, 24}, 1},
    {{39401, 5}, {39406, 4}, {39410, 19}, {39429, 4}, {39433, 19}, {39452, 51}, {39503, 39}, 1},
    {{39542, 5}, {39547, 4}, {39551, 21}, {39572, 4}, {39576, 21}, {39597, 57}, {39654, 39}, 1},
    {{39693, 2}, {39693, 2}, {39695, 14}, {39709, 2}, {39711, 23}, {39734, 22}, {39756, 24}, 1},
    {{39780, 5}, {39785, 4}, {39789, 11}, {39800, 3}, {39803, 21}, {39824, 35}, {39859, 39}, 1},
    {{39898, 5}, {39903, 4}, {39907, 13}, {39920, 3}, {39923, 23}, {39946, 41}, {39987, 39}, 1},
    {{40026, 2}, {40026, 2}, {40028, 15}, {40043, 3}, {40046, 20}, {40066, 40}, {40106, 24}, 1},
    {{40130, 5}, {40135, 4}, {40139, 12}, {40151, 5}, {40156, 20}, {40176, 25}, {40201, 39}, 1},
    {{40240, 5}, {40245, 4}, {40249, 14}, {40263, 5}, {40268, 22}, {40290, 29}, {40319, 39}, 1},
    {{40358, 2}, {40358, 2}, {40360, 15}, {40375, 3}, {40378, 20}, {40398, 40}, {40438, 24}, 1},
    {{40462, 5}, {40467, 4}, {40471, 12}, {40483, 5}, {40488, 20}, {40508, 25}, {40533, 39}, 1},
    {{40572, 5}, {40577, 4}, {40581, 14}, {40595, 5}, {40600, 22}, {40622, 29}, {40651, 39}, 1},
    {{40690, 5}, {40690, 5}, {40695, 22}, {40717, 5}, {40722, 25}, {40747, 47}, {40794, 39}, 1},
    {{40833, 5}, {40833, 5}, {40838, 19}, {40857, 6}, {40863, 34}, {40897, 41}, {40938, 39}, 1},
    {{40977, 5}, {40977, 5}, {40982, 21}, {41003, 6}, {41009, 36}, {41045, 45}, {41090, 39}, 1},
    {{41129, 5}, {41129, 5}, {41134, 30}, {41164, 7}, {41171, 31}, {41202, 30}, {41232, 39}, 1},
    {{41271, 5}, {41271, 5}, {41276, 27}, {41303, 8}, {41311, 40}, {41351, 27}, {41378, 39}, 1},
    {{41417, 5}, {41417, 5}, {41422, 29}, {41451, 8}, {41459, 42}, {41501, 29}, {41530, 39}, 1},
    {{41569, 5}, {41569, 5}, {41574, 27}, {41601, 7}, {41171, 31}, {41608, 27}, {41635, 39}, 1},
    {{41674, 5}, {41674, 5}, {41679, 24}, {41703, 8}, {41711, 40}, {41751, 24}, {41775, 39}, 1},
    {{41814, 5}, {41814, 5}, {41819, 26}, {41845, 8}, {41853, 42}, {41895, 26}, {41921, 39}, 1},
    {{41960, 2}, {41960, 2}, {41962, 14}, {41976, 3}, {41979, 23}, {42002, 29}, {42031, 24}, 1},
    {{42055, 5}, {42060, 4}, {42064, 11}, {42075, 4}, {42079, 35}, {42114, 35}, {42149, 39}, 1},
    {{42188, 5}, {42193, 4}, {42197, 13}, {42210, 4}, {42214, 41}, {42255, 41}, {42296, 39}, 1},
    {{42335, 2}, {42335, 2}, {42337, 13}, {42350, 5}, {42355, 25}, {42380, 20}, {42400, 24}, 1},
    {{42424, 2}, {42424, 2}, {42426, 11}, {42437, 5}, {42442, 23}, {42465, 23}, {42488, 24}, 1},
    {{42512, 3}, {42515, 2}, {42517, 25}, {42542, 6}, {42548, 31}, {42579, 102}, {42681, 24}, 1},
    {{42705, 2}, {42705, 2}, {42707, 22}, {42729, 6}, {42735, 38}, {42773, 62}, {0, 0}, 1},
    {{42835, 5}, {42840, 4}, {42844, 19}, {42863, 3}, {42866, 47}, {42913, 118}, {0, 0}, 1},
    {{43031, 5}, {43036, 4}, {43040, 21}, {43061, 3}, {43064, 49}, {43113, 128}, {0, 0}, 1},
    {{43241, 2}, {43241, 2}, {43243, 21}, {43264, 5}, {43269, 22}, {43291, 34}, {43325, 24}, 1},
    {{43349, 5}, {43354, 4}, {43358, 18}, {43376, 6}, {43382, 24}, {43406, 28}, {43434, 39}, 1},
    {{43473, 5}, {43478, 4}, {43482, 20}, {43502, 6}, {43508, 24}, {43532, 32}, {43564, 39}, 1},
    {{43603, 2}, {43603, 2}, {43605, 15}, {43620, 4}, {43624, 11}, {43635, 24}, {43659, 24}, 1},
    {{43683, 5}, {43688, 4}, {43692, 12}, {43704, 5}, {43624, 11}, {43709, 25}, {43734, 39}, 1},
    {{43773, 5}, {43778, 4}, {43782, 14}, {43796, 5}, {43624, 11}, {43801, 29}, {43830, 39}, 1},
    {{43869, 2}, {43869, 2}, {43871, 14}, {43885, 4}, {43889, 30}, {43919, 29}, {0, 0}, 1},
    {{43948, 2}, {43948, 2}, {43950, 12}, {43962, 2}, {43964, 31}, {43995, 12}, {44007, 24}, 1},
    {{44031, 2}, {44033, 1}, {44034, 5}, {44039, 4}, {44043, 13}, {44056, 26}, {0, 0}, 1},
    {{44082, 2}, {44082, 2}, {44084, 11}, {44095, 3}, {44098, 23}, {44121, 44}, {44165, 24}, 1},
    {{44189, 3}, {44192, 2}, {44194, 14}, {44208, 6}, {44214, 15}, {44229, 29}, {44258, 24}, 1},
    {{44282, 6}, {44288, 4}, {44292, 11}, {44303, 6}, {44309, 14}, {44323, 35}, {44358, 39}, 1},
    {{44397, 6}, {44403, 4}, {44407, 13}, {44420, 6}, {44426, 16}, {44442, 41}, {44483, 39}, 1},
    {{44522, 2}, {44522, 2}, {44524, 14}, {44538, 2}, {44540, 7}, {44547, 29}, {44576, 24}, 1},
    {{44600, 5}, {44605, 4}, {44609, 11}, {44620, 4}, {44624, 16}, {44640, 35}, {44675, 39}, 1},
    {{44714, 5}, {44719, 4}, {44723, 13}, {44736, 4}, {44740, 18}, {44758, 41}, {44799, 39}, 1},
    {{44838, 2}, {44838, 2}, {44840, 18}, {44858, 2}, {44860, 14}, {44874, 26}, {44900, 24}, 1},
    {{44924, 5}, {44929, 4}, {44933, 15}, {44948, 4}, {44952, 26}, {44978, 42}, {45020, 39}, 1},
    {{45059, 5}, {45064, 4}, {45068, 17}, {45085, 4}, {45089, 28}, {45117, 48}, {45165, 39}, 1},
    {{45204, 2}, {45204, 2}, {45206, 15}, {45221, 2}, {45223, 4}, {45227, 32}, {45259, 24}, 1},
    {{45283, 5}, {45288, 4}, {45292, 12}, {45304, 4}, {45308, 13}, {45321, 38}, {45359, 39}, 1},
    {{45398, 5}, {45403, 4}, {45407, 14}, {45421, 4}, {45425, 15}, {45440, 44}, {45484, 39}, 1},
    {{45523, 2}, {45525, 1}, {45526, 20}, {45546, 2}, {45548, 11}, {45559, 76}, {45635, 19}, 1},
    {{45654, 5}, {45659, 3}, {45662, 17}, {45679, 4}, {45683, 12}, {45695, 68}, {45763, 34}, 1},
    {{45797, 5}, {45802, 3}, {45805, 19}, {45824, 4}, {45828, 19}, {45847, 76}, {45923, 34}, 1},
    {{45957, 3}, {45960, 2}, {45962, 22}, {45984, 2}, {45986, 13}, {45999, 58}, {46057, 24}, 1},
    {{46081, 6}, {46087, 4}, {46091, 19}, {46110, 4}, {46114, 22}, {46136, 58}, {46194, 39}, 1},
    {{46233, 6}, {46239, 4}, {46243, 21}, {46264, 4}, {46268, 24}, {46292, 64}, {46356, 39}, 1},
    {{46395, 2}, {46395, 2}, {46397, 13}, {46410, 4}, {46414, 33}, {46447, 30}, {46477, 24}, 1},
    {{46501, 5}, {46506, 4}, {46510, 10}, {46520, 6}, {46526, 38}, {46564, 32}, {46596, 39}, 1},
    {{46635, 5}, {46640, 4}, {46644, 12}, {46656, 6}, {46662, 40}, {46702, 38}, {46740, 39}, 1},
    {{46779, 2}, {46779, 2}, {46781, 22}, {46803, 4}, {46807, 57}, {46864, 57}, {46921, 24}, 1},
    {{46945, 5}, {46950, 4}, {46954, 19}, {46973, 6}, {46979, 53}, {47032, 59}, {47091, 39}, 1},
    {{47130, 5}, {47135, 4}, {47139, 21}, {47160, 6}, {47166, 58}, {47224, 65}, {47289, 39}, 1},
    {{47328, 2}, {47328, 2}, {47330, 19}, {47349, 3}, {47352, 32}, {47384, 82}, {47466, 24}, 1},
    {{47490, 5}, {47495, 4}, {47499, 16}, {47515, 5}, {47520, 37}, {47557, 33}, {47590, 39}, 1},
    {{47629, 5}, {47634, 4}, {47638, 18}, {47656, 5}, {47661, 39}, {47700, 37}, {47737, 39}, 1},
    {{47776, 2}, {47776, 2}, {47778, 16}, {47794, 4}, {47798, 24}, {47822, 36}, {0, 0}, 1},
    {{47858, 5}, {47863, 4}, {47867, 13}, {47880, 4}, {47884, 19}, {47903, 27}, {0, 0}, 1},
    {{47930, 5}, {47935, 4}, {47939, 15}, {47954, 4}, {47958, 21}, {47979, 31}, {0, 0}, 1},
    {{48010, 2}, {48010, 2}, {48012, 25}, {48037, 2}, {48039, 15}, {48054, 36}, {48090, 24}, 1},
    {{48114, 5}, {48119, 4}, {48123, 22}, {48145, 5}, {48150, 19}, {48169, 45}, {48214, 39}, 1},
    {{48253, 5}, {48258, 4}, {48262, 24}, {48286, 5}, {48291, 21}, {48312, 49}, {48361, 39}, 1},
    {{48400, 2}, {48400, 2}, {48402, 23}, {48425, 2}, {48427, 18}, {48445, 48}, {48493, 24}, 1},
    {{48517, 5}, {48522, 4}, {48526, 20}, {48546, 5}, {48551, 17}, {48568, 41}, {48609, 39}, 1},
    {{48648, 5}, {48653, 4}, {48657, 22}, {48679, 5}, {48684, 19}, {48703, 45}, {48748, 39}, 1},
    {{48787, 2}, {48787, 2}, {48789, 15}, {48804, 4}, {48808, 42}, {48850, 48}, {48898, 24}, 1},
    {{48922, 5}, {48927, 4}, {48931, 12}, {48943, 6}, {48949, 33}, {48982, 25}, {49007, 39}, 1},
    {{49046, 5}, {49051, 4}, {49055, 14}, {49069, 6}, {49075, 35}, {49110, 29}, {49139, 39}, 1},
    {{49178, 2}, {49178, 2}, {49180, 24}, {49204, 4}, {49208, 21}, {49229, 39}, {49268, 24}, 1},
    {{49292, 5}, {49297, 4}, {49301, 21}, {49322, 5}, {49327, 22}, {49349, 40}, {49389, 39}, 1},
    {{49428, 5}, {49433, 4}, {49437, 23}, {49460, 5}, {49465, 26}, {49491, 44}, {49535, 39}, 1},
    {{49574, 2}, {49574, 2}, {49576, 18}, {49594, 4}, {49598, 18}, {49616, 23}, {49639, 24}, 1},
    {{49663, 2}, {49663, 2}, {49665, 13}, {49678, 6}, {49684, 31}, {49715, 49}, {49764, 24}, 1},
    {{49788, 8}, {49788, 8}, {49796, 20}, {49816, 7}, {49823, 50}, {49873, 20}, {49893, 64}, 1},
    {{49957, 2}, {49957, 2}, {49959, 19}, {49978, 8}, {49986, 43}, {50029, 43}, {50072, 24}, 1},
    {{50096, 2}, {50096, 2}, {50098, 27}, {50125, 8}, {50133, 52}, {50185, 62}, {50247, 24}, 1},
    {{50271, 2}, {50271, 2}, {50273, 17}, {50290, 8}, {50298, 70}, {50368, 39}, {50407, 24}, 1},
    {{50431, 2}, {50431, 2}, {50433, 4}, {50437, 2}, {50439, 15}, {50454, 22}, {50476, 24}, 1},
    {{50500, 11}, {50511, 10}, {50521, 16}, {50537, 8}, {50545, 39}, {50584, 66}, {50650, 79}, 1},
    {{50729, 11}, {50740, 10}, {50750, 14}, {50764, 8}, {50772, 30}, {50802, 66}, {50868, 79}, 1},
    {{50947, 11}, {50958, 10}, {50968, 18}, {50986, 8}, {50994, 32}, {51026, 78}, {51104, 79}, 1},
    {{51183, 2}, {51183, 2}, {51185, 17}, {51202, 2}, {51204, 20}, {51224, 17}, {51241, 24}, 1},
    {{51265, 8}, {51273, 7}, {51280, 29}, {51309, 8}, {51317, 57}, {51374, 85}, {51459, 64}, 1},
    {{51523, 8}, {51531, 7}, {51538, 27}, {51565, 8}, {51573, 48}, {51621, 70}, {51691, 64}, 1},
    {{51755, 8}, {51763, 7}, {51770, 31}, {51801, 8}, {51809, 50}, {51859, 78}, {51937, 64}, 1},
    {{52001, 2}, {52001, 2}, {52003, 6}, {52009, 2}, {4788, 0}, {52003, 6}, {0, 0}, 1},
    {{52011, 8}, {52011, 8}, {52019, 23}, {52042, 10}, {52052, 32}, {52084, 45}, {0, 0}, 1},
    {{52129, 8}, {52129, 8}, {52137, 24}, {52161, 10}, {52171, 33}, {52204, 47}, {0, 0}, 1},
    {{52251, 11}, {52251, 11}, {52262, 29}, {52291, 12}, {52303, 40}, {52343, 56}, {0, 0}, 1},
    {{52399, 11}, {52399, 11}, {52410, 28}, {52438, 12}, {52052, 32}, {52450, 54}, {0, 0}, 1},
    {{52504, 11}, {52504, 11}, {52515, 30}, {52545, 12}, {52171, 33}, {52557, 58}, {0, 0}, 1},
    {{52615, 8}, {52615, 8}, {52623, 21}, {52644, 10}, {52654, 23}, {52677, 41}, {0, 0}, 1},
    {{52718, 8}, {52718, 8}, {52726, 22}, {52748, 10}, {52758, 24}, {52782, 43}, {0, 0}, 1},
    {{52825, 11}, {52825, 11}, {52836, 27}, {52863, 12}, {52875, 31}, {52906, 52}, {0, 0}, 1},
    {{52958, 11}, {52958, 11}, {52969, 26}, {52995, 12}, {52654, 23}, {53007, 50}, {0, 0}, 1},
    {{53057, 11}, {53057, 11}, {53068, 28}, {53096, 12}, {52758, 24}, {53108, 54}, {0, 0}, 1},
    {{53162, 8}, {53162, 8}, {53170, 25}, {53195, 10}, {53205, 25}, {53230, 49}, {0, 0}, 1},
    {{53279, 8}, {53279, 8}, {53287, 26}, {53313, 10}, {53323, 26}, {53349, 51}, {0, 0}, 1},
    {{53400, 11}, {53400, 11}, {53411, 31}, {53442, 12}, {53454, 33}, {53487, 60}, {0, 0}, 1},
    {{53547, 11}, {53547, 11}, {53558, 30}, {53588, 12}, {53205, 25}, {53600, 58}, {0, 0}, 1},
    {{53658, 11}, {53658, 11}, {53669, 32}, {53701, 12}, {53323, 26}, {53713, 62}, {0, 0}, 1},
    {{53775, 5}, {53775, 5}, {53780, 16}, {53796, 8}, {52654, 23}, {53804, 32}, {0, 0}, 1},
    {{53836, 8}, {53836, 8}, {53844, 21}, {53865, 10}, {52654, 23}, {53875, 41}, {0, 0}, 1},
    {{53916, 5}, {53916, 5}, {53921, 17}, {53938, 8}, {52758, 24}, {53946, 34}, {0, 0}, 1},
    {{53980, 8}, {53980, 8}, {53988, 22}, {54010, 10}, {52875, 31}, {54020, 43}, {0, 0}, 1},
    {{54063, 8}, {54063, 8}, {54071, 23}, {54094, 10}, {52758, 24}, {54104, 45}, {0, 0}, 1},
    {{54149, 5}, {54149, 5}, {54154, 18}, {54172, 8}, {53205, 25}, {54180, 36}, {0, 0}, 1},
    {{54216, 8}, {54216, 8}, {54224, 23}, {54247, 10}, {53205, 25}, {54257, 45}, {0, 0}, 1},
    {{54302, 5}, {54302, 5}, {54307, 19}, {54326, 8}, {53323, 26}, {54334, 38}, {0, 0}, 1},
    {{54372, 8}, {54372, 8}, {54380, 24}, {54404, 10}, {53454, 33}, {54414, 47}, {0, 0}, 1},
    {{54461, 8}, {54461, 8}, {54469, 25}, {54494, 10}, {53323, 26}, {54504, 49}, {0, 0}, 1},
    {{54553, 3}, {54556, 2}, {54558, 13}, {54571, 2}, {54573, 43}, {54616, 41}, {0, 0}, 1},
    {{54657, 2}, {54657, 2}, {54659, 18}, {54677, 2}, {54679, 22}, {54701, 18}, {0, 0}, 1},
    {{54719, 2}, {54719, 2}, {54721, 19}, {54740, 3}, {54679, 22}, {54743, 19}, {0, 0}, 1},
    {{54762, 2}, {54762, 2}, {54764, 14}, {54778, 4}, {54782, 36}, {54818, 14}, {0, 0}, 1},
    {{54832, 2}, {54832, 2}, {54834, 10}, {54844, 2}, {54846, 27}, {54834, 10}, {0, 0}, 1},
    {{54873, 2}, {54873, 2}, {54875, 11}, {54886, 2}, {54888, 13}, {54901, 11}, {0, 0}, 2},
    {{54912, 2}, {54912, 2}, {54914, 6}, {54920, 2}, {54922, 1}, {54914, 6}, {0, 0}, 2},
    {{54923, 2}, {54923, 2}, {54925, 7}, {54932, 3}, {4788, 0}, {54925, 7}, {0, 0}, 2},
    {{54935, 2}, {54935, 2}, {54937, 9}, {54946, 4}, {54950, 10}, {54937, 9}, {0, 0}, 2},
    {{54960, 2}, {54960, 2}, {54962, 8}, {54970, 2}, {54972, 19}, {54991, 12}, {0, 0}, 2},
    {{55003, 2}, {55003, 2}, {55005, 3}, {55008, 1}, {55009, 6}, {55015, 4}, {0, 0}, 2},
    {{55019, 2}, {55019, 2}, {55021, 9}, {55030, 3}, {55033, 34}, {55067, 9}, {0, 0}, 2},
    {{55076, 5}, {55076, 5}, {55081, 11}, {55092, 3}, {55095, 51}, {55146, 11}, {0, 0}, 2},
    {{55157, 2}, {55157, 2}, {55159, 6}, {55165, 3}, {55168, 9}, {55159, 6}, {0, 0}, 2},
    {{55177, 2}, {55177, 2}, {55179, 4}, {55183, 1}, {55184, 8}, {55192, 14}, {0, 0}, 2},
    {{55206, 2}, {55206, 2}, {55208, 3}, {55211, 2}, {55184, 8}, {55213, 12}, {0, 0}, 2},
    {{55225, 2}, {55225, 2}, {55227, 7}, {55234, 2}, {55236, 17}, {55227, 7}, {0, 0}, 2},
    {{55253, 2}, {55253, 2}, {55255, 8}, {55263, 2}, {55265, 19}, {55284, 12}, {0, 0}, 2},
    {{55296, 2}, {55296, 2}, {55298, 3}, {55301, 1}, {55009, 6}, {55302, 4}, {0, 0}, 2},
    {{55306, 4}, {55306, 4}, {55310, 9}, {55319, 2}, {55321, 26}, {55347, 9}, {0, 0}, 2},
    {{55356, 2}, {55356, 2}, {55358, 4}, {55362, 2}, {55364, 27}, {55391, 14}, {0, 0}, 2},
    {{55405, 2}, {55405, 2}, {55407, 10}, {55417, 3}, {55420, 15}, {55435, 16}, {0, 0}, 2},
    {{55451, 2}, {55451, 2}, {55453, 5}, {55458, 2}, {55460, 1}, {55461, 6}, {0, 0}, 2},
    {{55467, 2}, {55467, 2}, {55469, 7}, {55476, 2}, {55478, 4}, {55469, 7}, {0, 0}, 2},
    {{55482, 2}, {55482, 2}, {55484, 10}, {55494, 2}, {55496, 12}, {55508, 16}, {0, 0}, 2},
    {{55524, 2}, {55524, 2}, {55526, 5}, {55526, 5}, {4788, 0}, {55526, 5}, {0, 0}, 2},
    {{55531, 2}, {55531, 2}, {55533, 6}, {55533, 6}, {4788, 0}, {55533, 6}, {0, 0}, 2},
    {{55539, 2}, {55539, 2}, {55541, 5}, {55546, 1}, {55547, 36}, {55583, 9}, {0, 0}, 2},
    {{55592, 2}, {55592, 2}, {55594, 7}, {55601, 3}, {55184, 8}, {55604, 20}, {0, 0}, 2},
    {{55624, 2}, {55624, 2}, {55626, 5}, {55631, 2}, {55633, 9}, {55642, 16}, {0, 0}, 2},
    {{55658, 2}, {55658, 2}, {55660, 4}, {55664, 1}, {4788, 0}, {55660, 4}, {0, 0}, 2},
    {{55665, 2}, {55665, 2}, {55667, 5}, {55672, 3}, {55675, 30}, {55667, 5}, {0, 0}, 2},
    {{55705, 2}, {55705, 2}, {55707, 8}, {55715, 3}, {55718, 13}, {55731, 12}, {0, 0}, 2},
    {{55743, 2}, {55743, 2}, {55745, 2}, {55747, 2}, {55749, 30}, {55745, 2}, {0, 0}, 2},
    {{55779, 2}, {55779, 2}, {55781, 13}, {55794, 2}, {55796, 13}, {55809, 13}, {0, 0}, 2},
    {{55822, 2}, {55822, 2}, {55824, 3}, {55827, 2}, {55829, 1}, {55830, 4}, {0, 0}, 2},
    {{55834, 2}, {55834, 2}, {55836, 8}, {55844, 2}, {55846, 12}, {55858, 12}, {0, 0}, 2},
    {{55870, 2}, {55870, 2}, {55872, 3}, {55875, 1}, {55876, 3}, {55879, 4}, {0, 0}, 2},
    {{55883, 2}, {55883, 2}, {55885, 4}, {55889, 2}, {55891, 5}, {55885, 4}, {0, 0}, 2},
    {{55896, 2}, {55896, 2}, {55898, 8}, {55906, 3}, {55909, 20}, {55929, 8}, {0, 0}, 2},
    {{55937, 2}, {55937, 2}, {55939, 3}, {55942, 2}, {55944, 38}, {55939, 3}, {0, 0}, 2},
    {{55982, 2}, {55982, 2}, {55984, 3}, {55987, 2}, {55989, 17}, {56006, 9}, {0, 0}, 2},
    {{56015, 2}, {56015, 2}, {56017, 4}, {56021, 2}, {56023, 26}, {56017, 4}, {0, 0}, 2},
    {{56049, 2}, {56049, 2}, {56051, 5}, {56056, 2}, {56058, 17}, {56075, 15}, {0, 0}, 2},
    {{56090, 2}, {56090, 2}, {56092, 14}, {56106, 4}, {56110, 25}, {56135, 20}, {0, 0}, 2},
    {{56155, 2}, {56155, 2}, {56157, 5}, {56162, 3}, {56165, 39}, {56157, 5}, {0, 0}, 2},
    {{56204, 2}, {56204, 2}, {56206, 7}, {56213, 3}, {56216, 8}, {56224, 20}, {0, 0}, 2},
    {{56244, 2}, {56244, 2}, {56246, 8}, {56254, 2}, {56256, 1}, {56246, 8}, {0, 0}, 2},
    {{56257, 2}, {56257, 2}, {56259, 7}, {56266, 2}, {56268, 42}, {56259, 7}, {0, 0}, 2},
    {{56310, 2}, {56310, 2}, {56312, 10}, {56322, 2}, {4788, 0}, {56324, 16}, {0, 0}, 2},
    {{56340, 2}, {56340, 2}, {56342, 12}, {56354, 2}, {56356, 5}, {56361, 18}, {0, 0}, 2},
    {{56379, 2}, {56379, 2}, {56381, 10}, {56391, 3}, {56394, 12}, {56406, 16}, {0, 0}, 2},
    {{56422, 2}, {56422, 2}, {56424, 5}, {56429, 2}, {56431, 4}, {56435, 6}, {0, 0}, 2},
    {{56441, 2}, {56441, 2}, {56443, 3}, {56446, 2}, {56448, 1}, {56443, 3}, {0, 0}, 2},
    {{56449, 2}, {56449, 2}, {56451, 7}, {56458, 2}, {56460, 15}, {56475, 20}, {0, 0}, 2},
    {{56495, 2}, {56495, 2}, {56497, 11}, {56508, 3}, {56511, 23}, {56534, 18}, {0, 0}, 2},
    {{56552, 2}, {56552, 2}, {56554, 6}, {56560, 2}, {56562, 11}, {56573, 7}, {0, 0}, 2},
    {{56580, 3}, {56583, 2}, {56585, 8}, {56593, 2}, {56595, 12}, {56585, 8}, {0, 0}, 2},
    {{56607, 2}, {56607, 2}, {56609, 6}, {56615, 2}, {56617, 6}, {56609, 6}, {0, 0}, 2},
    {{56623, 2}, {56623, 2}, {56625, 8}, {56633, 2}, {56635, 5}, {56625, 8}, {0, 0}, 2},
    {{56640, 2}, {56640, 2}, {56642, 3}, {56645, 2}, {56647, 11}, {56642, 3}, {0, 0}, 2},
    {{56658, 2}, {56658, 2}, {56660, 4}, {56664, 1}, {55184, 8}, {56665, 14}, {0, 0}, 2},
    {{56679, 5}, {56684, 4}, {56688, 10}, {56698, 3}, {56701, 25}, {56726, 26}, {0, 0}, 2},
    {{56752, 2}, {56752, 2}, {56754, 5}, {56759, 2}, {56761, 19}, {56780, 16}, {0, 0}, 2},
    {{56796, 2}, {56796, 2}, {56798, 5}, {56803, 2}, {56805, 11}, {56816, 16}, {0, 0}, 2},
    {{56832, 2}, {56832, 2}, {56834, 5}, {56839, 2}, {56841, 19}, {56834, 5}, {0, 0}, 2},
    {{56860, 2}, {56860, 2}, {56862, 5}, {56867, 2}, {56869, 25}, {56862, 5}, {0, 0}, 2},
    {{56894, 2}, {56894, 2}, {56896, 5}, {56901, 2}, {56903, 11}, {56896, 5}, {0, 0}, 2},
    {{56914, 2}, {56914, 2}, {56916, 8}, {56924, 2}, {56926, 46}, {56916, 8}, {0, 0}, 2},
    {{56972, 2}, {56972, 2}, {56974, 6}, {56980, 1}, {56981, 25}, {56974, 6}, {0, 0}, 2},
    {{57006, 2}, {57006, 2}, {57008, 10}, {57018, 2}, {57020, 20}, {57040, 15}, {0, 0}, 2},
    {{57055, 2}, {57055, 2}, {57057, 6}, {57063, 2}, {57065, 4}, {57057, 6}, {0, 0}, 2},
    {{57069, 2}, {57069, 2}, {57071, 7}, {57078, 1}, {57065, 4}, {57079, 20}, {0, 0}, 2},
    {{57099, 2}, {57099, 2}, {57101, 7}, {57108, 2}, {57110, 6}, {57101, 7}, {0, 0}, 2},
    {{57116, 2}, {57116, 2}, {57118, 14}, {57132, 4}, {57136, 30}, {57166, 14}, {0, 0}, 2},
    {{57180, 2}, {57180, 2}, {57182, 10}, {57192, 2}, {57194, 17}, {57211, 10}, {0, 0}, 2},
    {{57221, 2}, {57221, 2}, {57223, 23}, {57246, 7}, {57253, 18}, {57271, 37}, {0, 0}, 2},
    {{57308, 2}, {57308, 2}, {57065, 4}, {57310, 1}, {4788, 0}, {57311, 14}, {0, 0}, 2},
    {{57325, 2}, {57325, 2}, {57327, 7}, {57334, 2}, {57065, 4}, {57336, 20}, {0, 0}, 2},
    {{57356, 3}, {57359, 2}, {57361, 4}, {57365, 1}, {57366, 27}, {57393, 18}, {0, 0}, 2},
    {{57411, 2}, {57411, 2}, {57413, 5}, {57418, 1}, {57419, 9}, {57413, 5}, {0, 0}, 2},
    {{57428, 2}, {57428, 2}, {57430, 4}, {57434, 2}, {57436, 8}, {57430, 4}, {0, 0}, 2},
    {{57444, 2}, {57444, 2}, {57446, 4}, {57450, 2}, {57452, 35}, {57446, 4}, {0, 0}, 2},
    {{57487, 2}, {57487, 2}, {57489, 3}, {57492, 3}, {57495, 14}, {57489, 3}, {0, 0}, 2},
    {{57509, 2}, {57509, 2}, {57511, 4}, {57515, 3}, {57518, 34}, {57511, 4}, {0, 0}, 2},
    {{57552, 2}, {57552, 2}, {57554, 7}, {57561, 2}, {57563, 31}, {57554, 7}, {0, 0}, 2},
    {{57594, 2}, {57594, 2}, {57596, 8}, {57604, 3}, {57607, 25}, {57596, 8}, {0, 0}, 2},
    {{57632, 2}, {57632, 2}, {57634, 7}, {57641, 2}, {57643, 42}, {57634, 7}, {0, 0}, 2},
    {{57685, 2}, {57685, 2}, {57687, 6}, {57693, 2}, {57695, 27}, {57687, 6}, {0, 0}, 2},
    {{57722, 2}, {57722, 2}, {57724, 4}, {57724, 4}, {4788, 0}, {57724, 4}, {0, 0}, 2},
    {{57728, 4}, {57728, 4}, {57732, 10}, {57732, 10}, {4788, 0}, {57742, 10}, {0, 0}, 2},
    {{57752, 2}, {57752, 2}, {57754, 5}, {57754, 5}, {4788, 0}, {57754, 5}, {0, 0}, 2},
    {{57759, 2}, {57759, 2}, {57761, 4}, {57765, 2}, {55184, 8}, {57767, 14}, {0, 0}, 2},
    {{57781, 2}, {57781, 2}, {57783, 9}, {57792, 2}, {4788, 0}, {57783, 9}, {0, 0}, 2},
    {{57794, 2}, {57794, 2}, {57796, 6}, {57802, 1}, {57803, 23}, {57796, 6}, {0, 0}, 2},
    {{57826, 2}, {57826, 2}, {57828, 6}, {57834, 2}, {57836, 12}, {57828, 6}, {0, 0}, 2},
    {{57848, 2}, {57848, 2}, {57850, 5}, {57855, 1}, {57856, 50}, {57850, 5}, {0, 0}, 2},
    {{57906, 2}, {57906, 2}, {57908, 11}, {57919, 2}, {57921, 24}, {57945, 11}, {0, 0}, 2},
    {{57956, 2}, {57956, 2}, {57958, 6}, {57964, 1}, {57965, 10}, {57958, 6}, {0, 0}, 2},
    {{57975, 2}, {57975, 2}, {57977, 8}, {57985, 3}, {57988, 46}, {57977, 8}, {0, 0}, 2},
    {{58034, 2}, {58034, 2}, {58036, 5}, {58041, 3}, {58044, 22}, {58066, 16}, {0, 0}, 2},
    {{58082, 2}, {58082, 2}, {58084, 14}, {58098, 4}, {58102, 24}, {58126, 20}, {0, 0}, 2},
    {{58146, 2}, {58146, 2}, {58148, 5}, {58153, 2}, {4788, 0}, {58155, 6}, {0, 0}, 2},
    {{58161, 2}, {58161, 2}, {58163, 7}, {58170, 2}, {58172, 11}, {58183, 15}, {0, 0}, 2},
    {{58198, 2}, {58198, 2}, {58200, 4}, {58204, 2}, {58206, 11}, {58200, 4}, {0, 0}, 2},
    {{58217, 2}, {58217, 2}, {58219, 4}, {58223, 1}, {58224, 23}, {58219, 4}, {0, 0}, 2},
    {{58247, 2}, {58247, 2}, {58249, 13}, {58262, 3}, {58265, 18}, {58283, 13}, {0, 0}, 2},
    {{58296, 2}, {58296, 2}, {58298, 8}, {58306, 2}, {58308, 6}, {58298, 8}, {0, 0}, 2},
    {{58314, 2}, {58314, 2}, {58316, 5}, {58321, 2}, {58323, 8}, {58316, 5}, {0, 0}, 2},
    {{58331, 2}, {58331, 2}, {58333, 7}, {58340, 2}, {58342, 4}, {58333, 7}, {0, 0}, 2},
    {{58346, 2}, {58346, 2}, {58348, 12}, {58360, 2}, {58362, 14}, {58376, 18}, {0, 0}, 2},
    {{58394, 2}, {58394, 2}, {58396, 5}, {58401, 2}, {58403, 15}, {58396, 5}, {0, 0}, 2},
    {{58418, 2}, {58418, 2}, {58420, 9}, {58420, 9}, {4788, 0}, {58420, 9}, {0, 0}, 2},
    {{58429, 2}, {58429, 2}, {58431, 5}, {58436, 2}, {4788, 0}, {58431, 5}, {0, 0}, 2},
    {{58438, 2}, {58438, 2}, {58440, 9}, {58449, 2}, {58451, 22}, {58440, 9}, {0, 0}, 2},
    {{58473, 2}, {58473, 2}, {58475, 3}, {58478, 3}, {58481, 9}, {58475, 3}, {0, 0}, 2},
    {{58490, 2}, {58490, 2}, {58492, 3}, {58495, 2}, {58497, 6}, {58492, 3}, {0, 0}, 2},
    {{58503, 2}, {58503, 2}, {58505, 8}, {58513, 2}, {58515, 13}, {58528, 12}, {0, 0}, 2},
    {{58540, 2}, {58540, 2}, {58542, 6}, {58548, 2}, {58550, 13}, {58542, 6}, {0, 0}, 2},
    {{58563, 2}, {58563, 2}, {58565, 11}, {58576, 2}, {58578, 35}, {58613, 19}, {0, 0}, 2},
    {{58632, 2}, {58632, 2}, {58634, 7}, {58641, 2}, {58643, 14}, {58634, 7}, {0, 0}, 2},
    {{58657, 2}, {58657, 2}, {58659, 9}, {58668, 2}, {58670, 23}, {58659, 9}, {0, 0}, 2},
    {{58693, 3}, {58696, 2}, {58698, 6}, {58704, 2}, {58497, 6}, {58698, 6}, {0, 0}, 2},
    {{58706, 3}, {58709, 2}, {58711, 10}, {58721, 3}, {58724, 13}, {58737, 10}, {0, 0}, 2},
    {{58747, 2}, {58747, 2}, {58749, 8}, {58757, 2}, {58759, 28}, {58749, 8}, {0, 0}, 2},
    {{58787, 2}, {58787, 2}, {58789, 8}, {58797, 2}, {58799, 47}, {58789, 8}, {0, 0}, 2},
    {{58846, 2}, {58846, 2}, {58848, 3}, {58851, 2}, {58853, 38}, {58848, 3}, {0, 0}, 2},
    {{58891, 2}, {58891, 2}, {58893, 4}, {58897, 2}, {58899, 38}, {58893, 4}, {0, 0}, 2},
    {{58937, 2}, {58937, 2}, {58939, 7}, {58946, 2}, {58948, 28}, {58939, 7}, {0, 0}, 2},
    {{58976, 2}, {58976, 2}, {58978, 7}, {58985, 2}, {58987, 9}, {58978, 7}, {0, 0}, 2},
    {{58996, 2}, {58996, 2}, {58998, 14}, {59012, 2}, {59014, 23}, {59037, 14}, {0, 0}, 2},
    {{59051, 2}, {59051, 2}, {59053, 12}, {59065, 2}, {59067, 8}, {59075, 12}, {0, 0}, 2},
    {{59087, 2}, {59087, 2}, {59089, 5}, {59094, 2}, {59096, 63}, {59089, 5}, {0, 0}, 2},
    {{59159, 3}, {59162, 2}, {59164, 7}, {59171, 4}, {59175, 7}, {59164, 7}, {0, 0}, 2},
    {{59182, 2}, {59182, 2}, {59184, 4}, {59188, 2}, {59067, 8}, {59184, 4}, {0, 0}, 2},
    {{59190, 2}, {59190, 2}, {59192, 13}, {59205, 4}, {59209, 15}, {59224, 25}, {0, 0}, 2},
    {{59249, 2}, {59249, 2}, {59251, 8}, {59259, 2}, {59261, 11}, {59251, 8}, {0, 0}, 2},
    {{59272, 2}, {59272, 2}, {59274, 9}, {59283, 3}, {59286, 16}, {59274, 9}, {0, 0}, 2},
    {{59302, 2}, {59302, 2}, {59304, 7}, {59311, 2}, {59067, 8}, {59304, 7}, {0, 0}, 2},
    {{59313, 2}, {59313, 2}, {59315, 5}, {59320, 3}, {59067, 8}, {59315, 5}, {0, 0}, 2},
    {{59323, 2}, {59323, 2}, {59325, 8}, {59325, 8}, {4788, 0}, {59325, 8}, {0, 0}, 2},
    {{59333, 2}, {59333, 2}, {59335, 8}, {59343, 2}, {59345, 12}, {59335, 8}, {0, 0}, 2},
    {{59357, 2}, {59357, 2}, {59359, 12}, {59371, 4}, {59375, 56}, {59431, 12}, {0, 0}, 2},
    {{59443, 2}, {59443, 2}, {59445, 14}, {59459, 2}, {59461, 10}, {59471, 14}, {0, 0}, 2},
    {{59485, 2}, {59485, 2}, {59487, 14}, {59501, 3}, {59504, 33}, {59537, 14}, {0, 0}, 2},
    {{59551, 2}, {59551, 2}, {59553, 9}, {59562, 3}, {59565, 9}, {59574, 9}, {0, 0}, 2},
    {{59583, 2}, {59583, 2}, {59585, 6}, {59591, 3}, {59594, 8}, {59585, 6}, {0, 0}, 2},
    {{59602, 2}, {59602, 2}, {59604, 13}, {59617, 2}, {59619, 21}, {59640, 25}, {0, 0}, 2},
    {{59665, 2}, {59665, 2}, {59667, 4}, {59671, 2}, {59673, 10}, {59667, 4}, {0, 0}, 2},
    {{59683, 2}, {59685, 1}, {59686, 8}, {59694, 3}, {59697, 12}, {59686, 8}, {0, 0}, 2},
    {{59709, 2}, {59709, 2}, {59711, 16}, {59727, 3}, {59730, 38}, {59768, 16}, {0, 0}, 2},
    {{59784, 2}, {59784, 2}, {59786, 10}, {59796, 2}, {59798, 24}, {59822, 10}, {0, 0}, 2},
    {{59832, 2}, {59832, 2}, {59834, 11}, {59845, 2}, {59847, 16}, {59863, 11}, {0, 0}, 2},
    {{59874, 2}, {59874, 2}, {59876, 23}, {59899, 4}, {59903, 33}, {59936, 30}, {0, 0}, 2},
    {{59966, 2}, {59966, 2}, {59968, 10}, {59978, 2}, {59980, 10}, {59990, 15}, {0, 0}, 2},
    {{60005, 2}, {60005, 2}, {60007, 14}, {60021, 4}, {59980, 10}, {60025, 14}, {0, 0}, 2},
    {{60039, 2}, {60039, 2}, {60041, 8}, {60049, 2}, {60051, 9}, {60041, 8}, {0, 0}, 2},
    {{60060, 2}, {60060, 2}, {60062, 6}, {60068, 2}, {60070, 14}, {60062, 6}, {0, 0}, 3},
    {{60084, 2}, {60084, 2}, {60086, 5}, {60091, 2}, {60093, 14}, {60086, 5}, {0, 0}, 3},
    {{60107, 2}, {60107, 2}, {60109, 10}, {60119, 2}, {60121, 8}, {60109, 10}, {0, 0}, 3},
    {{60129, 2}, {60129, 2}, {60131, 9}, {60140, 2}, {60142, 21}, {60163, 25}, {0, 0}, 3},
    {{60188, 2}, {60188, 2}, {60190, 5}, {60195, 2}, {60197, 15}, {60190, 5}, {0, 0}, 3},
    {{60212, 2}, {60212, 2}, {60214, 6}, {60220, 2}, {60121, 8}, {60214, 6}, {0, 0}, 3},
    {{60222, 2}, {60222, 2}, {60224, 9}, {60233, 2}, {60121, 8}, {60224, 9}, {0, 0}, 3},
    {{60235, 2}, {60235, 2}, {60237, 5}, {60242, 2}, {60244, 20}, {60237, 5}, {0, 0}, 3},
    {{60264, 2}, {60264, 2}, {60266, 9}, {60275, 3}, {60278, 23}, {60301, 15}, {0, 0}, 3},
    {{60316, 2}, {60316, 2}, {60318, 11}, {60329, 3}, {60332, 25}, {60357, 11}, {0, 0}, 3},
    {{60368, 2}, {60368, 2}, {60370, 4}, {60374, 1}, {60121, 8}, {60370, 4}, {0, 0}, 3},
    {{60375, 2}, {60375, 2}, {60377, 5}, {60382, 1}, {60121, 8}, {60377, 5}, {0, 0}, 3},
    {{60383, 2}, {60383, 2}, {60385, 8}, {60393, 2}, {60395, 27}, {60385, 8}, {0, 0}, 3},
    {{60422, 2}, {60422, 2}, {60424, 10}, {60434, 2}, {60436, 14}, {60424, 10}, {0, 0}, 3},
    {{60450, 2}, {60450, 2}, {60452, 11}, {60463, 2}, {60465, 32}, {60452, 11}, {0, 0}, 3},
    {{60497, 2}, {60497, 2}, {60499, 10}, {60509, 3}, {60512, 25}, {60537, 25}, {0, 0}, 3},
    {{60562, 2}, {60562, 2}, {60564, 6}, {60570, 3}, {60573, 21}, {60564, 6}, {0, 0}, 3},
    {{60594, 2}, {60594, 2}, {60596, 5}, {60601, 2}, {60603, 7}, {60596, 5}, {0, 0}, 3},
    {{60610, 2}, {60610, 2}, {60612, 7}, {60619, 2}, {60621, 19}, {60612, 7}, {0, 0}, 3},
    {{60640, 2}, {60640, 2}, {60642, 7}, {60649, 2}, {60651, 20}, {60642, 7}, {0, 0}, 3},
    {{60671, 2}, {60671, 2}, {60673, 8}, {60681, 2}, {60683, 22}, {60673, 8}, {0, 0}, 3},
    {{60705, 2}, {60705, 2}, {60707, 6}, {60713, 2}, {60715, 24}, {60707, 6}, {0, 0}, 3},
    {{60739, 2}, {60739, 2}, {60741, 6}, {60747, 3}, {60750, 20}, {60741, 6}, {0, 0}, 3},
    {{60770, 2}, {60770, 2}, {60772, 11}, {60783, 2}, {60785, 22}, {60807, 16}, {0, 0}, 3},
    {{60823, 3}, {60826, 2}, {60828, 10}, {60838, 3}, {60841, 13}, {60854, 10}, {0, 0}, 3},
    {{60864, 2}, {60864, 2}, {60866, 11}, {60877, 3}, {60880, 31}, {60911, 11}, {0, 0}, 3},
    {{60922, 2}, {60922, 2}, {60924, 8}, {60932, 2}, {60934, 30}, {60924, 8}, {0, 0}, 3},
    {{60964, 2}, {60964, 2}, {60966, 11}, {60977, 4}, {60981, 43}, {61024, 11}, {0, 0}, 3},
    {{61035, 2}, {61035, 2}, {61037, 8}, {61045, 3}, {61048, 15}, {61037, 8}, {0, 0}, 3},
    {{61063, 2}, {61063, 2}, {61065, 6}, {61071, 1}, {61072, 21}, {61065, 6}, {0, 0}, 3},
    {{61093, 2}, {61093, 2}, {61095, 5}, {61100, 2}, {61102, 15}, {61095, 5}, {0, 0}, 3},
    {{61117, 2}, {61117, 2}, {61119, 7}, {61126, 2}, {61128, 34}, {61162, 22}, {0, 0}, 3},
    {{61184, 2}, {61184, 2}, {61186, 5}, {61191, 1}, {61192, 26}, {61186, 5}, {0, 0}, 3},
    {{61218, 2}, {61218, 2}, {61220, 8}, {61228, 2}, {61230, 5}, {61220, 8}, {0, 0}, 3},
    {{61235, 2}, {61235, 2}, {61237, 11}, {61237, 11}, {4788, 0}, {61248, 18}, {0, 0}, 3},
    {{61266, 2}, {61266, 2}, {61268, 7}, {61268, 7}, {4788, 0}, {61275, 11}, {0, 0}, 3},
    {{61286, 2}, {61286, 2}, {61288, 5}, {61293, 2}, {61295, 4}, {61288, 5}, {0, 0}, 3},
    {{61299, 2}, {61299, 2}, {61301, 9}, {61310, 4}, {61314, 47}, {61301, 9}, {0, 0}, 3},
    {{61361, 2}, {61361, 2}, {61363, 14}, {61377, 6}, {61383, 35}, {61418, 27}, {0, 0}, 3},
    {{61445, 2}, {61445, 2}, {61447, 9}, {61456, 3}, {61459, 40}, {61447, 9}, {0, 0}, 3},
    {{61499, 2}, {61499, 2}, {61501, 7}, {61508, 4}, {61512, 12}, {61501, 7}, {0, 0}, 3},
    {{61524, 2}, {61524, 2}, {61526, 5}, {61531, 3}, {61534, 33}, {61526, 5}, {0, 0}, 3},
    {{61567, 2}, {61567, 2}, {61569, 8}, {61577, 2}, {61579, 42}, {61569, 8}, {0, 0}, 3},
    {{61621, 2}, {61621, 2}, {61623, 6}, {61629, 3}, {61632, 38}, {61623, 6}, {0, 0}, 3},
    {{61670, 2}, {61670, 2}, {61672, 12}, {61684, 2}, {61686, 12}, {61698, 19}, {0, 0}, 3},
    {{61717, 2}, {61717, 2}, {61719, 12}, {61731, 2}, {61733, 13}, {61746, 12}, {0, 0}, 3},
    {{61758, 2}, {61758, 2}, {61760, 11}, {61771, 4}, {61775, 43}, {61818, 11}, {0, 0}, 3},
    {{61829, 2}, {61829, 2}, {61831, 11}, {61842, 2}, {61844, 40}, {61884, 11}, {0, 0}, 3},
    {{61895, 2}, {61895, 2}, {61897, 5}, {61902, 2}, {61904, 27}, {61897, 5}, {0, 0}, 3},
    {{61931, 2}, {61931, 2}, {61933, 9}, {61942, 2}, {61944, 10}, {61933, 9}, {0, 0}, 3},
    {{61954, 2}, {61954, 2}, {61956, 12}, {61968, 2}, {61970, 15}, {61985, 18}, {0, 0}, 3},
    {{62003, 2}, {62003, 2}, {62005, 5}, {62010, 2}, {62012, 12}, {62005, 5}, {0, 0}, 3},
    {{62024, 2}, {62024, 2}, {62026, 7}, {62033, 2}, {62035, 26}, {62061, 14}, {0, 0}, 3},
    {{62075, 2}, {62075, 2}, {62077, 8}, {62085, 3}, {62088, 8}, {62077, 8}, {0, 0}, 3},
    {{62096, 2}, {62096, 2}, {62098, 4}, {62102, 5}, {62107, 14}, {62098, 4}, {0, 0}, 3},
    {{62121, 2}, {62121, 2}, {62123, 7}, {62130, 7}, {62137, 24}, {62123, 7}, {0, 0}, 3},
    {{62161, 2}, {62161, 2}, {62163, 6}, {62169, 5}, {62174, 22}, {62163, 6}, {0, 0}, 3},
    {{62196, 2}, {62196, 2}, {62198, 17}, {62215, 3}, {62218, 57}, {62275, 30}, {0, 0}, 3},
    {{62305, 2}, {62305, 2}, {62307, 7}, {62314, 4}, {62318, 37}, {62307, 7}, {0, 0}, 3},
    {{62355, 2}, {62355, 2}, {62357, 3}, {62360, 1}, {62361, 17}, {62357, 3}, {0, 0}, 3},
    {{62378, 2}, {62378, 2}, {62380, 7}, {62387, 2}, {62389, 32}, {62421, 17}, {0, 0}, 3},
    {{62438, 2}, {62438, 2}, {62440, 19}, {62459, 8}, {62467, 42}, {62509, 26}, {0, 0}, 3},
    {{62535, 2}, {62535, 2}, {62537, 11}, {62548, 4}, {62552, 11}, {62563, 16}, {0, 0}, 3},
    {{62579, 2}, {62579, 2}, {62581, 6}, {62587, 4}, {62591, 48}, {62581, 6}, {0, 0}, 3},
    {{62639, 2}, {62639, 2}, {62641, 15}, {62656, 2}, {62658, 31}, {62689, 15}, {0, 0}, 3},
    {{62704, 2}, {62704, 2}, {62706, 11}, {62717, 4}, {62721, 22}, {62743, 17}, {0, 0}, 3},
    {{62760, 2}, {62760, 2}, {62762, 7}, {62769, 3}, {4788, 0}, {62762, 7}, {0, 0}, 3},
    {{62772, 2}, {62772, 2}, {62774, 6}, {62780, 2}, {62782, 12}, {62774, 6}, {0, 0}, 3},
    {{62794, 2}, {62794, 2}, {62796, 4}, {62800, 1}, {62801, 24}, {62796, 4}, {0, 0}, 3},
    {{62825, 2}, {62825, 2}, {62827, 11}, {62838, 4}, {62842, 6}, {62848, 11}, {0, 0}, 3},
    {{62859, 2}, {62859, 2}, {62861, 9}, {62870, 2}, {62872, 12}, {62884, 15}, {0, 0}, 3},
    {{62899, 2}, {62899, 2}, {62901, 12}, {62913, 2}, {62915, 15}, {62930, 12}, {0, 0}, 3},
    {{62942, 2}, {62942, 2}, {62944, 9}, {62953, 2}, {62955, 21}, {62976, 9}, {0, 0}, 3},
    {{62985, 2}, {62985, 2}, {62987, 11}, {62998, 2}, {63000, 15}, {63015, 16}, {0, 0}, 3},
    {{63031, 2}, {63031, 2}, {63033, 10}, {63043, 3}, {63046, 15}, {63061, 16}, {0, 0}, 3},
    {{63077, 2}, {63077, 2}, {63079, 13}, {63092, 2}, {63094, 36}, {63130, 19}, {0, 0}, 3},
    {{63149, 2}, {63149, 2}, {63151, 9}, {63160, 2}, {63162, 13}, {63151, 9}, {0, 0}, 3},
    {{63175, 2}, {63175, 2}, {63177, 20}, {63197, 3}, {63200, 30}, {63230, 33}, {0, 0}, 3},
    {{63263, 2}, {63263, 2}, {63265, 4}, {63269, 3}, {63272, 31}, {63265, 4}, {0, 0}, 3},
    {{63303, 2}, {63303, 2}, {63305, 5}, {63310, 2}, {4788, 0}, {63305, 5}, {0, 0}, 3},
    {{63312, 2}, {63312, 2}, {63314, 12}, {63326, 3}, {63329, 29}, {63358, 12}, {0, 0}, 3},
    {{63370, 2}, {63370, 2}, {63372, 20}, {63392, 2}, {63394, 22}, {63416, 30}, {0, 0}, 3},
    {{63446, 2}, {63446, 2}, {63448, 9}, {63457, 2}, {63459, 29}, {63488, 9}, {0, 0}, 3},
    {{63497, 2}, {63497, 2}, {63499, 5}, {63504, 2}, {63506, 43}, {63499, 5}, {0, 0}, 3},
    {{63549, 2}, {63549, 2}, {63551, 8}, {63559, 2}, {63561, 46}, {63551, 8}, {0, 0}, 3},
    {{63607, 2}, {63607, 2}, {63609, 14}, {63623, 4}, {63627, 11}, {63638, 14}, {0, 0}, 3},
    {{63652, 2}, {63652, 2}, {63654, 11}, {63665, 3}, {63668, 24}, {63692, 11}, {0, 0}, 3},
    {{63703, 2}, {63703, 2}, {63705, 4}, {63709, 1}, {63710, 26}, {63705, 4}, {0, 0}, 3},
    {{63736, 2}, {63736, 2}, {63738, 7}, {63745, 2}, {63747, 28}, {63738, 7}, {0, 0}, 3},
    {{63775, 2}, {63775, 2}, {63777, 6}, {63783, 1}, {63784, 26}, {63777, 6}, {0, 0}, 3},
    {{63810, 2}, {63810, 2}, {63812, 5}, {63817, 2}, {63819, 25}, {63812, 5}, {0, 0}, 3},
    {{63844, 2}, {63844, 2}, {63846, 6}, {63852, 2}, {63854, 21}, {63846, 6}, {0, 0}, 3},
    {{63875, 2}, {63875, 2}, {63877, 14}, {63891, 5}, {63896, 43}, {63939, 34}, {0, 0}, 3},
    {{63973, 2}, {63973, 2}, {63975, 10}, {63985, 2}, {63987, 32}, {64019, 10}, {0, 0}, 3},
    {{64029, 2}, {64029, 2}, {64031, 9}, {64040, 3}, {64043, 32}, {64075, 9}, {0, 0}, 3},
    {{64084, 2}, {64084, 2}, {64086, 8}, {64094, 3}, {64097, 32}, {64086, 8}, {0, 0}, 3},
    {{64129, 2}, {64129, 2}, {64131, 6}, {64137, 2}, {64139, 16}, {64131, 6}, {0, 0}, 3},
    {{64155, 2}, {64155, 2}, {64157, 13}, {64170, 4}, {64174, 55}, {64229, 22}, {0, 0}, 3},
    {{64251, 2}, {64251, 2}, {64253, 9}, {64262, 4}, {64266, 37}, {64303, 14}, {0, 0}, 3},
    {{64317, 2}, {64317, 2}, {64319, 7}, {64326, 4}, {64330, 20}, {64319, 7}, {0, 0}, 3},
    {{64350, 2}, {64350, 2}, {64352, 3}, {64355, 1}, {64356, 22}, {64352, 3}, {0, 0}, 3},
    {{64378, 2}, {64378, 2}, {64380, 13}, {64393, 3}, {64396, 33}, {64429, 13}, {0, 0}, 3},
    {{64442, 2}, {64442, 2}, {64444, 5}, {64449, 1}, {64450, 16}, {64444, 5}, {0, 0}, 3},
    {{64466, 2}, {64466, 2}, {64468, 8}, {64476, 3}, {64479, 21}, {64468, 8}, {0, 0}, 3},
    {{64500, 2}, {64500, 2}, {64502, 7}, {64509, 2}, {64511, 30}, {64541, 20}, {0, 0}, 3},
    {{64561, 2}, {64561, 2}, {64563, 9}, {64572, 2}, {64574, 27}, {64601, 9}, {0, 0}, 3},
    {{64610, 2}, {64610, 2}, {64612, 11}, {64623, 2}, {64625, 27}, {64652, 11}, {0, 0}, 3},
    {{64663, 2}, {64663, 2}, {64665, 13}, {64678, 3}, {64681, 20}, {64701, 29}, {0, 0}, 3},
    {{64730, 1}, {64730, 1}, {64731, 12}, {64743, 2}, {64745, 46}, {64791, 19}, {0, 0}, 3},
    {{64810, 2}, {64810, 2}, {64812, 6}, {64818, 2}, {64820, 17}, {64812, 6}, {0, 0}, 3},
    {{64837, 2}, {64837, 2}, {64839, 21}, {64860, 2}, {64862, 44}, {64906, 25}, {0, 0}, 3},
    {{64931, 2}, {64931, 2}, {64933, 4}, {64937, 2}, {64939, 37}, {64933, 4}, {0, 0}, 3},
    {{64976, 2}, {64976, 2}, {64978, 24}, {65002, 3}, {65005, 41}, {65046, 34}, {0, 0}, 3},
    {{65080, 2}, {65080, 2}, {65082, 10}, {65092, 3}, {65095, 34}, {65129, 10}, {0, 0}, 3},
    {{65139, 2}, {65139, 2}, {65141, 14}, {65155, 3}, {65158, 28}, {65186, 23}, {0, 0}, 3},
    {{65209, 2}, {65209, 2}, {65211, 14}, {65225, 6}, {65231, 21}, {65252, 14}, {0, 0}, 3},
    {{65266, 2}, {65266, 2}, {65268, 8}, {65276, 2}, {65278, 22}, {65300, 13}, {0, 0}, 3},
    {{65313, 2}, {65313, 2}, {65315, 18}, {65333, 2}, {65335, 32}, {65367, 24}, {0, 0}, 3},
    {{65391, 2}, {65391, 2}, {65393, 16}, {65409, 2}, {65411, 34}, {65445, 47}, {0, 0}, 3},
    {{65492, 2}, {65492, 2}, {65494, 13}, {65507, 3}, {65510, 40}, {65550, 20}, {0, 0}, 3},
    {{65570, 2}, {65570, 2}, {65572, 14}, {65586, 4}, {65590, 35}, {65625, 19}, {0, 0}, 3},
    {{65644, 2}, {65644, 2}, {65646, 14}, {65660, 4}, {65664, 16}, {65680, 14}, {0, 0}, 3},
    {{65694, 2}, {65694, 2}, {65696, 10}, {65706, 4}, {65710, 32}, {65742, 21}, {0, 0}, 3},
    {{65763, 2}, {65763, 2}, {65765, 12}, {65777, 3}, {65780, 40}, {65820, 22}, {0, 0}, 3},
    {{65842, 2}, {65842, 2}, {65844, 4}, {65848, 3}, {65851, 10}, {65861, 15}, {0, 0}, 3},
    {{65876, 2}, {65876, 2}, {65878, 3}, {65881, 2}, {65883, 30}, {65913, 12}, {0, 0}, 3},
    {{65925, 2}, {65925, 2}, {65927, 10}, {65937, 2}, {65939, 7}, {65927, 10}, {0, 0}, 3},
    {{65946, 3}, {65949, 2}, {65951, 25}, {65976, 2}, {65978, 30}, {66008, 78}, {0, 0}, 3},
    {{66086, 2}, {66086, 2}, {66088, 14}, {66102, 2}, {66104, 33}, {66137, 14}, {0, 0}, 3},
    {{66151, 2}, {66151, 2}, {66153, 5}, {66158, 1}, {66159, 21}, {66153, 5}, {0, 0}, 3},
    {{66180, 2}, {66180, 2}, {66182, 13}, {66195, 2}, {66197, 39}, {66236, 25}, {0, 0}, 3},
    {{66261, 2}, {66261, 2}, {66263, 3}, {66266, 1}, {66267, 51}, {66263, 3}, {0, 0}, 3},
    {{66318, 2}, {66318, 2}, {66320, 7}, {66327, 3}, {66330, 37}, {66320, 7}, {0, 0}, 3},
    {{66367, 2}, {66367, 2}, {66369, 27}, {66396, 8}, {66404, 43}, {66447, 53}, {0, 0}, 4},
    {{66500, 2}, {66500, 2}, {66502, 22}, {66524, 6}, {66530, 35}, {66565, 37}, {0, 0}, 4},
    {{66602, 2}, {66602, 2}, {66604, 28}, {66632, 8}, {66640, 44}, {66684, 39}, {0, 0}, 4},
    {{66723, 2}, {66723, 2}, {66725, 20}, {66745, 7}, {66752, 40}, {66792, 20}, {0, 0}, 4},
    {{66812, 3}, {66815, 2}, {66817, 9}, {66826, 4}, {66830, 15}, {66845, 13}, {0, 0}, 4},
    {{66858, 2}, {66858, 2}, {66860, 12}, {66872, 4}, {66876, 15}, {66891, 28}, {0, 0}, 4},
    {{66919, 2}, {66919, 2}, {66921, 7}, {66928, 3}, {66931, 41}, {66921, 7}, {0, 0}, 4},
    {{66972, 3}, {66975, 2}, {66977, 20}, {66997, 2}, {66999, 24}, {67023, 34}, {0, 0}, 4},
    {{67057, 2}, {67059, 1}, {67060, 8}, {67068, 1}, {4788, 0}, {67060, 8}, {0, 0}, 4},
    {{67069, 2}, {67069, 2}, {67071, 7}, {67078, 2}, {67080, 25}, {67071, 7}, {0, 0}, 4},
    {{67105, 2}, {67105, 2}, {67107, 10}, {67117, 3}, {67120, 15}, {67135, 10}, {0, 0}, 4},
    {{67145, 3}, {67148, 2}, {67150, 7}, {67157, 2}, {67159, 2}, {67150, 7}, {0, 0}, 4},
    {{67161, 3}, {67164, 2}, {67166, 19}, {67185, 3}, {67188, 19}, {67207, 40}, {0, 0}, 4},
    {{67247, 3}, {67250, 2}, {67252, 6}, {67258, 2}, {67260, 2}, {67252, 6}, {0, 0}, 4},
    {{67262, 3}, {67265, 2}, {67267, 13}, {67280, 4}, {67284, 16}, {67300, 20}, {0, 0}, 4},
    {{67320, 3}, {67323, 2}, {67325, 13}, {67338, 4}, {67342, 13}, {67355, 18}, {0, 0}, 4},
    {{67373, 3}, {67376, 2}, {67378, 7}, {67385, 3}, {4788, 0}, {67378, 7}, {0, 0}, 4},
    {{67388, 3}, {67391, 2}, {67393, 18}, {67411, 4}, {67415, 16}, {67431, 18}, {0, 0}, 4},
    {{67449, 3}, {67452, 2}, {67454, 21}, {67475, 2}, {67477, 12}, {67489, 39}, {0, 0}, 4},
    {{67528, 2}, {67528, 2}, {67530, 5}, {67535, 1}, {67536, 31}, {67567, 12}, {0, 0}, 4},
    {{67579, 2}, {67579, 2}, {67581, 4}, {67585, 2}, {67587, 34}, {67581, 4}, {0, 0}, 4},
    {{67621, 2}, {67621, 2}, {67623, 4}, {67627, 2}, {67629, 23}, {67623, 4}, {0, 0}, 4},
    {{67652, 2}, {67652, 2}, {67654, 3}, {67657, 2}, {67659, 28}, {67654, 3}, {0, 0}, 4},
    {{67687, 3}, {67690, 2}, {67692, 6}, {67698, 4}, {67702, 4}, {67706, 28}, {0, 0}, 4},
    {{67734, 3}, {67737, 2}, {67739, 14}, {67753, 2}, {67755, 23}, {67778, 54}, {0, 0}, 4},
    {{67832, 2}, {67832, 2}, {67834, 5}, {67839, 2}, {67841, 6}, {67834, 5}, {0, 0}, 4},
    {{67847, 2}, {67847, 2}, {67849, 17}, {67866, 2}, {67868, 25}, {67893, 17}, {0, 0}, 4},
    {{67910, 2}, {67910, 2}, {67912, 15}, {67927, 3}, {67930, 12}, {67942, 22}, {0, 0}, 4},
    {{67964, 2}, {67964, 2}, {67966, 20}, {67986, 4}, {67990, 19}, {68009, 32}, {0, 0}, 4},
    {{68041, 2}, {68041, 2}, {68043, 11}, {68054, 2}, {68056, 16}, {68072, 20}, {0, 0}, 4},
    {{68092, 2}, {68092, 2}, {68094, 8}, {68102, 2}, {68104, 21}, {68094, 8}, {0, 0}, 4},
    {{68125, 2}, {68125, 2}, {68127, 4}, {68131, 2}, {68133, 8}, {68127, 4}, {0, 0}, 4},
    {{68141, 2}, {68141, 2}, {68143, 5}, {68148, 2}, {68150, 11}, {68143, 5}, {0, 0}, 4},
    {{68161, 2}, {68161, 2}, {68163, 10}, {68173, 4}, {68177, 20}, {68197, 10}, {0, 0}, 4},
    {{68207, 2}, {68207, 2}, {68209, 17}, {68226, 3}, {68229, 20}, {68249, 17}, {0, 0}, 4},
    {{68266, 2}, {68266, 2}, {68268, 6}, {68274, 2}, {68276, 12}, {68268, 6}, {0, 0}, 4},
    {{68288, 2}, {68288, 2}, {68290, 16}, {68306, 2}, {68308, 21}, {68329, 16}, {0, 0}, 4},
    {{68345, 2}, {68345, 2}, {68347, 7}, {68354, 2}, {68133, 8}, {68347, 7}, {0, 0}, 4},
    {{68356, 2}, {68356, 2}, {68358, 15}, {68373, 4}, {68377, 21}, {68398, 15}, {0, 0}, 4},
    {{68413, 2}, {68413, 2}, {68415, 6}, {68421, 4}, {68425, 14}, {68439, 22}, {0, 0}, 4},
    {{68461, 2}, {68461, 2}, {68463, 7}, {68470, 2}, {68472, 23}, {68463, 7}, {0, 0}, 4},
    {{68495, 2}, {68495, 2}, {68497, 11}, {68508, 3}, {68511, 16}, {68527, 11}, {0, 0}, 4},
    {{68538, 2}, {68538, 2}, {68540, 17}, {68557, 5}, {68562, 20}, {68582, 17}, {0, 0}, 4},
    {{68599, 1}, {68599, 1}, {68600, 6}, {68606, 2}, {68608, 30}, {68600, 6}, {0, 0}, 4},
    {{68638, 2}, {68638, 2}, {68640, 6}, {68646, 3}, {68649, 32}, {68640, 6}, {0, 0}, 4},
    {{68681, 2}, {68681, 2}, {68683, 12}, {68695, 4}, {68699, 27}, {68726, 12}, {0, 0}, 4},
    {{68738, 2}, {68738, 2}, {68740, 9}, {68749, 4}, {68753, 35}, {68740, 9}, {0, 0}, 4},
    {{68788, 2}, {68790, 1}, {68791, 13}, {68804, 2}, {68806, 32}, {68838, 13}, {0, 0}, 4},
    {{68851, 2}, {68851, 2}, {68853, 5}, {68858, 3}, {68861, 35}, {68853, 5}, {0, 0}, 4},
    {{68896, 1}, {68896, 1}, {68897, 8}, {68905, 2}, {4788, 0}, {68897, 8}, {0, 0}, 4},
    {{68907, 1}, {68907, 1}, {68908, 4}, {67159, 2}, {68912, 10}, {68908, 4}, {0, 0}, 4},
    {{68922, 2}, {68922, 2}, {68924, 5}, {68929, 2}, {68931, 7}, {68924, 5}, {0, 0}, 4},
    {{68938, 2}, {68938, 2}, {68940, 16}, {68956, 2}, {68958, 16}, {68974, 16}, {0, 0}, 4},
    {{68990, 3}, {68993, 2}, {68995, 9}, {69004, 4}, {69008, 17}, {68995, 9}, {0, 0}, 4},
    {{69025, 2}, {69025, 2}, {69027, 22}, {69049, 4}, {69053, 39}, {69092, 22}, {0, 0}, 4},
    {{69114, 2}, {69114, 2}, {69116, 7}, {69123, 2}, {69125, 17}, {69116, 7}, {0, 0}, 4},
    {{69142, 2}, {69142, 2}, {69144, 17}, {69161, 4}, {69165, 46}, {69211, 39}, {0, 0}, 4},
    {{69250, 2}, {69250, 2}, {69252, 6}, {69258, 2}, {69260, 11}, {69271, 19}, {0, 0}, 4},
    {{69290, 2}, {69290, 2}, {69292, 15}, {69307, 5}, {69312, 17}, {69329, 15}, {0, 0}, 4},
    {{69344, 2}, {69346, 1}, {69347, 11}, {69358, 2}, {69360, 40}, {69400, 22}, {0, 0}, 4},
    {{69422, 2}, {69422, 2}, {69424, 14}, {69438, 4}, {69442, 21}, {69463, 14}, {0, 0}, 4},
    {{69477, 2}, {69477, 2}, {69479, 16}, {69495, 5}, {69500, 26}, {69526, 22}, {0, 0}, 4},
    {{69548, 2}, {69548, 2}, {69550, 12}, {69562, 3}, {69565, 31}, {69596, 12}, {0, 0}, 4},
    {{69608, 2}, {69608, 2}, {69610, 14}, {69624, 3}, {69627, 33}, {69660, 14}, {0, 0}, 4},
    {{69674, 2}, {69674, 2}, {69676, 11}, {69687, 3}, {69690, 27}, {69717, 18}, {0, 0}, 4},
    {{69735, 2}, {69735, 2}, {69737, 11}, {69748, 5}, {69753, 18}, {69771, 11}, {0, 0}, 4},
    {{69782, 2}, {69782, 2}, {69784, 10}, {69794, 4}, {69798, 32}, {69830, 27}, {0, 0}, 4},
    {{69857, 2}, {69857, 2}, {69859, 11}, {69870, 3}, {69873, 45}, {69918, 11}, {0, 0}, 4},
    {{69929, 2}, {69929, 2}, {69931, 16}, {69947, 4}, {69951, 43}, {69994, 33}, {0, 0}, 4},
    {{70027, 2}, {70027, 2}, {70029, 12}, {70041, 7}, {70048, 53}, {70101, 30}, {0, 0}, 4},
    {{70131, 2}, {70131, 2}, {70133, 5}, {70138, 2}, {70140, 10}, {70150, 6}, {0, 0}, 4},
    {{70156, 2}, {70156, 2}, {70158, 5}, {70163, 2}, {70165, 6}, {70158, 5}, {0, 0}, 4},
    {{70171, 2}, {70171, 2}, {70173, 10}, {70183, 2}, {70185, 10}, {70195, 10}, {0, 0}, 4},
    {{70205, 2}, {70205, 2}, {70207, 7}, {70214, 2}, {70216, 19}, {70207, 7}, {0, 0}, 4},
    {{70235, 2}, {70235, 2}, {70237, 4}, {70241, 4}, {70245, 13}, {70237, 4}, {0, 0}, 4},
    {{70258, 2}, {70258, 2}, {70260, 8}, {70268, 2}, {70270, 10}, {70260, 8}, {0, 0}, 4},
    {{70280, 2}, {70280, 2}, {70282, 16}, {70298, 4}, {70302, 29}, {70331, 16}, {0, 0}, 4},
    {{70347, 2}, {70347, 2}, {70349, 8}, {70357, 4}, {70361, 19}, {70380, 14}, {0, 0}, 4},
    {{70394, 2}, {70394, 2}, {70396, 3}, {70399, 3}, {70402, 15}, {70396, 3}, {0, 0}, 4},
    {{70417, 2}, {70417, 2}, {70419, 12}, {70431, 8}, {70439, 25}, {70464, 12}, {0, 0}, 4},
    {{70476, 2}, {70476, 2}, {70478, 10}, {70488, 4}, {70492, 19}, {70478, 10}, {0, 0}, 4},
    {{70511, 2}, {70511, 2}, {70513, 7}, {70520, 2}, {70522, 8}, {70513, 7}, {0, 0}, 4},
    {{70530, 2}, {70530, 2}, {70532, 9}, {70541, 3}, {70544, 10}, {70532, 9}, {0, 0}, 4},
    {{70554, 2}, {70554, 2}, {70556, 11}, {70567, 3}, {70570, 21}, {70591, 11}, {0, 0}, 4},
    {{70602, 2}, {70602, 2}, {70604, 10}, {70614, 2}, {70616, 23}, {70639, 10}, {0, 0}, 4},
    {{70649, 2}, {70649, 2}, {70651, 19}, {70670, 7}, {70677, 25}, {70702, 19}, {0, 0}, 4},
    {{70721, 2}, {70721, 2}, {70723, 4}, {70727, 3}, {70730, 10}, {70723, 4}, {0, 0}, 4},
    {{70740, 2}, {70740, 2}, {70742, 13}, {70755, 8}, {70763, 20}, {70783, 13}, {0, 0}, 4},
    {{70796, 2}, {70796, 2}, {70798, 10}, {70808, 2}, {70810, 6}, {70816, 22}, {0, 0}, 4},
    {{70838, 2}, {70838, 2}, {70840, 19}, {70859, 7}, {70866, 26}, {70892, 19}, {0, 0}, 4},
    {{70911, 2}, {70911, 2}, {70913, 21}, {70934, 7}, {70941, 34}, {70975, 34}, {0, 0}, 4},
    {{71009, 2}, {71009, 2}, {71011, 12}, {71023, 8}, {71031, 26}, {71057, 12}, {0, 0}, 4},
    {{71069, 2}, {71069, 2}, {71071, 14}, {71085, 2}, {71087, 17}, {71104, 20}, {0, 0}, 4},
    {{71124, 2}, {71124, 2}, {71126, 17}, {71143, 5}, {71148, 22}, {71170, 17}, {0, 0}, 4},
    {{71187, 2}, {71187, 2}, {71189, 7}, {71196, 3}, {71199, 7}, {71189, 7}, {0, 0}, 4},
    {{71206, 3}, {71209, 2}, {71211, 10}, {71221, 2}, {71223, 13}, {71236, 19}, {0, 0}, 4},
    {{71255, 3}, {71258, 2}, {71260, 10}, {71270, 3}, {71273, 9}, {71282, 28}, {0, 0}, 4},
    {{71310, 2}, {71310, 2}, {71312, 13}, {71325, 5}, {71330, 13}, {71343, 23}, {0, 0}, 4},
    {{71366, 2}, {71366, 2}, {71368, 17}, {71385, 4}, {71389, 20}, {71409, 17}, {0, 0}, 4},
    {{71426, 2}, {71426, 2}, {71428, 20}, {71448, 4}, {71389, 20}, {71452, 20}, {0, 0}, 4},
    {{71472, 2}, {71472, 2}, {71474, 13}, {71487, 5}, {71492, 25}, {71517, 13}, {0, 0}, 4},
    {{71530, 2}, {71530, 2}, {71532, 7}, {71539, 3}, {71542, 11}, {71553, 12}, {0, 0}, 4},
    {{71565, 2}, {71565, 2}, {71567, 12}, {71579, 3}, {71582, 12}, {71594, 20}, {0, 0}, 4},
    {{71614, 2}, {71614, 2}, {71616, 10}, {71626, 2}, {71628, 7}, {71616, 10}, {0, 0}, 4},
    {{71635, 2}, {71635, 2}, {71637, 12}, {71649, 5}, {71654, 18}, {71672, 12}, {0, 0}, 4},
    {{71684, 2}, {71684, 2}, {71686, 8}, {71694, 4}, {71698, 18}, {71716, 16}, {0, 0}, 4},
    {{71732, 3}, {71735, 2}, {71737, 8}, {71745, 4}, {71749, 15}, {71737, 8}, {0, 0}, 4},
    {{71764, 3}, {71767, 2}, {71769, 13}, {71782, 2}, {70216, 19}, {71784, 28}, {0, 0}, 4},
    {{71812, 3}, {71815, 2}, {71817, 8}, {71825, 3}, {71828, 10}, {71838, 12}, {0, 0}, 4},
    {{71850, 1}, {71850, 1}, {71851, 9}, {71860, 2}, {71862, 47}, {71909, 18}, {0, 0}, 4},
    {{71927, 2}, {71927, 2}, {71929, 5}, {71934, 2}, {71936, 25}, {71929, 5}, {0, 0}, 4},
    {{71961, 2}, {71961, 2}, {71963, 16}, {71979, 3}, {71982, 44}, {72026, 31}, {0, 0}, 4},
    {{72057, 2}, {72057, 2}, {72059, 24}, {72083, 6}, {72089, 32}, {72121, 38}, {0, 0}, 4},
    {{72159, 2}, {72159, 2}, {72161, 22}, {72183, 6}, {72089, 32}, {72189, 22}, {0, 0}, 4},
    {{72211, 2}, {72211, 2}, {72213, 9}, {72222, 4}, {72226, 26}, {72252, 24}, {0, 0}, 4},
    {{72276, 2}, {72276, 2}, {67477, 12}, {72278, 2}, {72280, 10}, {67477, 12}, {0, 0}, 4},
    {{72290, 1}, {72290, 1}, {72291, 6}, {72297, 1}, {72298, 14}, {72291, 6}, {0, 0}, 4},
    {{72312, 2}, {72312, 2}, {72314, 9}, {72323, 3}, {72326, 59}, {72385, 18}, {0, 0}, 4},
    {{72403, 1}, {72403, 1}, {72404, 8}, {72412, 2}, {72414, 23}, {72437, 13}, {0, 0}, 4},
    {{72450, 2}, {72450, 2}, {72452, 5}, {72457, 3}, {72460, 4}, {72464, 11}, {0, 0}, 4},
    {{72475, 2}, {72475, 2}, {72477, 9}, {72486, 2}, {72488, 6}, {72477, 9}, {0, 0}, 4},
    {{72494, 3}, {72497, 2}, {72499, 14}, {72513, 2}, {72515, 17}, {72532, 26}, {0, 0}, 4},
    {{72558, 2}, {72560, 1}, {72561, 5}, {72566, 2}, {72568, 20}, {72561, 5}, {0, 0}, 4},
    {{72588, 3}, {72591, 2}, {72593, 10}, {72603, 3}, {72606, 16}, {72622, 20}, {0, 0}, 4},
    {{72642, 2}, {72642, 2}, {72644, 4}, {72648, 1}, {72649, 14}, {72644, 4}, {0, 0}, 4},
    {{72663, 2}, {72665, 1}, {72666, 8}, {72674, 2}, {72676, 9}, {72666, 8}, {0, 0}, 4},
    {{72685, 3}, {72688, 2}, {72690, 14}, {72704, 4}, {72708, 21}, {72729, 29}, {0, 0}, 4},
    {{72758, 2}, {72758, 2}, {72760, 18}, {72778, 4}, {72782, 57}, {72839, 35}, {0, 0}, 4},
    {{72874, 2}, {72874, 2}, {72876, 16}, {72892, 4}, {72896, 50}, {72946, 49}, {0, 0}, 4},
    {{72995, 2}, {72995, 2}, {72997, 9}, {73006, 3}, {73009, 45}, {72997, 9}, {0, 0}, 4},
    {{73054, 2}, {73054, 2}, {73056, 4}, {73060, 2}, {73062, 8}, {73056, 4}, {0, 0}, 4},
    {{73070, 2}, {73070, 2}, {73072, 10}, {73082, 3}, {73085, 12}, {73072, 10}, {0, 0}, 4},
    {{73097, 2}, {73097, 2}, {73099, 18}, {73117, 2}, {73119, 28}, {73147, 18}, {0, 0}, 4},
    {{73165, 2}, {73165, 2}, {73167, 17}, {73184, 2}, {73186, 28}, {73214, 17}, {0, 0}, 4},
    {{73231, 2}, {73231, 2}, {73233, 14}, {73247, 2}, {73249, 38}, {73287, 14}, {0, 0}, 4},
    {{73301, 3}, {73304, 2}, {73306, 9}, {73315, 2}, {73317, 8}, {73325, 38}, {0, 0}, 4},
    {{73363, 2}, {73363, 2}, {73365, 6}, {73371, 2}, {73317, 8}, {73365, 6}, {0, 0}, 4},
    {{73373, 2}, {73373, 2}, {73375, 13}, {73388, 2}, {73390, 9}, {73399, 13}, {0, 0}, 4},
    {{73412, 3}, {73415, 2}, {73417, 12}, {73429, 3}, {73432, 23}, {73455, 20}, {0, 0}, 4},
    {{73475, 2}, {73475, 2}, {73477, 7}, {73484, 3}, {73487, 20}, {73477, 7}, {0, 0}, 4},
    {{73507, 1}, {73507, 1}, {73508, 14}, {73522, 2}, {73524, 14}, {73538, 24}, {0, 0}, 4},
    {{73562, 1}, {73562, 1}, {73563, 18}, {73581, 8}, {73589, 24}, {73613, 41}, {0, 0}, 4},
    {{73654, 1}, {73654, 1}, {73655, 5}, {73660, 2}, {73662, 7}, {73655, 5}, {0, 0}, 4},
    {{73669, 1}, {73669, 1}, {73670, 11}, {73681, 2}, {73683, 13}, {73696, 11}, {0, 0}, 4},
    {{73707, 2}, {73709, 1}, {73710, 9}, {73719, 2}, {73721, 12}, {73710, 9}, {0, 0}, 4},
    {{73733, 2}, {73735, 1}, {73736, 11}, {73747, 3}, {73750, 15}, {73765, 17}, {0, 0}, 4},
    {{73782, 3}, {73785, 2}, {73787, 17}, {73804, 2}, {73806, 12}, {73818, 41}, {0, 0}, 4},
    {{73859, 2}, {73859, 2}, {73861, 14}, {73875, 3}, {73878, 32}, {73910, 21}, {0, 0}, 4},
    {{73931, 2}, {73931, 2}, {73933, 13}, {73946, 4}, {73950, 28}, {73978, 23}, {0, 0}, 4},
    {{74001, 2}, {74001, 2}, {74003, 11}, {74014, 2}, {74016, 27}, {74043, 17}, {0, 0}, 4},
    {{74060, 2}, {74060, 2}, {74062, 10}, {74072, 3}, {74075, 23}, {74098, 19}, {0, 0}, 4},
    {{74117, 2}, {74117, 2}, {74119, 11}, {74130, 2}, {74132, 27}, {74159, 17}, {0, 0}, 4},
    {{74176, 2}, {74176, 2}, {74178, 10}, {74188, 3}, {74191, 23}, {74214, 19}, {0, 0}, 4},
    {{74233, 2}, {74233, 2}, {74235, 13}, {74248, 2}, {74250, 29}, {74279, 19}, {0, 0}, 4},
    {{74298, 2}, {74298, 2}, {74300, 12}, {74312, 3}, {74315, 25}, {74340, 21}, {0, 0}, 4},
    {{74361, 2}, {74361, 2}, {74363, 12}, {74375, 2}, {74377, 28}, {74405, 18}, {0, 0}, 4},
    {{74423, 2}, {74423, 2}, {74425, 11}, {74436, 3}, {74439, 24}, {74463, 20}, {0, 0}, 4},
    {{74483, 2}, {74483, 2}, {74485, 12}, {74497, 2}, {74499, 28}, {74527, 18}, {0, 0}, 4},
    {{74545, 2}, {74545, 2}, {74547, 11}, {74558, 3}, {74561, 24}, {74585, 20}, {0, 0}, 4},
    {{74605, 2}, {74605, 2}, {74607, 11}, {74618, 2}, {74620, 27}, {74647, 17}, {0, 0}, 4},
    {{74664, 2}, {74664, 2}, {74666, 10}, {74676, 3}, {74679, 23}, {74702, 19}, {0, 0}, 4},
    {{74721, 2}, {74721, 2}, {74723, 13}, {74736, 2}, {74738, 29}, {74767, 19}, {0, 0}, 4},
    {{74786, 2}, {74786, 2}, {74788, 12}, {74800, 3}, {74803, 25}, {74828, 21}, {0, 0}, 4},
    {{74849, 2}, {74849, 2}, {74851, 13}, {74864, 2}, {74866, 29}, {74895, 19}, {0, 0}, 4},
    {{74914, 2}, {74914, 2}, {74916, 12}, {74928, 3}, {74931, 25}, {74956, 21}, {0, 0}, 4},
    {{74977, 2}, {74977, 2}, {74979, 12}, {74991, 2}, {74993, 28}, {75021, 18}, {0, 0}, 4},
    {{75039, 2}, {75039, 2}, {75041, 11}, {75052, 3}, {75055, 24}, {75079, 20}, {0, 0}, 4},
    {{75099, 2}, {75099, 2}, {75101, 11}, {75112, 2}, {75114, 29}, {75143, 18}, {0, 0}, 4},
    {{75161, 2}, {75161, 2}, {75163, 10}, {75173, 3}, {75176, 25}, {75201, 20}, {0, 0}, 4},
    {{75221, 2}, {75221, 2}, {75223, 14}, {75237, 3}, {75240, 32}, {75272, 21}, {0, 0}, 4},
    {{75293, 2}, {75293, 2}, {75295, 13}, {75308, 4}, {75312, 28}, {75340, 23}, {0, 0}, 4},
    {{75363, 2}, {75363, 2}, {75365, 8}, {75373, 2}, {75375, 15}, {75390, 8}, {0, 0}, 4},
    {{75398, 2}, {75398, 2}, {75400, 20}, {75420, 3}, {75423, 33}, {75456, 20}, {0, 0}, 4},
    {{75476, 2}, {75476, 2}, {75478, 18}, {75496, 3}, {75499, 15}, {75514, 18}, {0, 0}, 4},
    {{75532, 2}, {75532, 2}, {75534, 19}, {75553, 3}, {75556, 22}, {75578, 24}, {0, 0}, 4},
    {{75602, 2}, {75602, 2}, {75604, 9}, {75613, 2}, {75615, 15}, {75630, 9}, {0, 0}, 4},
    {{75639, 2}, {75639, 2}, {75641, 19}, {75660, 3}, {75663, 22}, {75685, 19}, {0, 0}, 4},
    {{75704, 2}, {75704, 2}, {75706, 17}, {75723, 3}, {75499, 15}, {75726, 17}, {0, 0}, 4},
    {{75743, 2}, {75743, 2}, {75745, 20}, {75765, 2}, {75767, 30}, {75797, 20}, {0, 0}, 4},
    {{75817, 2}, {75817, 2}, {75819, 13}, {75832, 2}, {75834, 20}, {75854, 13}, {0, 0}, 4},
    {{75867, 2}, {75867, 2}, {75869, 13}, {75882, 5}, {75887, 15}, {75902, 32}, {0, 0}, 4},
    {{75934, 2}, {75934, 2}, {75936, 23}, {75959, 6}, {75965, 24}, {75989, 52}, {0, 0}, 4},
    {{76041, 2}, {76041, 2}, {76043, 22}, {76065, 6}, {76071, 23}, {76094, 50}, {0, 0}, 4},
    {{76144, 3}, {76147, 2}, {76149, 11}, {76160, 3}, {76163, 13}, {76149, 11}, {0, 0}, 4},
    {{76176, 2}, {76178, 1}, {76179, 3}, {76182, 2}, {76184, 22}, {76206, 9}, {0, 0}, 4},
    {{76215, 2}, {76215, 2}, {76217, 14}, {76231, 5}, {76236, 30}, {76266, 34}, {0, 0}, 4},
    {{76300, 2}, {76300, 2}, {76302, 13}, {76315, 5}, {76320, 18}, {76338, 13}, {0, 0}, 4},
    {{76351, 2}, {76351, 2}, {76353, 13}, {76366, 4}, {76370, 19}, {76389, 20}, {0, 0}, 4},
    {{76409, 1}, {76409, 1}, {76410, 4}, {76414, 2}, {76416, 3}, {76410, 4}, {0, 0}, 4},
    {{76419, 2}, {76419, 2}, {76421, 12}, {76433, 5}, {76438, 40}, {76478, 18}, {0, 0}, 4},
    {{76496, 2}, {76496, 2}, {76498, 13}, {76511, 2}, {76513, 21}, {76534, 19}, {0, 0}, 4},
    {{76553, 2}, {76553, 2}, {76555, 9}, {76564, 2}, {76566, 8}, {76574, 9}, {0, 0}, 4},
    {{76583, 2}, {76585, 1}, {76586, 5}, {76591, 1}, {76592, 9}, {76586, 5}, {0, 0}, 4},
    {{76601, 1}, {76601, 1}, {76602, 16}, {76618, 1}, {76619, 17}, {76636, 12}, {0, 0}, 4},
    {{76648, 2}, {76650, 1}, {76651, 29}, {76680, 3}, {76683, 23}, {76706, 78}, {0, 0}, 4},
    {{76784, 3}, {76787, 2}, {76789, 22}, {76811, 4}, {76815, 17}, {76832, 100}, {0, 0}, 4},
    {{76932, 3}, {76935, 2}, {76937, 22}, {76959, 2}, {76961, 14}, {76975, 98}, {0, 0}, 4},
    {{77073, 3}, {77076, 2}, {77078, 21}, {77099, 3}, {77102, 21}, {77123, 106}, {0, 0}, 4},
    {{77229, 3}, {77232, 2}, {77234, 15}, {77249, 2}, {77251, 14}, {77265, 43}, {0, 0}, 4},
    {{77308, 3}, {77311, 2}, {77313, 15}, {77328, 2}, {77330, 19}, {77349, 43}, {0, 0}, 4},
    {{77392, 3}, {77395, 2}, {77397, 20}, {77417, 2}, {77419, 22}, {77441, 62}, {0, 0}, 4},
    {{77503, 3}, {77506, 2}, {77508, 7}, {77515, 3}, {77518, 20}, {77538, 54}, {0, 0}, 4},
    {{77592, 3}, {77595, 2}, {77597, 3}, {77600, 1}, {77601, 7}, {77597, 3}, {0, 0}, 4},
    {{77608, 3}, {77611, 2}, {77613, 9}, {77622, 2}, {77624, 23}, {77647, 27}, {0, 0}, 4},
    {{77674, 2}, {77674, 2}, {77676, 7}, {77683, 2}, {77685, 37}, {77676, 7}, {0, 0}, 4},
    {{77722, 2}, {77722, 2}, {77724, 7}, {77731, 2}, {77733, 4}, {77724, 7}, {0, 0}, 4},
    {{77737, 2}, {77737, 2}, {77739, 15}, {77754, 4}, {77758, 29}, {77787, 15}, {0, 0}, 4},
    {{77802, 2}, {77804, 1}, {77805, 8}, {77813, 1}, {77814, 18}, {77832, 23}, {0, 0}, 4},
    {{77855, 1}, {77855, 1}, {77856, 24}, {77880, 2}, {77882, 33}, {77915, 52}, {0, 0}, 4},
    {{77967, 2}, {77969, 1}, {77970, 18}, {77988, 2}, {77990, 19}, {78009, 36}, {0, 0}, 4},
    {{78045, 1}, {78045, 1}, {78046, 12}, {78058, 2}, {78060, 46}, {78106, 16}, {0, 0}, 4},
    {{78122, 2}, {78124, 1}, {78125, 9}, {78134, 2}, {78136, 13}, {78125, 9}, {0, 0}, 4},
    {{78149, 2}, {78151, 1}, {78152, 7}, {78159, 4}, {78163, 14}, {78177, 26}, {0, 0}, 4},
    {{78203, 1}, {78203, 1}, {78204, 20}, {78224, 2}, {78226, 17}, {78243, 28}, {0, 0}, 4},
    {{78271, 2}, {78273, 1}, {78274, 5}, {78279, 2}, {73317, 8}, {78274, 5}, {0, 0}, 4},
    {{78281, 2}, {78281, 2}, {78283, 4}, {78287, 2}, {78289, 12}, {78301, 10}, {0, 0}, 4},
    {{78311, 2}, {78311, 2}, {78313, 7}, {78320, 2}, {78322, 25}, {78313, 7}, {0, 0}, 4},
    {{78347, 2}, {78347, 2}, {78349, 10}, {78359, 2}, {78361, 22}, {78383, 16}, {0, 0}, 4},
    {{78399, 2}, {78399, 2}, {78401, 14}, {78415, 3}, {78418, 44}, {78462, 14}, {0, 0}, 5},
    {{78476, 2}, {78476, 2}, {78478, 14}, {78492, 3}, {78495, 34}, {78529, 14}, {0, 0}, 5},
    {{78543, 2}, {78543, 2}, {78545, 9}, {78554, 2}, {78556, 17}, {78545, 9}, {0, 0}, 5},
    {{78573, 2}, {78573, 2}, {78575, 8}, {78583, 2}, {78585, 41}, {78575, 8}, {0, 0}, 5},
    {{78626, 2}, {78626, 2}, {78628, 11}, {78639, 2}, {78641, 37}, {78628, 11}, {0, 0}, 5},
    {{78678, 1}, {78678, 1}, {78679, 8}, {78687, 2}, {78689, 26}, {78679, 8}, {0, 0}, 5},
    {{78715, 2}, {78715, 2}, {78717, 7}, {78724, 2}, {78726, 14}, {78717, 7}, {0, 0}, 5},
    {{78740, 2}, {78740, 2}, {78742, 12}, {78754, 4}, {78758, 44}, {78802, 23}, {0, 0}, 5},
    {{78825, 2}, {78825, 2}, {78827, 13}, {78840, 5}, {78845, 30}, {78875, 13}, {0, 0}, 5},
    {{78888, 2}, {78888, 2}, {78890, 13}, {78903, 3}, {78906, 43}, {78949, 13}, {0, 0}, 5},
    {{78962, 2}, {78962, 2}, {78964, 15}, {78979, 2}, {78981, 46}, {79027, 22}, {0, 0}, 5},
    {{79049, 2}, {79049, 2}, {79051, 14}, {79065, 4}, {79069, 43}, {79112, 20}, {0, 0}, 5},
    {{79132, 2}, {79132, 2}, {79134, 13}, {79147, 3}, {79150, 38}, {79188, 19}, {0, 0}, 5},
    {{79207, 2}, {79207, 2}, {79209, 10}, {79219, 2}, {79221, 33}, {79254, 10}, {0, 0}, 5},
    {{79264, 2}, {79264, 2}, {79266, 21}, {79287, 2}, {79289, 34}, {79323, 46}, {0, 0}, 5},
    {{79369, 2}, {79369, 2}, {79371, 12}, {79383, 2}, {79385, 47}, {79432, 12}, {0, 0}, 5},
    {{79444, 2}, {79444, 2}, {79446, 6}, {79452, 3}, {79455, 20}, {79446, 6}, {0, 0}, 5},
    {{79475, 2}, {79475, 2}, {79477, 12}, {79489, 2}, {79491, 48}, {79539, 17}, {0, 0}, 5},
    {{79556, 3}, {79559, 2}, {79561, 15}, {79576, 4}, {79580, 36}, {79616, 15}, {0, 0}, 5},
    {{79631, 3}, {79634, 2}, {79636, 17}, {79653, 3}, {79656, 21}, {79677, 25}, {0, 0}, 5},
    {{79702, 2}, {79702, 2}, {79704, 6}, {79710, 1}, {79711, 23}, {79704, 6}, {0, 0}, 5},
    {{79734, 3}, {79737, 2}, {79739, 14}, {79753, 3}, {79756, 35}, {79791, 29}, {0, 0}, 5},
    {{79820, 2}, {79820, 2}, {79822, 6}, {79828, 2}, {79830, 14}, {79822, 6}, {0, 0}, 5},
    {{79844, 2}, {79844, 2}, {79846, 12}, {79858, 2}, {79860, 11}, {79871, 31}, {0, 0}, 5},
    {{79902, 2}, {79902, 2}, {79904, 15}, {79919, 2}, {79921, 22}, {79943, 49}, {0, 0}, 5},
    {{79992, 2}, {79992, 2}, {79994, 15}, {80009, 2}, {80011, 25}, {80036, 51}, {0, 0}, 5},
    {{80087, 2}, {80087, 2}, {80089, 15}, {80104, 2}, {80106, 24}, {80130, 49}, {0, 0}, 5},
    {{80179, 1}, {80179, 1}, {80180, 11}, {80191, 2}, {80193, 27}, {80220, 18}, {0, 0}, 5},
    {{80238, 1}, {80238, 1}, {80239, 8}, {80247, 2}, {80249, 6}, {80239, 8}, {0, 0}, 5},
    {{80255, 2}, {80255, 2}, {80257, 8}, {80265, 2}, {80267, 27}, {80257, 8}, {0, 0}, 5},
    {{80294, 2}, {80294, 2}, {80296, 10}, {80306, 2}, {80308, 14}, {80296, 10}, {0, 0}, 5},
    {{80322, 2}, {80322, 2}, {80324, 10}, {80334, 2}, {80336, 11}, {80324, 10}, {0, 0}, 5},
    {{80347, 2}, {80347, 2}, {80349, 17}, {80366, 5}, {80371, 28}, {80399, 26}, {0, 0}, 5},
    {{80425, 2}, {80425, 2}, {80427, 14}, {80441, 5}, {80446, 25}, {80471, 14}, {0, 0}, 5},
    {{80485, 2}, {80485, 2}, {80487, 6}, {80493, 2}, {80495, 17}, {80487, 6}, {0, 0}, 5},
    {{80512, 2}, {80512, 2}, {80514, 11}, {80525, 2}, {80527, 19}, {80546, 11}, {0, 0}, 5},
    {{80557, 2}, {80557, 2}, {80559, 7}, {80566, 3}, {80336, 11}, {80559, 7}, {0, 0}, 5},
    {{80569, 2}, {80569, 2}, {80571, 12}, {80583, 2}, {80585, 18}, {80603, 50}, {0, 0}, 5},
    {{80653, 2}, {80653, 2}, {80655, 12}, {80667, 3}, {80670, 33}, {80703, 40}, {0, 0}, 5},
    {{80743, 2}, {80743, 2}, {80745, 10}, {80755, 2}, {80757, 31}, {80788, 43}, {0, 0}, 5},
    {{80831, 2}, {80831, 2}, {80833, 8}, {80841, 3}, {80844, 23}, {80833, 8}, {0, 0}, 5},
    {{80867, 2}, {80867, 2}, {80869, 9}, {80878, 3}, {80881, 41}, {80922, 51}, {0, 0}, 5},
    {{80973, 2}, {80973, 2}, {80975, 9}, {80984, 3}, {80987, 34}, {81021, 43}, {0, 0}, 5},
    {{81064, 2}, {81064, 2}, {81066, 12}, {81078, 4}, {81082, 15}, {81097, 26}, {0, 0}, 5},
    {{81123, 2}, {81123, 2}, {81125, 20}, {81145, 3}, {81148, 59}, {81207, 35}, {0, 0}, 5},
    {{81242, 2}, {81242, 2}, {81244, 8}, {81252, 2}, {81254, 11}, {81265, 13}, {0, 0}, 5},
    {{81278, 1}, {81278, 1}, {81279, 12}, {81291, 5}, {81296, 13}, {81309, 17}, {0, 0}, 5},
    {{81326, 2}, {81328, 1}, {81329, 9}, {81338, 2}, {81340, 15}, {81355, 9}, {0, 0}, 5},
    {{81364, 2}, {81364, 2}, {81366, 12}, {81378, 3}, {81381, 12}, {81393, 34}, {0, 0}, 5},
    {{81427, 2}, {81427, 2}, {81429, 11}, {81440, 4}, {81444, 32}, {81476, 11}, {0, 0}, 5},
    {{81487, 2}, {81487, 2}, {81489, 13}, {81502, 4}, {81506, 34}, {81540, 37}, {0, 0}, 5},
    {{81577, 2}, {81577, 2}, {81579, 4}, {81583, 2}, {81585, 10}, {81595, 8}, {0, 0}, 5},
    {{81603, 2}, {81603, 2}, {81605, 4}, {81609, 2}, {81611, 21}, {81605, 4}, {0, 0}, 5},
    {{81632, 2}, {81632, 2}, {81634, 13}, {81647, 2}, {81649, 20}, {81669, 13}, {0, 0}, 5},
    {{81682, 2}, {81682, 2}, {81684, 8}, {81692, 7}, {81699, 40}, {81739, 24}, {0, 0}, 5},
    {{81763, 2}, {81763, 2}, {81765, 5}, {81770, 3}, {81773, 21}, {81794, 11}, {0, 0}, 5},
    {{81805, 2}, {81805, 2}, {81807, 4}, {81811, 2}, {81813, 14}, {81807, 4}, {0, 0}, 5},
    {{81827, 2}, {81827, 2}, {81829, 12}, {81841, 2}, {81843, 59}, {81902, 23}, {0, 0}, 5},
    {{81925, 2}, {81925, 2}, {81927, 11}, {81938, 2}, {81940, 41}, {81981, 27}, {0, 0}, 5},
    {{82008, 2}, {82008, 2}, {82010, 12}, {82022, 3}, {82025, 58}, {82083, 12}, {0, 0}, 5},
    {{82095, 2}, {82095, 2}, {82097, 10}, {82107, 2}, {82109, 27}, {82136, 10}, {0, 0}, 5},
    {{82146, 2}, {82146, 2}, {82148, 10}, {82158, 4}, {82162, 23}, {82185, 21}, {0, 0}, 5},
    {{82206, 3}, {82209, 2}, {82211, 8}, {82219, 5}, {82224, 24}, {82211, 8}, {0, 0}, 5},
    {{82248, 2}, {82248, 2}, {82250, 12}, {82262, 3}, {82265, 19}, {82284, 12}, {0, 0}, 5},
    {{82296, 2}, {82296, 2}, {82298, 8}, {82306, 2}, {82308, 16}, {82324, 8}, {0, 0}, 5},
    {{82332, 2}, {82332, 2}, {82334, 12}, {82346, 2}, {82348, 51}, {82399, 19}, {0, 0}, 5},
    {{82418, 2}, {82418, 2}, {82420, 10}, {82430, 3}, {82433, 41}, {82474, 10}, {0, 0}, 5},
    {{82484, 2}, {82484, 2}, {82486, 6}, {82492, 2}, {82494, 23}, {82517, 6}, {0, 0}, 5},
    {{82523, 2}, {82523, 2}, {82525, 11}, {82536, 2}, {82538, 38}, {82576, 28}, {0, 0}, 5},
    {{82604, 2}, {82604, 2}, {82606, 13}, {82619, 2}, {82621, 28}, {82649, 13}, {0, 0}, 5},
    {{82662, 2}, {82664, 1}, {82665, 10}, {82675, 2}, {82677, 17}, {82694, 17}, {0, 0}, 5},
    {{82711, 2}, {82713, 1}, {82714, 10}, {82724, 2}, {82726, 17}, {82743, 17}, {0, 0}, 5},
    {{82760, 2}, {82762, 1}, {82763, 12}, {82775, 2}, {82777, 17}, {82794, 21}, {0, 0}, 5},
    {{82815, 2}, {82817, 1}, {82818, 9}, {82827, 2}, {82829, 17}, {82846, 15}, {0, 0}, 5},
    {{82861, 2}, {82863, 1}, {82864, 10}, {82874, 1}, {82875, 34}, {82909, 10}, {0, 0}, 5},
    {{82919, 2}, {82919, 2}, {82921, 5}, {82926, 3}, {82929, 32}, {82961, 17}, {0, 0}, 5},
    {{82978, 2}, {82978, 2}, {82980, 18}, {82998, 2}, {83000, 19}, {83019, 26}, {0, 0}, 5},
    {{83045, 2}, {83045, 2}, {83047, 20}, {83067, 2}, {83069, 45}, {83114, 20}, {0, 0}, 5},
    {{83134, 2}, {83134, 2}, {83136, 15}, {83151, 4}, {83155, 50}, {83205, 15}, {0, 0}, 5},
    {{83220, 3}, {83223, 2}, {83225, 14}, {83239, 4}, {83243, 44}, {83287, 45}, {0, 0}, 5},
    {{83332, 2}, {83332, 2}, {83334, 14}, {83348, 3}, {83351, 41}, {83392, 26}, {0, 0}, 5},
    {{83418, 2}, {83418, 2}, {83420, 6}, {83426, 1}, {83427, 37}, {83420, 6}, {0, 0}, 5},
    {{83464, 2}, {83464, 2}, {83466, 13}, {83479, 3}, {83482, 67}, {83549, 13}, {0, 0}, 5},
    {{83562, 2}, {83562, 2}, {83564, 4}, {83568, 2}, {83570, 30}, {83564, 4}, {0, 0}, 5},
    {{83600, 2}, {83600, 2}, {83602, 4}, {83606, 1}, {83607, 40}, {83602, 4}, {0, 0}, 5},
    {{83647, 2}, {83647, 2}, {83649, 7}, {83656, 2}, {83658, 37}, {83695, 18}, {0, 0}, 6},
    {{83713, 3}, {83716, 2}, {83718, 10}, {83728, 2}, {83730, 28}, {83758, 15}, {0, 0}, 6},
    {{83773, 2}, {83773, 2}, {83775, 7}, {83782, 3}, {83785, 40}, {83775, 7}, {0, 0}, 6},
    {{83825, 2}, {83825, 2}, {83827, 8}, {83835, 3}, {83838, 39}, {83877, 8}, {0, 0}, 6},
    {{83885, 2}, {83885, 2}, {83887, 11}, {83898, 3}, {83901, 33}, {83934, 11}, {0, 0}, 6},
    {{83945, 2}, {83945, 2}, {83947, 7}, {83954, 2}, {83956, 17}, {83947, 7}, {0, 0}, 6},
    {{83973, 2}, {83973, 2}, {83975, 7}, {83982, 2}, {83984, 27}, {84011, 20}, {0, 0}, 6},
    {{84031, 2}, {84031, 2}, {84033, 5}, {84038, 3}, {84041, 26}, {84033, 5}, {0, 0}, 6},
    {{84067, 2}, {84067, 2}, {84069, 5}, {84074, 2}, {84076, 4}, {84069, 5}, {0, 0}, 6},
    {{84080, 2}, {84080, 2}, {84082, 6}, {84088, 2}, {84090, 4}, {84082, 6}, {0, 0}, 6},
    {{84094, 2}, {84094, 2}, {84096, 4}, {84100, 2}, {84102, 9}, {84096, 4}, {0, 0}, 6},
    {{84111, 2}, {84111, 2}, {84113, 5}, {84118, 2}, {84120, 14}, {84113, 5}, {0, 0}, 6},
    {{84134, 2}, {84134, 2}, {84136, 5}, {84141, 3}, {84144, 11}, {84136, 5}, {0, 0}, 6},
    {{84155, 2}, {84155, 2}, {84157, 6}, {84163, 2}, {84165, 11}, {84157, 6}, {0, 0}, 6},
    {{84176, 2}, {84176, 2}, {84178, 4}, {84182, 2}, {84184, 23}, {84178, 4}, {0, 0}, 6},
    {{84207, 2}, {84207, 2}, {84209, 18}, {84227, 4}, {84231, 25}, {84256, 37}, {0, 0}, 6},
    {{84293, 2}, {84293, 2}, {84295, 6}, {84301, 3}, {84304, 57}, {84361, 17}, {0, 0}, 6},
    {{84378, 2}, {84378, 2}, {84380, 6}, {84386, 2}, {84388, 44}, {84380, 6}, {0, 0}, 6},
    {{84432, 2}, {84432, 2}, {84434, 6}, {84440, 3}, {84443, 20}, {84434, 6}, {0, 0}, 6},
    {{84463, 2}, {84463, 2}, {84465, 15}, {84480, 2}, {84482, 19}, {84501, 14}, {0, 0}, 6},
    {{84515, 2}, {84515, 2}, {84517, 16}, {84517, 16}, {4788, 0}, {84533, 28}, {0, 0}, 6},
    {{84561, 2}, {84561, 2}, {84563, 5}, {84568, 2}, {84570, 13}, {84563, 5}, {0, 0}, 6},
    {{84583, 2}, {84583, 2}, {84585, 7}, {84592, 3}, {84595, 21}, {84585, 7}, {0, 0}, 6},
    {{84616, 2}, {84616, 2}, {84618, 10}, {84628, 2}, {84630, 24}, {84654, 16}, {0, 0}, 6},
    {{84670, 3}, {84673, 2}, {84675, 13}, {84688, 3}, {84691, 25}, {84716, 22}, {0, 0}, 6},
    {{84738, 2}, {84738, 2}, {84740, 8}, {84748, 2}, {84750, 29}, {84779, 23}, {0, 0}, 6},
    {{84802, 2}, {84802, 2}, {84804, 12}, {84816, 4}, {84820, 58}, {84878, 12}, {0, 0}, 6},
    {{84890, 2}, {84890, 2}, {84892, 10}, {84902, 2}, {84904, 19}, {84923, 14}, {0, 0}, 6},
    {{84937, 2}, {84937, 2}, {84939, 12}, {84951, 2}, {84953, 36}, {84989, 34}, {0, 0}, 6},
    {{85023, 2}, {85023, 2}, {85025, 11}, {85036, 3}, {85039, 45}, {85084, 11}, {0, 0}, 6},
    {{85095, 2}, {85095, 2}, {85097, 9}, {85106, 3}, {85109, 41}, {85150, 26}, {0, 0}, 6},
    {{85176, 2}, {85176, 2}, {85178, 16}, {85194, 3}, {85197, 28}, {85225, 26}, {0, 0}, 6},
    {{85251, 2}, {85251, 2}, {85253, 14}, {85267, 4}, {85271, 31}, {85302, 20}, {0, 0}, 6},
    {{85322, 2}, {85322, 2}, {85324, 12}, {85336, 4}, {85340, 25}, {85365, 12}, {0, 0}, 6},
    {{85377, 2}, {85377, 2}, {85379, 12}, {85391, 2}, {85393, 29}, {85422, 16}, {0, 0}, 6},
    {{85438, 2}, {85438, 2}, {85440, 9}, {85440, 9}, {4788, 0}, {85449, 9}, {0, 0}, 6},
    {{85458, 2}, {85458, 2}, {85460, 5}, {85465, 2}, {85467, 22}, {85460, 5}, {0, 0}, 6},
    {{85489, 2}, {85489, 2}, {85491, 11}, {85502, 2}, {85504, 23}, {85527, 10}, {0, 0}, 6},
    {{85537, 2}, {85537, 2}, {85539, 7}, {85546, 2}, {85548, 29}, {85577, 14}, {0, 0}, 6},
    {{85591, 2}, {85591, 2}, {85593, 14}, {85607, 3}, {85610, 43}, {85653, 27}, {0, 0}, 6},
    {{85680, 2}, {85680, 2}, {85682, 10}, {85692, 3}, {85695, 16}, {85711, 10}, {0, 0}, 6},
    {{85721, 2}, {85721, 2}, {85723, 15}, {85738, 4}, {85742, 51}, {85793, 15}, {0, 0}, 6},
    {{85808, 2}, {85810, 1}, {85811, 22}, {85833, 5}, {85838, 35}, {85873, 84}, {0, 0}, 6},
    {{85957, 2}, {85957, 2}, {85959, 12}, {85971, 2}, {85973, 51}, {86024, 12}, {0, 0}, 6},
    {{86036, 2}, {86036, 2}, {86038, 8}, {86046, 2}, {86048, 23}, {86038, 8}, {0, 0}, 6},
    {{86071, 2}, {86071, 2}, {86073, 4}, {86077, 2}, {86079, 10}, {86073, 4}, {0, 0}, 6},
    {{86089, 2}, {86089, 2}, {86091, 9}, {86100, 2}, {86102, 20}, {86122, 13}, {0, 0}, 6},
    {{86135, 2}, {86135, 2}, {86137, 13}, {86150, 7}, {86157, 44}, {86201, 27}, {0, 0}, 6},
    {{86228, 2}, {86228, 2}, {86230, 18}, {86248, 7}, {86255, 18}, {86273, 49}, {0, 0}, 6},
    {{86322, 2}, {86322, 2}, {86324, 21}, {86345, 8}, {86353, 18}, {86371, 42}, {0, 0}, 6},
    {{86413, 2}, {86413, 2}, {86415, 19}, {86434, 7}, {86441, 15}, {86456, 42}, {0, 0}, 6},
    {{86498, 2}, {86498, 2}, {86500, 11}, {86511, 2}, {86513, 33}, {86500, 11}, {0, 0}, 6},
    {{86546, 2}, {86546, 2}, {86548, 9}, {86557, 3}, {86560, 21}, {86581, 14}, {0, 0}, 6},
    {{86595, 2}, {86595, 2}, {86597, 11}, {86608, 2}, {86610, 27}, {86637, 11}, {0, 0}, 6},
    {{86648, 2}, {86648, 2}, {86650, 4}, {86654, 2}, {86656, 5}, {86650, 4}, {0, 0}, 6},
    {{86661, 2}, {86661, 2}, {86663, 15}, {86678, 4}, {86682, 46}, {86728, 23}, {0, 0}, 6},
    {{86751, 2}, {86751, 2}, {86753, 13}, {86766, 2}, {86768, 21}, {86789, 13}, {0, 0}, 6},
    {{86802, 2}, {86802, 2}, {86804, 12}, {86816, 2}, {86818, 25}, {86843, 12}, {0, 0}, 6},
    {{86855, 2}, {86855, 2}, {86857, 13}, {86870, 4}, {86874, 34}, {86908, 19}, {0, 0}, 6},
    {{86927, 3}, {86930, 2}, {86932, 17}, {86949, 6}, {86955, 43}, {86998, 29}, {0, 0}, 6},
    {{87027, 3}, {87030, 2}, {87032, 12}, {87044, 4}, {87048, 30}, {87078, 12}, {0, 0}, 6},
    {{87090, 3}, {87093, 2}, {87095, 13}, {87108, 4}, {87112, 31}, {87143, 13}, {0, 0}, 6},
    {{87156, 2}, {87156, 2}, {87158, 10}, {87168, 3}, {87171, 27}, {87158, 10}, {0, 0}, 6},
    {{87198, 2}, {87198, 2}, {87200, 9}, {87209, 2}, {87211, 12}, {87223, 20}, {0, 0}, 6},
    {{87243, 2}, {87243, 2}, {87245, 5}, {87250, 3}, {87253, 20}, {87245, 5}, {0, 0}, 6},
    {{87273, 2}, {87273, 2}, {87275, 9}, {87284, 4}, {87288, 32}, {87275, 9}, {0, 0}, 6},
    {{87320, 2}, {87320, 2}, {87322, 9}, {87331, 3}, {87334, 31}, {87322, 9}, {0, 0}, 6},
    {{87365, 2}, {87365, 2}, {87367, 6}, {87373, 2}, {87375, 28}, {87367, 6}, {0, 0}, 6},
    {{87403, 2}, {87403, 2}, {87405, 16}, {87421, 4}, {87425, 46}, {87471, 16}, {0, 0}, 6},
    {{87487, 2}, {87487, 2}, {87489, 7}, {87496, 2}, {87498, 28}, {87489, 7}, {0, 0}, 6},
    {{87526, 2}, {87526, 2}, {87528, 6}, {87534, 3}, {87537, 28}, {87528, 6}, {0, 0}, 6},
    {{87565, 2}, {87565, 2}, {87567, 5}, {87572, 3}, {87575, 24}, {87567, 5}, {0, 0}, 6},
    {{87599, 2}, {87599, 2}, {87601, 4}, {87605, 1}, {87606, 25}, {87631, 25}, {0, 0}, 6},
    {{87656, 2}, {87656, 2}, {87658, 9}, {87667, 2}, {87669, 33}, {87702, 9}, {0, 0}, 6},
    {{87711, 2}, {87711, 2}, {87713, 7}, {87713, 7}, {4788, 0}, {87713, 7}, {0, 0}, 6},
    {{87720, 2}, {87720, 2}, {87722, 5}, {87722, 5}, {4788, 0}, {87722, 5}, {0, 0}, 6},
    {{87727, 2}, {87727, 2}, {87729, 12}, {87741, 2}, {87743, 43}, {87786, 27}, {0, 0}, 6},
    {{87813, 2}, {87813, 2}, {87815, 23}, {87838, 7}, {87845, 45}, {87890, 50}, {0, 0}, 6},
    {{87940, 2}, {87942, 1}, {87943, 9}, {87952, 2}, {87954, 16}, {87970, 15}, {0, 0}, 6},
    {{87985, 2}, {87985, 2}, {87987, 18}, {88005, 4}, {88009, 38}, {88047, 18}, {0, 0}, 6},
    {{88065, 2}, {88065, 2}, {88067, 5}, {88072, 3}, {88075, 11}, {88067, 5}, {0, 0}, 6},
    {{88086, 2}, {88086, 2}, {88088, 11}, {88099, 3}, {88102, 14}, {88116, 15}, {0, 0}, 6},
    {{88131, 2}, {88131, 2}, {88133, 7}, {88140, 2}, {88142, 15}, {88133, 7}, {0, 0}, 6},
    {{88157, 2}, {88157, 2}, {88159, 11}, {88170, 6}, {88176, 28}, {88204, 11}, {0, 0}, 6},
    {{88215, 2}, {88215, 2}, {88217, 13}, {88230, 4}, {88234, 38}, {88272, 13}, {0, 0}, 6},
    {{88285, 2}, {88285, 2}, {88287, 6}, {88293, 5}, {88298, 33}, {88331, 15}, {0, 0}, 6},
    {{88346, 3}, {88349, 2}, {88351, 16}, {88367, 4}, {88371, 36}, {88407, 24}, {0, 0}, 6},
    {{88431, 3}, {88434, 2}, {88436, 7}, {88443, 3}, {88446, 28}, {88436, 7}, {0, 0}, 6},
    {{88474, 2}, {88476, 1}, {88477, 8}, {88485, 2}, {88487, 20}, {88477, 8}, {0, 0}, 6},
    {{88507, 3}, {88510, 2}, {88512, 14}, {88526, 4}, {88530, 27}, {88557, 52}, {0, 0}, 6},
    {{88609, 3}, {88612, 2}, {88614, 9}, {88623, 3}, {88626, 23}, {88614, 9}, {0, 0}, 6},
    {{88649, 2}, {88649, 2}, {88651, 13}, {88664, 4}, {88668, 50}, {88718, 22}, {0, 0}, 6},
    {{88740, 2}, {88740, 2}, {88742, 11}, {88753, 2}, {88755, 35}, {88790, 11}, {0, 0}, 6},
    {{88801, 2}, {88801, 2}, {88803, 12}, {88815, 2}, {88817, 36}, {88853, 15}, {0, 0}, 6},
    {{88868, 2}, {88868, 2}, {88870, 3}, {88873, 3}, {88876, 41}, {88870, 3}, {0, 0}, 6},
    {{88917, 2}, {88917, 2}, {88919, 6}, {88925, 2}, {88927, 14}, {88919, 6}, {0, 0}, 6},
    {{88941, 2}, {88941, 2}, {88943, 12}, {88955, 5}, {88960, 37}, {88997, 12}, {0, 0}, 6},
    {{89009, 3}, {89012, 2}, {89014, 11}, {89025, 3}, {89028, 40}, {89068, 22}, {0, 0}, 6},
    {{89090, 3}, {89093, 2}, {89095, 14}, {89109, 5}, {89114, 50}, {89164, 24}, {0, 0}, 6},
    {{89188, 2}, {89188, 2}, {89190, 13}, {89203, 3}, {89206, 23}, {89229, 21}, {0, 0}, 6},
    {{89250, 2}, {89250, 2}, {89252, 10}, {89262, 3}, {89265, 21}, {89286, 13}, {0, 0}, 6},
    {{89299, 2}, {89299, 2}, {89301, 6}, {89307, 2}, {89309, 23}, {89301, 6}, {0, 0}, 6},
    {{89332, 2}, {89332, 2}, {89334, 17}, {89351, 7}, {89358, 34}, {89392, 30}, {0, 0}, 6},
    {{89422, 2}, {89422, 2}, {89424, 12}, {89436, 3}, {89439, 28}, {89467, 12}, {0, 0}, 6},
    {{89479, 2}, {89479, 2}, {89481, 13}, {89494, 3}, {89497, 21}, {89518, 17}, {0, 0}, 6},
    {{89535, 2}, {89535, 2}, {89537, 28}, {89565, 6}, {89571, 44}, {89615, 32}, {0, 0}, 6},
    {{89647, 2}, {89647, 2}, {89649, 29}, {89678, 6}, {89571, 44}, {89684, 39}, {0, 0}, 6},
    {{89723, 3}, {89726, 2}, {89728, 6}, {89734, 2}, {89736, 19}, {89728, 6}, {0, 0}, 6},
    {{89755, 2}, {89755, 2}, {89757, 10}, {89767, 2}, {89769, 44}, {89813, 15}, {0, 0}, 6},
    {{89828, 2}, {89828, 2}, {89830, 10}, {89840, 3}, {89843, 39}, {89830, 10}, {0, 0}, 6},
    {{89882, 2}, {89882, 2}, {89884, 17}, {89901, 3}, {89904, 32}, {89936, 41}, {0, 0}, 6},
    {{89977, 2}, {89977, 2}, {89979, 9}, {89988, 4}, {89992, 24}, {90016, 9}, {0, 0}, 6},
    {{90025, 2}, {90025, 2}, {90027, 30}, {90057, 5}, {90062, 45}, {90107, 30}, {0, 0}, 6},
    {{90137, 2}, {90137, 2}, {90139, 11}, {90150, 5}, {90155, 19}, {90174, 11}, {0, 0}, 6},
    {{90185, 2}, {90185, 2}, {90187, 9}, {90196, 5}, {90201, 23}, {90224, 14}, {0, 0}, 6},
    {{90238, 2}, {90238, 2}, {90240, 10}, {90250, 4}, {90254, 20}, {90274, 10}, {0, 0}, 6},
    {{90284, 2}, {90284, 2}, {90286, 9}, {90295, 4}, {90299, 19}, {90318, 9}, {0, 0}, 6},
    {{90327, 2}, {90327, 2}, {90329, 11}, {90340, 4}, {90344, 19}, {90363, 11}, {0, 0}, 6},
    {{90374, 2}, {90374, 2}, {90376, 5}, {90381, 1}, {90382, 16}, {90376, 5}, {0, 0}, 6},
    {{90398, 2}, {90398, 2}, {90400, 8}, {90408, 3}, {90411, 16}, {90400, 8}, {0, 0}, 6},
    {{90427, 2}, {90427, 2}, {90429, 6}, {90435, 2}, {90437, 22}, {90429, 6}, {0, 0}, 6},
    {{90459, 2}, {90459, 2}, {90461, 14}, {90475, 6}, {90481, 30}, {90511, 14}, {0, 0}, 6},
    {{90525, 2}, {90525, 2}, {90527, 6}, {90533, 2}, {90535, 17}, {90527, 6}, {0, 0}, 6},
    {{90552, 2}, {90552, 2}, {90554, 14}, {90568, 2}, {90570, 19}, {90589, 14}, {0, 0}, 6},
    {{90603, 2}, {90603, 2}, {90605, 9}, {90614, 2}, {90616, 22}, {90605, 9}, {0, 0}, 6},
    {{90638, 3}, {90641, 2}, {90643, 19}, {90662, 3}, {90665, 44}, {90709, 45}, {0, 0}, 6},
    {{90754, 2}, {90754, 2}, {90756, 13}, {90769, 3}, {90772, 35}, {90807, 13}, {0, 0}, 6},
    {{90820, 2}, {90820, 2}, {90822, 8}, {90830, 2}, {90832, 13}, {90822, 8}, {0, 0}, 6},
    {{90845, 3}, {90848, 2}, {90850, 5}, {90855, 2}, {90857, 9}, {90850, 5}, {0, 0}, 6},
    {{90866, 2}, {90866, 2}, {90868, 9}, {90877, 2}, {90879, 33}, {90912, 18}, {0, 0}, 6},
    {{90930, 2}, {90930, 2}, {90932, 4}, {90936, 2}, {90938, 44}, {90932, 4}, {0, 0}, 6},
    {{90982, 2}, {90982, 2}, {90984, 12}, {90996, 2}, {90998, 48}, {91046, 16}, {0, 0}, 6},
    {{91062, 2}, {91062, 2}, {91064, 15}, {91079, 2}, {91081, 51}, {91132, 22}, {0, 0}, 6},
    {{91154, 2}, {91154, 2}, {91156, 13}, {91169, 2}, {91171, 49}, {91220, 18}, {0, 0}, 6},
    {{91238, 2}, {91238, 2}, {91240, 14}, {91254, 2}, {91256, 50}, {91306, 20}, {0, 0}, 6},
    {{91326, 2}, {91326, 2}, {91328, 16}, {91344, 5}, {91349, 40}, {91389, 16}, {0, 0}, 6},
    {{91405, 2}, {91405, 2}, {91407, 11}, {91418, 3}, {91421, 34}, {91455, 11}, {0, 0}, 6},
    {{91466, 2}, {91466, 2}, {91468, 7}, {91475, 2}, {91477, 52}, {91468, 7}, {0, 0}, 6},
    {{91529, 2}, {91529, 2}, {91531, 25}, {91556, 14}, {91570, 49}, {91619, 31}, {0, 0}, 6},
    {{91650, 2}, {91652, 1}, {91653, 8}, {91661, 2}, {91663, 24}, {91653, 8}, {0, 0}, 6},
    {{91687, 2}, {91687, 2}, {91689, 6}, {91695, 4}, {91699, 23}, {91722, 19}, {0, 0}, 6},
    {{91741, 2}, {91741, 2}, {91743, 17}, {91760, 2}, {91762, 66}, {91828, 17}, {0, 0}, 6},
    {{91845, 2}, {91845, 2}, {91847, 19}, {91866, 3}, {91869, 58}, {91927, 19}, {0, 0}, 6},
    {{91946, 2}, {91946, 2}, {91948, 11}, {91959, 3}, {91962, 48}, {92010, 11}, {0, 0}, 6},
    {{92021, 2}, {92021, 2}, {92023, 10}, {92033, 3}, {92036, 51}, {92087, 10}, {0, 0}, 6},
    {{92097, 2}, {92097, 2}, {92099, 7}, {92106, 2}, {92108, 25}, {92099, 7}, {0, 0}, 6},
    {{92133, 2}, {92133, 2}, {92135, 31}, {92166, 5}, {92171, 38}, {92209, 39}, {0, 0}, 6},
    {{92248, 2}, {92248, 2}, {92250, 32}, {92282, 5}, {92287, 46}, {92333, 47}, {0, 0}, 6},
    {{92380, 2}, {92380, 2}, {92382, 29}, {92411, 4}, {92415, 40}, {92455, 47}, {0, 0}, 6},
    {{92502, 2}, {92502, 2}, {92504, 30}, {92534, 4}, {92538, 45}, {92583, 51}, {0, 0}, 6},
    {{92634, 2}, {92634, 2}, {92636, 7}, {92643, 2}, {92645, 20}, {92636, 7}, {0, 0}, 6},
    {{92665, 3}, {92668, 2}, {92670, 22}, {92692, 3}, {92695, 19}, {92714, 33}, {0, 0}, 6},
    {{92747, 2}, {92749, 1}, {92750, 6}, {92756, 2}, {92758, 17}, {92775, 7}, {0, 0}, 6},
    {{92782, 2}, {92784, 1}, {92785, 9}, {92794, 3}, {92797, 19}, {92816, 9}, {0, 0}, 6},
    {{92825, 3}, {92828, 2}, {92830, 12}, {92842, 2}, {92844, 20}, {92864, 49}, {0, 0}, 6},
    {{92913, 3}, {92916, 2}, {92918, 3}, {92921, 1}, {92922, 20}, {92942, 42}, {0, 0}, 6},
    {{92984, 3}, {92987, 2}, {92989, 10}, {92999, 2}, {93001, 19}, {93020, 32}, {0, 0}, 6},
    {{93052, 3}, {93055, 2}, {93057, 6}, {93063, 2}, {93065, 6}, {93071, 24}, {0, 0}, 6},
    {{93095, 2}, {93095, 2}, {93097, 4}, {93101, 3}, {93104, 16}, {93120, 11}, {0, 0}, 6},
    {{93131, 2}, {93131, 2}, {93133, 9}, {93142, 3}, {93145, 9}, {93133, 9}, {0, 0}, 6},
    {{93154, 2}, {93154, 2}, {93156, 11}, {93167, 3}, {93170, 24}, {93194, 11}, {0, 0}, 6},
    {{93205, 2}, {93205, 2}, {93207, 16}, {93223, 6}, {93229, 28}, {93257, 16}, {0, 0}, 6},
    {{93273, 3}, {93276, 2}, {93278, 19}, {93297, 7}, {93304, 29}, {93333, 28}, {0, 0}, 6},
    {{93361, 2}, {93361, 2}, {93363, 8}, {93371, 2}, {93373, 7}, {93380, 4}, {0, 0}, 6},
    {{93384, 2}, {93384, 2}, {93386, 17}, {93403, 4}, {93407, 14}, {93421, 26}, {0, 0}, 6},
    {{93447, 3}, {93450, 2}, {93452, 14}, {93466, 3}, {93469, 26}, {93495, 45}, {0, 0}, 6},
    {{93540, 3}, {93543, 2}, {93545, 15}, {93560, 4}, {93564, 28}, {93592, 51}, {0, 0}, 6},
    {{93643, 2}, {93643, 2}, {93645, 10}, {93655, 4}, {93659, 32}, {93691, 10}, {0, 0}, 6},
    {{93701, 2}, {93701, 2}, {93703, 16}, {93719, 7}, {93726, 48}, {93774, 41}, {0, 0}, 6},
    {{93815, 2}, {93815, 2}, {93817, 16}, {93833, 7}, {93840, 39}, {93879, 43}, {0, 0}, 6},
    {{93922, 2}, {93922, 2}, {93924, 9}, {93933, 3}, {93936, 26}, {93962, 9}, {0, 0}, 6},
    {{93971, 2}, {93971, 2}, {93973, 9}, {93982, 3}, {93985, 13}, {93973, 9}, {0, 0}, 6},
    {{93998, 2}, {93998, 2}, {94000, 7}, {94007, 2}, {94009, 9}, {94000, 7}, {0, 0}, 6},
    {{94018, 2}, {94018, 2}, {94020, 13}, {94033, 3}, {94036, 17}, {94053, 13}, {0, 0}, 6},
    {{94066, 2}, {94066, 2}, {94068, 9}, {94077, 3}, {94080, 14}, {94068, 9}, {0, 0}, 6},
    {{94094, 3}, {94097, 2}, {94099, 17}, {94116, 9}, {94125, 33}, {94158, 28}, {0, 0}, 6},
    {{94186, 2}, {94186, 2}, {94188, 14}, {94202, 2}, {94204, 33}, {94237, 14}, {0, 0}, 6},
    {{94251, 2}, {94251, 2}, {94253, 16}, {94269, 3}, {94272, 32}, {94304, 16}, {0, 0}, 6},
    {{94320, 2}, {94322, 1}, {94323, 8}, {94331, 2}, {94333, 26}, {94323, 8}, {0, 0}, 6},
    {{94359, 3}, {94362, 2}, {94364, 13}, {94377, 3}, {94380, 27}, {94407, 22}, {0, 0}, 6},
    {{94429, 3}, {94432, 2}, {94434, 12}, {94446, 3}, {94449, 33}, {94482, 12}, {0, 0}, 6},
    {{94494, 3}, {94497, 2}, {94499, 11}, {94510, 3}, {94513, 10}, {94523, 20}, {0, 0}, 6},
    {{94543, 2}, {94543, 2}, {94545, 6}, {94551, 4}, {94555, 17}, {94572, 11}, {0, 0}, 6},
    {{94583, 2}, {94583, 2}, {94585, 8}, {94593, 4}, {94597, 29}, {94626, 15}, {0, 0}, 6},
    {{94641, 2}, {94641, 2}, {94643, 15}, {94658, 5}, {94663, 37}, {94700, 33}, {0, 0}, 6},
    {{94733, 2}, {94733, 2}, {94735, 15}, {94750, 4}, {94754, 33}, {94787, 36}, {0, 0}, 6},
    {{94823, 2}, {94823, 2}, {94825, 3}, {94828, 2}, {94830, 25}, {94825, 3}, {0, 0}, 6},
    {{94855, 3}, {94858, 2}, {94860, 7}, {94867, 4}, {94871, 30}, {94901, 12}, {0, 0}, 6},
    {{94913, 2}, {94913, 2}, {94915, 6}, {94921, 2}, {94923, 17}, {94915, 6}, {0, 0}, 6},
    {{94940, 2}, {94940, 2}, {94942, 3}, {94945, 2}, {94947, 32}, {94942, 3}, {0, 0}, 6},
    {{94979, 2}, {94981, 1}, {94982, 4}, {94986, 2}, {94988, 27}, {94982, 4}, {0, 0}, 6},
    {{95015, 2}, {95017, 1}, {95018, 15}, {95033, 4}, {95037, 31}, {95068, 27}, {0, 0}, 6},
    {{95095, 3}, {95098, 2}, {95100, 17}, {95117, 5}, {95122, 38}, {95160, 23}, {0, 0}, 6},
    {{95183, 3}, {95186, 2}, {95188, 6}, {95194, 2}, {95196, 18}, {95214, 19}, {0, 0}, 6},
    {{95233, 2}, {95235, 1}, {95236, 14}, {95250, 6}, {95256, 29}, {95285, 14}, {0, 0}, 6},
    {{95299, 2}, {95299, 2}, {95301, 4}, {95305, 2}, {95307, 8}, {95301, 4}, {0, 0}, 6},
    {{95315, 2}, {95315, 2}, {95317, 9}, {95326, 3}, {95329, 41}, {95317, 9}, {0, 0}, 6},
    {{95370, 2}, {95370, 2}, {95372, 13}, {95385, 3}, {95388, 45}, {95433, 21}, {0, 0}, 6},
    {{95454, 3}, {95457, 2}, {95459, 6}, {95465, 2}, {95467, 14}, {95459, 6}, {0, 0}, 6},
    {{95481, 2}, {95481, 2}, {95483, 13}, {95496, 3}, {95499, 36}, {95535, 13}, {0, 0}, 6},
    {{95548, 2}, {95548, 2}, {95550, 6}, {95556, 2}, {95558, 20}, {95550, 6}, {0, 0}, 6},
    {{95578, 2}, {95578, 2}, {95580, 11}, {95591, 3}, {95594, 16}, {95580, 11}, {0, 0}, 6},
    {{95610, 2}, {95610, 2}, {95612, 12}, {95624, 5}, {95629, 28}, {95657, 12}, {0, 0}, 6},
    {{95669, 2}, {95671, 1}, {95672, 4}, {95676, 2}, {95678, 29}, {95672, 4}, {0, 0}, 6},
    {{95707, 3}, {95710, 2}, {95712, 5}, {95717, 2}, {95719, 30}, {95749, 17}, {0, 0}, 6},
    {{95766, 2}, {95768, 1}, {95769, 13}, {95782, 2}, {95784, 46}, {95830, 20}, {0, 0}, 6},
    {{95850, 2}, {95850, 2}, {95852, 10}, {95862, 2}, {95864, 28}, {95892, 23}, {0, 0}, 6},
    {{95915, 2}, {95915, 2}, {95917, 4}, {95921, 2}, {95923, 8}, {95917, 4}, {0, 0}, 6},
    {{95931, 2}, {95933, 1}, {95934, 6}, {95940, 2}, {95942, 13}, {95934, 6}, {0, 0}, 6},
    {{95955, 2}, {95955, 2}, {95957, 4}, {95961, 2}, {95963, 51}, {95957, 4}, {0, 0}, 6},
    {{96014, 2}, {96014, 2}, {96016, 7}, {96023, 3}, {96026, 28}, {96016, 7}, {0, 0}, 6},
    {{96054, 2}, {96054, 2}, {96056, 6}, {96062, 2}, {96064, 40}, {96056, 6}, {0, 0}, 6},
    {{96104, 2}, {96104, 2}, {96106, 6}, {96112, 2}, {96114, 26}, {96106, 6}, {0, 0}, 6},
    {{96140, 2}, {96142, 1}, {96143, 7}, {96150, 3}, {96153, 26}, {96143, 7}, {0, 0}, 6},
    {{96179, 2}, {96179, 2}, {96181, 9}, {96190, 2}, {96192, 57}, {96249, 9}, {0, 0}, 6},
    {{96258, 2}, {96258, 2}, {96260, 10}, {96270, 3}, {96273, 57}, {96330, 10}, {0, 0}, 6},
    {{96340, 2}, {96340, 2}, {96342, 3}, {96345, 3}, {96348, 56}, {96404, 16}, {0, 0}, 6},
    {{96420, 2}, {96420, 2}, {96422, 10}, {96432, 3}, {96435, 27}, {96422, 10}, {0, 0}, 6},
    {{96462, 2}, {96462, 2}, {96464, 9}, {96473, 3}, {96476, 28}, {96464, 9}, {0, 0}, 6},
    {{96504, 2}, {96504, 2}, {96506, 17}, {96523, 4}, {96527, 47}, {96574, 27}, {0, 0}, 6},
    {{96601, 2}, {96601, 2}, {96603, 7}, {96610, 3}, {96613, 40}, {96603, 7}, {0, 0}, 6},
    {{96653, 2}, {96653, 2}, {96655, 13}, {96668, 2}, {96670, 64}, {96734, 13}, {0, 0}, 6},
    {{96747, 2}, {96747, 2}, {96749, 4}, {96753, 2}, {96755, 31}, {96749, 4}, {0, 0}, 6},
    {{96786, 2}, {96786, 2}, {96788, 16}, {96804, 3}, {96807, 20}, {96827, 24}, {0, 0}, 6},
    {{96851, 2}, {96851, 2}, {96853, 6}, {96859, 2}, {96861, 56}, {96853, 6}, {0, 0}, 6},
    {{96917, 2}, {96917, 2}, {96919, 11}, {96930, 3}, {96933, 36}, {96919, 11}, {0, 0}, 6},
    {{96969, 2}, {96969, 2}, {96971, 5}, {96976, 3}, {96979, 45}, {97024, 16}, {0, 0}, 6},
    {{97040, 2}, {97040, 2}, {97042, 4}, {97046, 1}, {97047, 15}, {97042, 4}, {0, 0}, 6},
    {{97062, 2}, {97062, 2}, {97064, 8}, {97072, 2}, {97074, 32}, {97064, 8}, {0, 0}, 6},
    {{97106, 2}, {97106, 2}, {97108, 6}, {97114, 2}, {97116, 39}, {97108, 6}, {0, 0}, 6},
    {{97155, 2}, {97155, 2}, {97157, 6}, {97163, 2}, {97165, 57}, {97157, 6}, {0, 0}, 6},
    {{97222, 3}, {97225, 2}, {97227, 3}, {97230, 1}, {97231, 26}, {97227, 3}, {0, 0}, 6},
    {{97257, 3}, {97260, 2}, {97262, 14}, {97276, 4}, {97280, 26}, {97306, 20}, {0, 0}, 6},
    {{97326, 2}, {97326, 2}, {97328, 5}, {97333, 2}, {97335, 16}, {97328, 5}, {0, 0}, 6},
    {{97351, 2}, {97351, 2}, {97353, 6}, {97359, 2}, {97361, 13}, {97353, 6}, {0, 0}, 6},
    {{97374, 2}, {97374, 2}, {97376, 7}, {97383, 2}, {97385, 42}, {97376, 7}, {0, 0}, 6},
    {{97427, 2}, {97427, 2}, {97429, 6}, {97435, 2}, {97437, 19}, {97429, 6}, {0, 0}, 6},
    {{97456, 2}, {97456, 2}, {97458, 7}, {97465, 2}, {97467, 20}, {97458, 7}, {0, 0}, 6},
    {{97487, 2}, {97487, 2}, {97489, 10}, {97499, 3}, {97502, 31}, {97533, 10}, {0, 0}, 6},
    {{97543, 2}, {97543, 2}, {97545, 5}, {97550, 3}, {97553, 23}, {97545, 5}, {0, 0}, 6},
    {{97576, 2}, {97576, 2}, {97578, 13}, {97591, 3}, {97594, 51}, {97645, 28}, {0, 0}, 6},
    {{97673, 2}, {97673, 2}, {97675, 10}, {97685, 4}, {97689, 22}, {97711, 10}, {0, 0}, 6},
    {{97721, 2}, {97721, 2}, {97723, 5}, {97728, 2}, {97730, 32}, {97723, 5}, {0, 0}, 6},
    {{97762, 2}, {97762, 2}, {97764, 6}, {97770, 1}, {97771, 32}, {97764, 6}, {0, 0}, 6},
    {{97803, 2}, {97803, 2}, {97805, 13}, {97818, 2}, {97820, 32}, {97852, 26}, {0, 0}, 6},
    {{97878, 2}, {97878, 2}, {97880, 6}, {97886, 1}, {97887, 24}, {97880, 6}, {0, 0}, 6},
    {{97911, 2}, {97911, 2}, {97913, 4}, {97917, 1}, {97918, 53}, {97913, 4}, {0, 0}, 6},
    {{97971, 2}, {97971, 2}, {97973, 7}, {97980, 2}, {97982, 38}, {97973, 7}, {0, 0}, 6},
    {{98020, 2}, {98020, 2}, {98022, 10}, {98032, 2}, {98034, 58}, {98022, 10}, {0, 0}, 6},
    {{98092, 2}, {98092, 2}, {98094, 6}, {98100, 2}, {98102, 34}, {98094, 6}, {0, 0}, 6},
    {{98136, 2}, {98136, 2}, {98138, 17}, {98155, 3}, {98158, 28}, {98186, 17}, {0, 0}, 6},
    {{98203, 2}, {98203, 2}, {98205, 13}, {98218, 3}, {98221, 28}, {98249, 30}, {0, 0}, 6},
    {{98279, 2}, {98279, 2}, {98281, 9}, {98290, 2}, {98292, 21}, {98313, 17}, {0, 0}, 6},
    {{98330, 2}, {98332, 1}, {98333, 6}, {98339, 2}, {98341, 20}, {98333, 6}, {0, 0}, 6},
    {{98361, 2}, {98361, 2}, {98363, 9}, {98372, 2}, {98374, 43}, {98363, 9}, {0, 0}, 6},
    {{98417, 2}, {98419, 1}, {98420, 11}, {98431, 3}, {98434, 30}, {98464, 15}, {0, 0}, 6},
    {{98479, 2}, {98479, 2}, {98481, 12}, {98493, 6}, {98499, 55}, {98554, 12}, {0, 0}, 6},
    {{98566, 2}, {98566, 2}, {98568, 5}, {98573, 5}, {98578, 62}, {98568, 5}, {0, 0}, 6},
    {{98640, 2}, {98640, 2}, {98642, 4}, {98646, 2}, {98648, 44}, {98692, 10}, {0, 0}, 6},
    {{98702, 2}, {98702, 2}, {98704, 7}, {98711, 3}, {98714, 56}, {98704, 7}, {0, 0}, 6},
    {{98770, 2}, {98770, 2}, {98772, 19}, {98791, 3}, {98794, 40}, {98834, 27}, {0, 0}, 6},
    {{98861, 2}, {98861, 2}, {98863, 8}, {98871, 3}, {98874, 35}, {98909, 12}, {0, 0}, 7},
    {{98921, 2}, {98921, 2}, {98923, 18}, {98941, 3}, {98944, 28}, {98972, 53}, {0, 0}, 7},
    {{99025, 2}, {99025, 2}, {99027, 13}, {99040, 3}, {99043, 34}, {99077, 13}, {0, 0}, 7},
    {{99090, 1}, {99090, 1}, {99091, 17}, {99108, 4}, {99112, 24}, {99136, 40}, {0, 0}, 7},
    {{99176, 2}, {99176, 2}, {99178, 10}, {99188, 2}, {99190, 54}, {99244, 14}, {0, 0}, 7},
    {{99258, 2}, {99258, 2}, {99260, 12}, {99272, 2}, {99274, 56}, {99330, 18}, {0, 0}, 7},
    {{99348, 2}, {99348, 2}, {99350, 8}, {99358, 3}, {99361, 34}, {99395, 17}, {0, 0}, 7},
    {{99412, 2}, {99412, 2}, {99414, 11}, {99425, 2}, {99427, 20}, {99447, 11}, {0, 0}, 7},
    {{99458, 2}, {99458, 2}, {99460, 12}, {99472, 2}, {99474, 61}, {99535, 15}, {0, 0}, 7},
    {{99550, 2}, {99550, 2}, {99552, 16}, {99568, 4}, {99572, 26}, {99598, 16}, {0, 0}, 7},
    {{99614, 2}, {99614, 2}, {99616, 7}, {99623, 2}, {4788, 0}, {99616, 7}, {0, 0}, 7},
    {{99625, 2}, {99625, 2}, {99627, 13}, {99640, 4}, {99644, 19}, {99663, 13}, {0, 0}, 7},
    {{99676, 2}, {99676, 2}, {99678, 12}, {99690, 4}, {99694, 28}, {99722, 12}, {0, 0}, 7},
    {{99734, 2}, {99736, 1}, {99737, 7}, {99744, 2}, {4788, 0}, {99737, 7}, {0, 0}, 7},
    {{99746, 2}, {99746, 2}, {99748, 17}, {99765, 4}, {99769, 46}, {99815, 17}, {0, 0}, 7},
    {{99832, 1}, {99832, 1}, {99833, 8}, {99841, 4}, {99845, 54}, {99899, 8}, {0, 0}, 7},
    {{99907, 2}, {99907, 2}, {99909, 10}, {99919, 2}, {99921, 34}, {99955, 24}, {0, 0}, 7},
    {{99979, 2}, {99979, 2}, {99981, 11}, {99992, 5}, {99997, 47}, {100044, 11}, {0, 0}, 7},
    {{100055, 2}, {100055, 2}, {100057, 10}, {100067, 4}, {100071, 41}, {100112, 10}, {0, 0}, 7},
    {{100122, 2}, {100122, 2}, {100124, 12}, {100136, 6}, {100142, 40}, {100182, 26}, {0, 0}, 7},
    {{100208, 2}, {100208, 2}, {100210, 17}, {100227, 4}, {100231, 37}, {100268, 35}, {0, 0}, 7},
    {{100303, 2}, {100303, 2}, {100305, 14}, {100319, 6}, {100325, 44}, {100369, 14}, {0, 0}, 7},
    {{100383, 2}, {100383, 2}, {100385, 16}, {100401, 6}, {100407, 36}, {100443, 16}, {0, 0}, 7},
    {{100459, 2}, {100459, 2}, {100461, 21}, {100482, 3}, {100485, 57}, {100542, 46}, {0, 0}, 7},
    {{100588, 2}, {100590, 1}, {100591, 11}, {100602, 2}, {100604, 11}, {100615, 28}, {0, 0}, 7},
    {{100643, 2}, {100645, 1}, {100646, 9}, {100655, 4}, {100659, 12}, {100671, 24}, {0, 0}, 7},
    {{100695, 2}, {100697, 1}, {100698, 8}, {100706, 4}, {100710, 38}, {100748, 17}, {0, 0}, 7},
    {{100765, 2}, {100767, 1}, {100768, 14}, {100782, 4}, {100786, 48}, {100834, 32}, {0, 0}, 7},
    {{100866, 2}, {100868, 1}, {100869, 11}, {100880, 4}, {100884, 37}, {100921, 23}, {0, 0}, 7},
    {{100944, 2}, {100946, 1}, {100947, 16}, {100963, 4}, {100967, 48}, {101015, 34}, {0, 0}, 7},
    {{101049, 2}, {101051, 1}, {101052, 10}, {101062, 4}, {101066, 50}, {101116, 21}, {0, 0}, 7},
    {{101137, 2}, {101139, 1}, {101140, 15}, {101155, 4}, {101159, 48}, {101207, 32}, {0, 0}, 7},
    {{101239, 2}, {101241, 1}, {101242, 10}, {101252, 4}, {101256, 37}, {101293, 21}, {0, 0}, 7},
    {{101314, 2}, {101316, 1}, {101317, 13}, {101330, 4}, {101334, 48}, {101382, 30}, {0, 0}, 7},
    {{101412, 2}, {101414, 1}, {101415, 13}, {101428, 4}, {101432, 11}, {101443, 27}, {0, 0}, 7},
    {{101470, 2}, {101472, 1}, {101473, 16}, {101489, 4}, {101493, 11}, {101504, 16}, {0, 0}, 7},
    {{101520, 2}, {101522, 1}, {101523, 24}, {101547, 5}, {101552, 21}, {101573, 66}, {0, 0}, 7},
    {{101639, 2}, {101641, 1}, {101642, 24}, {101666, 5}, {101671, 21}, {101692, 68}, {0, 0}, 7},
    {{101760, 2}, {101762, 1}, {101763, 22}, {101785, 5}, {101790, 21}, {101811, 39}, {0, 0}, 7},
    {{101850, 2}, {101852, 1}, {101853, 24}, {101877, 5}, {101882, 26}, {101908, 43}, {0, 0}, 7},
    {{101951, 2}, {101951, 2}, {101953, 25}, {101978, 7}, {101985, 33}, {102018, 52}, {0, 0}, 7},
    {{102070, 2}, {102070, 2}, {102072, 30}, {102102, 7}, {102109, 61}, {102170, 71}, {0, 0}, 7},
    {{102241, 2}, {102241, 2}, {102243, 10}, {102253, 4}, {102257, 19}, {102276, 15}, {0, 0}, 7},
    {{102291, 2}, {102291, 2}, {102293, 9}, {102302, 4}, {102306, 15}, {102321, 13}, {0, 0}, 7},
    {{102334, 2}, {102334, 2}, {102336, 9}, {102345, 6}, {102351, 33}, {102384, 11}, {0, 0}, 7},
    {{102395, 2}, {102395, 2}, {102397, 10}, {102407, 7}, {102414, 24}, {102438, 15}, {0, 0}, 7},
    {{102453, 2}, {102453, 2}, {102455, 9}, {102464, 2}, {102466, 18}, {102484, 13}, {0, 0}, 7},
    {{102497, 2}, {102497, 2}, {102499, 16}, {102515, 4}, {102519, 25}, {102544, 31}, {0, 0}, 7},
    {{102575, 2}, {102577, 1}, {102578, 11}, {102589, 4}, {102593, 19}, {102612, 16}, {0, 0}, 7},
    {{102628, 3}, {102631, 2}, {102633, 2}, {102635, 2}, {102637, 20}, {102657, 12}, {0, 0}, 7},
    {{102669, 2}, {102671, 1}, {102672, 13}, {102685, 3}, {102688, 41}, {102729, 13}, {0, 0}, 7},
    {{102742, 2}, {102744, 1}, {102745, 15}, {102760, 2}, {102762, 38}, {102800, 15}, {0, 0}, 7},
    {{102815, 2}, {102817, 1}, {102818, 8}, {102826, 2}, {102828, 43}, {102871, 8}, {0, 0}, 7},
    {{102879, 2}, {102881, 1}, {102882, 11}, {102893, 3}, {102896, 34}, {102930, 17}, {0, 0}, 7},
    {{102947, 2}, {102949, 1}, {102950, 14}, {102964, 6}, {102970, 38}, {103008, 14}, {0, 0}, 7},
    {{103022, 2}, {103024, 1}, {103025, 17}, {103042, 2}, {68649, 32}, {103044, 17}, {0, 0}, 7},
    {{103061, 2}, {103063, 1}, {103064, 12}, {103076, 4}, {103080, 8}, {103088, 18}, {0, 0}, 7},
    {{103106, 2}, {103106, 2}, {103108, 7}, {103115, 2}, {103117, 42}, {103159, 34}, {0, 0}, 7},
    {{103193, 2}, {103193, 2}, {103195, 23}, {103218, 8}, {103226, 19}, {103245, 40}, {0, 0}, 7},
    {{103285, 2}, {103285, 2}, {103287, 6}, {103287, 6}, {4788, 0}, {103287, 6}, {0, 0}, 7},
    {{103293, 1}, {103293, 1}, {103294, 5}, {103299, 3}, {103302, 16}, {103294, 5}, {0, 0}, 7},
    {{103318, 1}, {103318, 1}, {103319, 6}, {103325, 3}, {103328, 20}, {103319, 6}, {0, 0}, 7},
    {{103348, 1}, {103348, 1}, {103349, 6}, {103355, 3}, {103358, 19}, {103349, 6}, {0, 0}, 7},
    {{103377, 1}, {103377, 1}, {103378, 6}, {103384, 3}, {103387, 17}, {103378, 6}, {0, 0}, 7},
    {{103404, 1}, {103404, 1}, {103405, 3}, {103408, 3}, {103411, 17}, {103405, 3}, {0, 0}, 7},
    {{103428, 1}, {103428, 1}, {103429, 5}, {103434, 3}, {103437, 15}, {103429, 5}, {0, 0}, 7},
    {{103452, 1}, {103452, 1}, {103453, 5}, {103458, 3}, {103461, 38}, {103453, 5}, {0, 0}, 7},
    {{103499, 1}, {103499, 1}, {103500, 7}, {103507, 3}, {103510, 30}, {103540, 16}, {0, 0}, 7},
    {{103556, 1}, {103556, 1}, {103557, 11}, {103568, 3}, {103571, 20}, {103557, 11}, {0, 0}, 7},
    {{103591, 1}, {103591, 1}, {103592, 9}, {103601, 3}, {103604, 17}, {103592, 9}, {0, 0}, 7},
    {{103621, 1}, {103621, 1}, {103622, 8}, {103630, 3}, {103633, 24}, {103622, 8}, {0, 0}, 7},
    {{103657, 1}, {103657, 1}, {103658, 6}, {103664, 3}, {103667, 16}, {103658, 6}, {0, 0}, 7},
    {{103683, 1}, {103683, 1}, {103684, 9}, {103693, 3}, {103696, 32}, {103684, 9}, {0, 0}, 7},
    {{103728, 2}, {103728, 2}, {103730, 21}, {103751, 8}, {103759, 22}, {103781, 55}, {0, 0}, 7},
    {{103836, 2}, {103836, 2}, {103838, 13}, {103851, 4}, {103855, 34}, {103889, 20}, {0, 0}, 7},
    {{103909, 2}, {103909, 2}, {103911, 20}, {103931, 6}, {103937, 35}, {103972, 31}, {0, 0}, 7},
    {{104003, 2}, {104005, 1}, {104006, 11}, {104017, 4}, {104021, 34}, {104055, 30}, {0, 0}, 7},
    {{104085, 1}, {104085, 1}, {104086, 19}, {104105, 4}, {104109, 35}, {104144, 32}, {0, 0}, 7},
    {{104176, 2}, {104178, 1}, {104179, 17}, {104196, 7}, {104203, 45}, {104248, 94}, {0, 0}, 7},
    {{104342, 2}, {104344, 1}, {104345, 20}, {104365, 7}, {104372, 37}, {104409, 86}, {0, 0}, 7},
    {{104495, 2}, {104497, 1}, {104498, 14}, {104512, 4}, {104516, 36}, {104552, 37}, {0, 0}, 7},
    {{104589, 1}, {104589, 1}, {104590, 19}, {104609, 4}, {104613, 26}, {104639, 39}, {0, 0}, 7},
    {{104678, 2}, {104680, 1}, {104681, 17}, {104698, 7}, {104705, 50}, {104755, 123}, {0, 0}, 7},
    {{104878, 2}, {104878, 2}, {104880, 14}, {104894, 7}, {104901, 22}, {104923, 29}, {0, 0}, 7},
    {{104952, 1}, {104952, 1}, {104953, 14}, {104967, 6}, {104973, 19}, {104992, 38}, {0, 0}, 7},
    {{105030, 2}, {105030, 2}, {105032, 16}, {105048, 7}, {105055, 27}, {105082, 38}, {0, 0}, 7},
    {{105120, 1}, {105120, 1}, {105121, 16}, {105137, 6}, {105143, 24}, {105167, 44}, {0, 0}, 7},
    {{105211, 2}, {105213, 1}, {105214, 12}, {105226, 4}, {105230, 32}, {105262, 38}, {0, 0}, 7},
    {{105300, 2}, {105302, 1}, {105303, 11}, {105314, 4}, {105318, 17}, {105335, 38}, {0, 0}, 7},
    {{105373, 2}, {105375, 1}, {105376, 13}, {105389, 4}, {105393, 18}, {105411, 44}, {0, 0}, 7},
    {{105455, 2}, {105457, 1}, {105458, 12}, {105470, 4}, {105474, 13}, {105487, 31}, {0, 0}, 7},
    {{105518, 2}, {105518, 2}, {105520, 6}, {105526, 3}, {105529, 23}, {105520, 6}, {0, 0}, 7},
    {{105552, 2}, {105552, 2}, {105554, 10}, {105564, 5}, {105569, 26}, {105595, 25}, {0, 0}, 7},
    {{105620, 2}, {105620, 2}, {105622, 13}, {105635, 5}, {105640, 26}, {105666, 29}, {0, 0}, 7},
    {{105695, 2}, {105695, 2}, {105697, 12}, {105709, 5}, {105714, 37}, {105751, 28}, {0, 0}, 7},
    {{105779, 2}, {105779, 2}, {105781, 8}, {105781, 8}, {4788, 0}, {105781, 8}, {0, 0}, 7},
    {{105789, 2}, {105789, 2}, {105791, 14}, {105805, 4}, {105809, 48}, {105857, 14}, {0, 0}, 7},
    {{105871, 2}, {105871, 2}, {105873, 16}, {105889, 4}, {105893, 37}, {105930, 16}, {0, 0}, 7},
    {{105946, 2}, {105948, 1}, {105949, 11}, {105960, 4}, {105964, 11}, {105975, 18}, {0, 0}, 7},
    {{105993, 2}, {105995, 1}, {105996, 9}, {106005, 4}, {106009, 9}, {106018, 14}, {0, 0}, 7},
    {{106032, 2}, {106034, 1}, {106035, 18}, {106053, 5}, {106058, 15}, {106073, 18}, {0, 0}, 7},
    {{106091, 2}, {106093, 1}, {106094, 8}, {106102, 1}, {106103, 42}, {106145, 46}, {0, 0}, 7},
    {{106191, 1}, {106191, 1}, {106192, 4}, {106196, 1}, {106197, 26}, {106223, 20}, {0, 0}, 7},
    {{106243, 1}, {106243, 1}, {106244, 5}, {106249, 1}, {106250, 25}, {106275, 22}, {0, 0}, 7},
    {{106297, 1}, {106297, 1}, {106298, 6}, {106304, 1}, {106305, 32}, {106337, 35}, {0, 0}, 7},
    {{106372, 2}, {106372, 2}, {106374, 17}, {106391, 3}, {106394, 25}, {106419, 17}, {0, 0}, 7},
    {{106436, 2}, {106438, 1}, {106439, 8}, {106447, 3}, {106450, 36}, {106439, 8}, {0, 0}, 7},
    {{106486, 2}, {106488, 1}, {106489, 23}, {106512, 4}, {106516, 46}, {106562, 51}, {0, 0}, 7},
    {{106613, 2}, {106615, 1}, {106616, 25}, {106641, 5}, {106646, 74}, {106720, 58}, {0, 0}, 7},
    {{106778, 1}, {106778, 1}, {106779, 17}, {106796, 4}, {106800, 39}, {106839, 40}, {0, 0}, 7},
    {{106879, 1}, {106879, 1}, {106880, 19}, {106899, 4}, {106903, 50}, {106953, 48}, {0, 0}, 7},
    {{107001, 1}, {107001, 1}, {107002, 22}, {107024, 5}, {107029, 52}, {107081, 57}, {0, 0}, 7},
    {{107138, 1}, {107138, 1}, {107139, 20}, {107159, 5}, {107164, 44}, {107208, 55}, {0, 0}, 7},
    {{107263, 2}, {107265, 1}, {107266, 9}, {107275, 6}, {107281, 29}, {107310, 9}, {0, 0}, 7},
    {{107319, 2}, {107319, 2}, {107321, 17}, {107338, 4}, {107342, 43}, {107385, 17}, {0, 0}, 7},
    {{107402, 2}, {107402, 2}, {107404, 17}, {107421, 5}, {107426, 30}, {107456, 17}, {0, 0}, 7},
    {{107473, 2}, {107475, 1}, {107476, 14}, {107490, 4}, {107494, 37}, {107531, 43}, {0, 0}, 7},
    {{107574, 2}, {107576, 1}, {107577, 16}, {107593, 4}, {107597, 14}, {107611, 24}, {0, 0}, 7},
    {{107635, 2}, {107637, 1}, {107638, 12}, {107650, 4}, {107654, 3}, {107657, 25}, {0, 0}, 7},
    {{107682, 2}, {107682, 2}, {107684, 14}, {107698, 5}, {107703, 38}, {107741, 22}, {0, 0}, 7},
    {{107763, 2}, {107763, 2}, {107765, 10}, {107775, 3}, {107778, 16}, {107794, 10}, {0, 0}, 7},
    {{107804, 2}, {107804, 2}, {107806, 28}, {107834, 8}, {107842, 44}, {107886, 37}, {0, 0}, 7},
    {{107923, 1}, {107923, 1}, {107924, 17}, {107941, 6}, {107947, 28}, {107975, 25}, {0, 0}, 7},
    {{108000, 1}, {108000, 1}, {108001, 17}, {108018, 4}, {108022, 30}, {108052, 34}, {0, 0}, 7},
    {{108086, 2}, {108088, 1}, {108089, 20}, {108109, 3}, {108112, 26}, {108138, 42}, {0, 0}, 7},
    {{108180, 2}, {108182, 1}, {108183, 10}, {108193, 2}, {108195, 24}, {108219, 27}, {0, 0}, 7},
    {{108246, 1}, {108246, 1}, {108247, 10}, {108257, 2}, {108259, 57}, {108316, 12}, {0, 0}, 7},
    {{108328, 1}, {108328, 1}, {108329, 17}, {108346, 4}, {108350, 21}, {108371, 45}, {0, 0}, 7},
    {{108416, 1}, {108416, 1}, {108417, 10}, {108427, 3}, {108430, 15}, {108445, 10}, {0, 0}, 7},
    {{108455, 1}, {108455, 1}, {108456, 17}, {108473, 4}, {108477, 22}, {108499, 22}, {0, 0}, 7},
    {{108521, 2}, {108523, 1}, {108524, 21}, {108545, 2}, {108547, 17}, {108564, 21}, {0, 0}, 7},
    {{108585, 2}, {108587, 1}, {108588, 21}, {108609, 5}, {108614, 13}, {108627, 21}, {0, 0}, 7},
    {{108648, 2}, {108650, 1}, {108651, 18}, {108669, 3}, {108672, 11}, {108683, 43}, {0, 0}, 7},
    {{108726, 2}, {108728, 1}, {108729, 7}, {108736, 2}, {108738, 7}, {108729, 7}, {0, 0}, 7},
    {{108745, 2}, {108747, 1}, {108748, 9}, {108757, 2}, {108759, 1}, {108748, 9}, {0, 0}, 7},
    {{108760, 2}, {108762, 1}, {108763, 10}, {108773, 2}, {108775, 6}, {108763, 10}, {0, 0}, 7},
    {{108781, 2}, {108783, 1}, {108784, 10}, {108794, 2}, {108796, 23}, {108819, 13}, {0, 0}, 7},
    {{108832, 3}, {108835, 2}, {108837, 9}, {108846, 5}, {108851, 9}, {108860, 35}, {0, 0}, 7},
    {{108895, 3}, {108898, 2}, {108900, 9}, {108909, 5}, {108851, 9}, {108914, 36}, {0, 0}, 7},
    {{108950, 3}, {108953, 2}, {108955, 9}, {108964, 5}, {108851, 9}, {108969, 13}, {0, 0}, 7},
    {{108982, 3}, {108985, 2}, {108987, 9}, {108996, 5}, {108851, 9}, {109001, 12}, {0, 0}, 7},
    {{109013, 3}, {109016, 2}, {109018, 9}, {109027, 5}, {108851, 9}, {109032, 12}, {0, 0}, 7},
    {{109044, 3}, {109047, 2}, {109049, 9}, {109058, 5}, {108851, 9}, {109063, 14}, {0, 0}, 7},
    {{109077, 3}, {109080, 2}, {109082, 9}, {109091, 5}, {108851, 9}, {109096, 13}, {0, 0}, 7},
    {{109109, 3}, {109112, 2}, {109114, 9}, {109123, 5}, {108851, 9}, {109128, 13}, {0, 0}, 7},
    {{109141, 3}, {109144, 2}, {109146, 9}, {109155, 5}, {108851, 9}, {109160, 12}, {0, 0}, 7},
    {{109172, 3}, {109175, 2}, {109177, 9}, {109186, 5}, {108851, 9}, {109191, 14}, {0, 0}, 7},
    {{109205, 3}, {109208, 2}, {109210, 9}, {109219, 5}, {108851, 9}, {109224, 14}, {0, 0}, 7},
    {{109238, 3}, {109241, 2}, {109243, 9}, {109252, 5}, {108851, 9}, {109257, 13}, {0, 0}, 7},
    {{109270, 2}, {109270, 2}, {109272, 10}, {109282, 6}, {108851, 9}, {109288, 24}, {0, 0}, 7},
    {{109312, 2}, {109312, 2}, {109314, 21}, {109335, 8}, {109343, 45}, {109388, 34}, {0, 0}, 7},
    {{109422, 2}, {109422, 2}, {109424, 21}, {109445, 8}, {109453, 45}, {109498, 26}, {0, 0}, 7},
    {{109524, 2}, {109524, 2}, {109526, 13}, {109539, 4}, {109543, 21}, {109564, 18}, {0, 0}, 7},
    {{109582, 2}, {109582, 2}, {109584, 13}, {109597, 4}, {109601, 16}, {109617, 21}, {0, 0}, 7},
    {{109638, 2}, {109638, 2}, {109640, 19}, {109659, 6}, {109665, 42}, {109707, 23}, {0, 0}, 7},
    {{109730, 3}, {109733, 2}, {109735, 21}, {109756, 3}, {109759, 22}, {109781, 29}, {0, 0}, 7},
    {{109810, 2}, {109810, 2}, {109812, 22}, {109834, 4}, {109838, 24}, {109862, 32}, {0, 0}, 7},
    {{109894, 3}, {109897, 2}, {109899, 21}, {109920, 3}, {109923, 22}, {109945, 29}, {0, 0}, 7},
    {{109974, 2}, {109974, 2}, {109976, 9}, {109985, 4}, {109989, 13}, {110002, 12}, {0, 0}, 7},
    {{110014, 2}, {110014, 2}, {110016, 11}, {110027, 6}, {110033, 9}, {110042, 16}, {0, 0}, 7},
    {{110058, 2}, {110058, 2}, {110060, 11}, {110071, 4}, {110075, 11}, {110086, 16}, {0, 0}, 7},
    {{110102, 2}, {110104, 1}, {110105, 11}, {110116, 2}, {110118, 7}, {110125, 35}, {0, 0}, 7},
    {{110160, 2}, {110160, 2}, {110162, 9}, {110171, 4}, {110175, 25}, {110200, 12}, {0, 0}, 7},
    {{110212, 2}, {110214, 1}, {110215, 9}, {110224, 6}, {110230, 22}, {110252, 11}, {0, 0}, 7},
    {{110263, 2}, {110263, 2}, {110265, 10}, {110275, 5}, {110280, 9}, {110289, 14}, {0, 0}, 7},
    {{110303, 2}, {110303, 2}, {110305, 9}, {110314, 4}, {110318, 13}, {110331, 12}, {0, 0}, 7},
    {{110343, 3}, {110346, 2}, {110348, 21}, {110369, 4}, {110373, 27}, {110400, 30}, {0, 0}, 7},
    {{110430, 2}, {110430, 2}, {110432, 9}, {110441, 4}, {110445, 13}, {110458, 12}, {0, 0}, 7},
    {{110470, 3}, {110473, 2}, {110475, 8}, {110483, 4}, {110487, 15}, {110502, 16}, {0, 0}, 7},
    {{110518, 2}, {110518, 2}, {110520, 10}, {110530, 5}, {110535, 20}, {110555, 14}, {0, 0}, 7},
    {{110569, 2}, {110569, 2}, {110571, 10}, {110581, 4}, {110585, 17}, {110602, 16}, {0, 0}, 7},
    {{110618, 2}, {110618, 2}, {110620, 9}, {110629, 4}, {110633, 20}, {110653, 12}, {0, 0}, 7},
    {{110665, 2}, {110665, 2}, {110667, 22}, {110689, 9}, {110698, 36}, {110734, 33}, {0, 0}, 7},
    {{110767, 3}, {110770, 2}, {110772, 32}, {110804, 10}, {110814, 48}, {110862, 51}, {0, 0}, 7},
    {{110913, 3}, {110916, 2}, {110918, 32}, {110950, 10}, {110960, 49}, {111009, 54}, {0, 0}, 7},
    {{111063, 2}, {111063, 2}, {111065, 36}, {111101, 9}, {111110, 50}, {111160, 61}, {0, 0}, 7},
    {{111221, 2}, {111221, 2}, {111223, 26}, {111249, 9}, {111258, 40}, {111298, 42}, {0, 0}, 7},
    {{111340, 2}, {111340, 2}, {111342, 25}, {111367, 9}, {111376, 41}, {111417, 54}, {0, 0}, 7},
    {{111471, 2}, {111471, 2}, {111473, 26}, {111499, 9}, {111508, 40}, {111548, 42}, {0, 0}, 7},
    {{111590, 2}, {111590, 2}, {111592, 32}, {111624, 9}, {111633, 46}, {111679, 54}, {0, 0}, 7},
    {{111733, 2}, {111733, 2}, {111735, 28}, {111763, 9}, {111772, 42}, {111814, 46}, {0, 0}, 7},
    {{111860, 2}, {111860, 2}, {111862, 28}, {111890, 10}, {111900, 42}, {111942, 47}, {0, 0}, 7},
    {{111989, 2}, {111989, 2}, {111991, 29}, {112020, 9}, {112029, 51}, {112080, 48}, {0, 0}, 7},
    {{112128, 2}, {112128, 2}, {112130, 31}, {112161, 9}, {112170, 45}, {112215, 52}, {0, 0}, 7},
    {{112267, 2}, {112267, 2}, {112269, 25}, {112294, 10}, {112304, 46}, {112350, 40}, {0, 0}, 7},
    {{112390, 2}, {112392, 1}, {112393, 33}, {112426, 9}, {112435, 47}, {112482, 66}, {0, 0}, 7},
    {{112548, 2}, {112550, 1}, {112551, 24}, {112575, 9}, {112584, 38}, {112622, 39}, {0, 0}, 7},
    {{112661, 2}, {112661, 2}, {112663, 35}, {112698, 11}, {112709, 49}, {112758, 60}, {0, 0}, 7},
    {{112818, 2}, {112818, 2}, {112820, 28}, {112848, 11}, {112859, 44}, {112903, 46}, {0, 0}, 7},
    {{112949, 2}, {112949, 2}, {112951, 10}, {112961, 3}, {112964, 29}, {112993, 10}, {0, 0}, 7},
    {{113003, 2}, {113003, 2}, {113005, 13}, {113018, 3}, {113021, 19}, {113040, 33}, {0, 0}, 7},
    {{113073, 2}, {113073, 2}, {113075, 13}, {113088, 3}, {113091, 19}, {113110, 33}, {0, 0}, 7},
    {{113143, 2}, {113143, 2}, {113145, 12}, {113157, 3}, {113160, 18}, {113178, 31}, {0, 0}, 7},
    {{113209, 2}, {113209, 2}, {113211, 11}, {113222, 3}, {113225, 25}, {113250, 29}, {0, 0}, 7},
    {{113279, 2}, {113279, 2}, {113281, 13}, {113294, 3}, {113297, 19}, {113316, 33}, {0, 0}, 7},
    {{113349, 2}, {113349, 2}, {113351, 12}, {113363, 3}, {113366, 18}, {113384, 31}, {0, 0}, 7},
    {{113415, 1}, {113415, 1}, {113416, 12}, {113428, 3}, {113431, 20}, {113451, 12}, {0, 0}, 7},
    {{113463, 1}, {113463, 1}, {113464, 12}, {113476, 3}, {113479, 20}, {113499, 12}, {0, 0}, 7},
    {{113511, 2}, {113511, 2}, {113513, 10}, {113523, 4}, {113527, 22}, {113549, 27}, {0, 0}, 7},
    {{113576, 2}, {113576, 2}, {113578, 13}, {113591, 4}, {113595, 25}, {113620, 33}, {0, 0}, 7},
    {{113653, 2}, {113653, 2}, {113655, 13}, {113668, 4}, {113672, 25}, {113697, 33}, {0, 0}, 7},
    {{113730, 2}, {113730, 2}, {113732, 12}, {113744, 4}, {113748, 24}, {113772, 31}, {0, 0}, 7},
    {{113803, 2}, {113803, 2}, {113805, 11}, {113816, 4}, {113820, 23}, {113843, 29}, {0, 0}, 7},
    {{113872, 2}, {113872, 2}, {113874, 13}, {113887, 4}, {113891, 25}, {113916, 33}, {0, 0}, 7},
    {{113949, 2}, {113949, 2}, {113951, 12}, {113963, 4}, {113967, 24}, {113991, 31}, {0, 0}, 7},
    {{114022, 1}, {114022, 1}, {114023, 18}, {114041, 5}, {114046, 25}, {114071, 18}, {0, 0}, 7},
    {{114089, 1}, {114089, 1}, {114090, 18}, {114108, 5}, {114113, 25}, {114138, 18}, {0, 0}, 7},
    {{114156, 2}, {114158, 1}, {114159, 19}, {114178, 5}, {114183, 26}, {114209, 19}, {0, 0}, 7},
    {{114228, 2}, {114230, 1}, {114231, 19}, {114250, 5}, {114255, 26}, {114281, 19}, {0, 0}, 7},
    {{114300, 1}, {114300, 1}, {114301, 25}, {114326, 6}, {114332, 26}, {114358, 25}, {0, 0}, 7},
    {{114383, 1}, {114383, 1}, {114384, 25}, {114409, 6}, {114415, 26}, {114441, 25}, {0, 0}, 7},
    {{114466, 2}, {114468, 1}, {114469, 18}, {114487, 5}, {114492, 25}, {114517, 18}, {0, 0}, 7},
    {{114535, 2}, {114537, 1}, {114538, 18}, {114556, 5}, {114561, 25}, {114586, 18}, {0, 0}, 7},
    {{114604, 2}, {114604, 2}, {114606, 20}, {114626, 5}, {114631, 33}, {114664, 20}, {0, 0}, 7},
    {{114684, 2}, {114684, 2}, {114686, 18}, {114704, 5}, {114709, 30}, {114739, 18}, {0, 0}, 7},
    {{114757, 2}, {114757, 2}, {114759, 20}, {114779, 5}, {114784, 33}, {114817, 20}, {0, 0}, 7},
    {{114837, 2}, {114837, 2}, {114839, 18}, {114857, 5}, {114862, 30}, {114892, 18}, {0, 0}, 7},
    {{114910, 2}, {114910, 2}, {114912, 23}, {114935, 5}, {114940, 27}, {114967, 42}, {0, 0}, 7},
    {{115009, 2}, {115009, 2}, {115011, 25}, {115036, 5}, {115041, 32}, {115073, 49}, {0, 0}, 7},
    {{115122, 2}, {115122, 2}, {115124, 18}, {115142, 6}, {115148, 42}, {115190, 50}, {0, 0}, 7},
    {{115240, 2}, {115240, 2}, {115242, 12}, {115254, 4}, {115258, 34}, {115292, 12}, {0, 0}, 7},
    {{115304, 2}, {115304, 2}, {115306, 19}, {115325, 6}, {115331, 75}, {115406, 19}, {0, 0}, 7},
    {{115425, 2}, {115425, 2}, {115427, 19}, {115446, 6}, {115452, 66}, {115518, 19}, {0, 0}, 7},
    {{115537, 2}, {115537, 2}, {115539, 14}, {115553, 3}, {115556, 30}, {115586, 29}, {0, 0}, 8},
    {{115615, 2}, {115615, 2}, {115617, 15}, {115632, 3}, {115635, 29}, {115664, 39}, {0, 0}, 8},
    {{115703, 2}, {115703, 2}, {115705, 13}, {115718, 3}, {115721, 43}, {115764, 13}, {0, 0}, 8},
    {{115777, 2}, {115777, 2}, {115779, 10}, {115789, 3}, {115792, 23}, {115815, 39}, {0, 0}, 8},
    {{115854, 3}, {115857, 2}, {115859, 10}, {115869, 3}, {115872, 19}, {115891, 39}, {0, 0}, 8},
    {{115930, 6}, {115936, 5}, {115941, 12}, {115953, 3}, {115956, 22}, {115978, 40}, {0, 0}, 8},
    {{116018, 6}, {116024, 4}, {116028, 16}, {116044, 4}, {116048, 45}, {116093, 16}, {0, 0}, 8},
    {{116109, 5}, {116114, 4}, {116118, 11}, {116129, 3}, {116132, 47}, {116179, 23}, {0, 0}, 8},
    {{116202, 4}, {116202, 4}, {116206, 22}, {116228, 7}, {116235, 6}, {116241, 57}, {0, 0}, 8},
    {{116298, 4}, {116298, 4}, {116302, 13}, {116315, 6}, {116235, 6}, {116321, 39}, {0, 0}, 8},
    {{116360, 4}, {116360, 4}, {116364, 26}, {116390, 11}, {116235, 6}, {116401, 65}, {0, 0}, 8},
    {{116466, 4}, {116466, 4}, {116470, 17}, {116487, 6}, {116235, 6}, {116493, 47}, {0, 0}, 8},
    {{116540, 4}, {116540, 4}, {116544, 23}, {116567, 10}, {116235, 6}, {116577, 55}, {0, 0}, 8},
    {{116632, 4}, {116632, 4}, {116636, 14}, {116650, 6}, {116235, 6}, {116656, 41}, {0, 0}, 8},
    {{116697, 4}, {116697, 4}, {116701, 13}, {116714, 8}, {116235, 6}, {116722, 39}, {0, 0}, 8},
    {{116761, 4}, {116761, 4}, {116765, 13}, {116778, 7}, {116235, 6}, {116785, 39}, {0, 0}, 8},
    {{116824, 4}, {116824, 4}, {116828, 12}, {116840, 6}, {116235, 6}, {116846, 37}, {0, 0}, 8},
    {{116883, 4}, {116883, 4}, {116887, 16}, {116903, 6}, {116235, 6}, {116909, 45}, {0, 0}, 8},
    {{116954, 4}, {116954, 4}, {116958, 15}, {116973, 6}, {116235, 6}, {116979, 43}, {0, 0}, 8},
    {{117022, 4}, {117022, 4}, {117026, 20}, {117046, 8}, {116235, 6}, {117054, 53}, {0, 0}, 8},
    {{117107, 4}, {117107, 4}, {117111, 13}, {117124, 6}, {116235, 6}, {117130, 39}, {0, 0}, 8},
    {{117169, 4}, {117169, 4}, {117173, 15}, {117188, 7}, {116235, 6}, {117195, 43}, {0, 0}, 8},
    {{117238, 4}, {117238, 4}, {117242, 11}, {117253, 6}, {116235, 6}, {117259, 35}, {0, 0}, 8},
    {{117294, 4}, {117294, 4}, {117298, 19}, {117317, 7}, {116235, 6}, {117324, 51}, {0, 0}, 8},
    {{117375, 4}, {117375, 4}, {117379, 16}, {117395, 7}, {116235, 6}, {117402, 45}, {0, 0}, 8},
    {{117447, 4}, {117447, 4}, {117451, 26}, {117477, 13}, {116235, 6}, {117490, 61}, {0, 0}, 8},
    {{117551, 4}, {117551, 4}, {117555, 14}, {117569, 7}, {116235, 6}, {117576, 41}, {0, 0}, 8},
    {{117617, 4}, {117617, 4}, {117621, 16}, {117637, 7}, {116235, 6}, {117644, 45}, {0, 0}, 8},
    {{117689, 4}, {117689, 4}, {117693, 13}, {117706, 6}, {116235, 6}, {117712, 39}, {0, 0}, 8},
    {{117751, 4}, {117751, 4}, {117755, 18}, {117773, 8}, {116235, 6}, {117781, 49}, {0, 0}, 8},
    {{117830, 4}, {117830, 4}, {117834, 14}, {117848, 7}, {116235, 6}, {117855, 41}, {0, 0}, 8},
    {{117896, 4}, {117896, 4}, {117900, 13}, {117913, 5}, {116235, 6}, {117918, 39}, {0, 0}, 8},
    {{117957, 4}, {117957, 4}, {117961, 13}, {117974, 6}, {116235, 6}, {117980, 39}, {0, 0}, 8},
    {{118019, 4}, {118019, 4}, {118023, 11}, {118034, 5}, {116235, 6}, {118039, 35}, {0, 0}, 8},
    {{118074, 4}, {118074, 4}, {118078, 20}, {118098, 8}, {116235, 6}, {118106, 51}, {0, 0}, 8},
    {{118157, 4}, {118157, 4}, {118161, 13}, {118174, 6}, {116235, 6}, {118180, 39}, {0, 0}, 8},
    {{118219, 4}, {118219, 4}, {118223, 12}, {118235, 5}, {116235, 6}, {118240, 37}, {0, 0}, 8},
    {{118277, 4}, {118277, 4}, {118281, 13}, {118294, 7}, {116235, 6}, {118301, 39}, {0, 0}, 8},
    {{118340, 4}, {118340, 4}, {118344, 27}, {118371, 9}, {116235, 6}, {118380, 67}, {0, 0}, 8},
    {{118447, 4}, {118447, 4}, {118451, 12}, {118463, 5}, {116235, 6}, {118468, 37}, {0, 0}, 8},
    {{118505, 4}, {118505, 4}, {118509, 13}, {118522, 6}, {116235, 6}, {118528, 39}, {0, 0}, 8},
    {{118567, 4}, {118567, 4}, {118571, 12}, {118583, 5}, {116235, 6}, {118588, 37}, {0, 0}, 8},
    {{118625, 4}, {118625, 4}, {118629, 19}, {118648, 6}, {116235, 6}, {118654, 51}, {0, 0}, 8},
    {{118705, 4}, {118705, 4}, {118709, 14}, {118723, 7}, {116235, 6}, {118730, 41}, {0, 0}, 8},
    {{118771, 4}, {118771, 4}, {118775, 13}, {118788, 7}, {116235, 6}, {118795, 39}, {0, 0}, 8},
    {{118834, 4}, {118834, 4}, {118838, 12}, {118850, 6}, {116235, 6}, {118856, 37}, {0, 0}, 8},
    {{118893, 4}, {118893, 4}, {118897, 12}, {118909, 6}, {116235, 6}, {118915, 37}, {0, 0}, 8},
    {{118952, 4}, {118952, 4}, {118956, 29}, {118985, 12}, {116235, 6}, {118997, 59}, {0, 0}, 8},
    {{119056, 4}, {119056, 4}, {119060, 22}, {119082, 8}, {116235, 6}, {119090, 56}, {0, 0}, 8},
    {{119146, 4}, {119146, 4}, {119150, 30}, {119180, 8}, {116235, 6}, {119188, 73}, {0, 0}, 8},
    {{119261, 4}, {119261, 4}, {119265, 25}, {119290, 8}, {116235, 6}, {119298, 59}, {0, 0}, 8},
    {{119357, 4}, {119357, 4}, {119361, 17}, {119378, 5}, {116235, 6}, {119383, 47}, {0, 0}, 8},
    {{119430, 4}, {119430, 4}, {119434, 19}, {119453, 7}, {116235, 6}, {119460, 49}, {0, 0}, 8},
    {{119509, 4}, {119509, 4}, {119513, 18}, {119531, 7}, {116235, 6}, {119538, 49}, {0, 0}, 8},
    {{119587, 4}, {119587, 4}, {119591, 11}, {119602, 5}, {116235, 6}, {119607, 32}, {0, 0}, 8},
    {{119639, 4}, {119639, 4}, {119643, 14}, {119657, 6}, {116235, 6}, {119663, 41}, {0, 0}, 8},
    {{119704, 4}, {119704, 4}, {119708, 11}, {119719, 5}, {116235, 6}, {119724, 35}, {0, 0}, 8},
    {{119759, 4}, {119759, 4}, {119763, 14}, {119777, 7}, {116235, 6}, {119784, 41}, {0, 0}, 8},
    {{119825, 4}, {119825, 4}, {119829, 23}, {119852, 8}, {116235, 6}, {119860, 59}, {0, 0}, 8},
    {{119919, 4}, {119919, 4}, {119923, 16}, {119939, 8}, {116235, 6}, {119947, 45}, {0, 0}, 8},
    {{119992, 4}, {119992, 4}, {119996, 10}, {120006, 5}, {116235, 6}, {120011, 33}, {0, 0}, 8},
    {{120044, 4}, {120044, 4}, {120048, 16}, {120064, 6}, {116235, 6}, {120070, 45}, {0, 0}, 8},
    {{120115, 4}, {120115, 4}, {120119, 13}, {120132, 6}, {116235, 6}, {120138, 39}, {0, 0}, 8},
    {{120177, 4}, {120177, 4}, {120181, 22}, {120203, 6}, {116235, 6}, {120209, 57}, {0, 0}, 8},
    {{120266, 4}, {120266, 4}, {120270, 12}, {120282, 7}, {116235, 6}, {120289, 37}, {0, 0}, 8},
    {{120326, 4}, {120326, 4}, {120330, 13}, {120343, 5}, {116235, 6}, {120348, 54}, {0, 0}, 8},
    {{120402, 4}, {120402, 4}, {120406, 13}, {120419, 5}, {116235, 6}, {120424, 39}, {0, 0}, 8},
    {{120463, 4}, {120463, 4}, {120467, 18}, {120485, 9}, {116235, 6}, {120494, 49}, {0, 0}, 8},
    {{120543, 4}, {120543, 4}, {120547, 14}, {120561, 6}, {116235, 6}, {120567, 41}, {0, 0}, 8},
    {{120608, 4}, {120608, 4}, {120612, 13}, {120625, 5}, {116235, 6}, {120630, 39}, {0, 0}, 8},
    {{120669, 4}, {120669, 4}, {120673, 14}, {120687, 7}, {116235, 6}, {120694, 41}, {0, 0}, 8},
    {{120735, 4}, {120735, 4}, {120739, 24}, {120763, 10}, {116235, 6}, {120773, 61}, {0, 0}, 8},
    {{120834, 4}, {120834, 4}, {120838, 13}, {120851, 8}, {116235, 6}, {120859, 39}, {0, 0}, 8},
    {{120898, 4}, {120898, 4}, {120902, 21}, {120923, 10}, {116235, 6}, {120933, 51}, {0, 0}, 8},
    {{120984, 4}, {120984, 4}, {120988, 13}, {121001, 7}, {116235, 6}, {121008, 39}, {0, 0}, 8},
    {{121047, 4}, {121047, 4}, {121051, 13}, {121064, 7}, {116235, 6}, {121071, 39}, {0, 0}, 8},
    {{121110, 4}, {121110, 4}, {121114, 11}, {121125, 5}, {116235, 6}, {121130, 35}, {0, 0}, 8},
    {{121165, 4}, {121165, 4}, {121169, 20}, {121189, 7}, {116235, 6}, {121196, 53}, {0, 0}, 8},
    {{121249, 4}, {121249, 4}, {121253, 13}, {121266, 8}, {116235, 6}, {121274, 39}, {0, 0}, 8},
    {{121313, 4}, {121313, 4}, {121317, 11}, {121328, 6}, {116235, 6}, {121334, 35}, {0, 0}, 8},
    {{121369, 4}, {121369, 4}, {121373, 14}, {121387, 8}, {116235, 6}, {121395, 41}, {0, 0}, 8},
    {{121436, 4}, {121436, 4}, {121440, 20}, {121460, 5}, {116235, 6}, {121465, 53}, {0, 0}, 8},
    {{121518, 4}, {121518, 4}, {121522, 13}, {121535, 5}, {116235, 6}, {121540, 39}, {0, 0}, 8},
    {{121579, 4}, {121579, 4}, {121583, 10}, {121593, 5}, {116235, 6}, {121598, 33}, {0, 0}, 8},
    {{121631, 4}, {121631, 4}, {121635, 22}, {121657, 8}, {116235, 6}, {121665, 57}, {0, 0}, 8},
    {{121722, 4}, {121722, 4}, {121726, 16}, {121742, 9}, {116235, 6}, {121751, 45}, {0, 0}, 8},
    {{121796, 4}, {121796, 4}, {121800, 19}, {121819, 7}, {116235, 6}, {121826, 51}, {0, 0}, 8},
    {{121877, 4}, {121877, 4}, {121881, 12}, {121893, 5}, {116235, 6}, {121898, 37}, {0, 0}, 8},
    {{121935, 4}, {121935, 4}, {121939, 11}, {121950, 5}, {116235, 6}, {121955, 35}, {0, 0}, 8},
    {{121990, 4}, {121990, 4}, {121994, 20}, {122014, 5}, {116235, 6}, {122019, 56}, {0, 0}, 8},
    {{122075, 4}, {122075, 4}, {122079, 13}, {122092, 7}, {116235, 6}, {122099, 39}, {0, 0}, 8},
    {{122138, 4}, {122138, 4}, {122142, 13}, {122155, 7}, {116235, 6}, {122162, 39}, {0, 0}, 8},
    {{122201, 4}, {122201, 4}, {122205, 19}, {122224, 8}, {116235, 6}, {122232, 51}, {0, 0}, 8},
    {{122283, 4}, {122283, 4}, {122287, 14}, {122301, 6}, {116235, 6}, {122307, 41}, {0, 0}, 8},
    {{122348, 4}, {122348, 4}, {122352, 11}, {122363, 5}, {116235, 6}, {122368, 35}, {0, 0}, 8},
    {{122403, 4}, {122403, 4}, {122407, 15}, {122422, 7}, {116235, 6}, {122429, 43}, {0, 0}, 8},
    {{122472, 4}, {122472, 4}, {122476, 15}, {122491, 6}, {116235, 6}, {122497, 43}, {0, 0}, 8},
    {{122540, 4}, {122540, 4}, {122544, 12}, {122556, 6}, {116235, 6}, {122562, 37}, {0, 0}, 8},
    {{122599, 4}, {122599, 4}, {122603, 12}, {122615, 6}, {116235, 6}, {122621, 37}, {0, 0}, 8},
    {{122658, 4}, {122658, 4}, {122662, 16}, {122678, 7}, {116235, 6}, {122685, 45}, {0, 0}, 8},
    {{122730, 4}, {122730, 4}, {122734, 23}, {122757, 8}, {116235, 6}, {122765, 59}, {0, 0}, 8},
    {{122824, 4}, {122824, 4}, {122828, 12}, {122840, 5}, {116235, 6}, {122845, 37}, {0, 0}, 8},
    {{122882, 4}, {122882, 4}, {122886, 44}, {122930, 14}, {116235, 6}, {122944, 97}, {0, 0}, 8},
    {{123041, 4}, {123041, 4}, {123045, 15}, {123060, 7}, {116235, 6}, {123067, 43}, {0, 0}, 8},
    {{123110, 4}, {123110, 4}, {123114, 10}, {123124, 5}, {116235, 6}, {123129, 33}, {0, 0}, 8},
    {{123162, 4}, {123162, 4}, {123166, 19}, {123185, 8}, {116235, 6}, {123193, 51}, {0, 0}, 8},
    {{123244, 4}, {123244, 4}, {123248, 12}, {123260, 6}, {116235, 6}, {123266, 37}, {0, 0}, 8},
    {{123303, 4}, {123303, 4}, {123307, 25}, {123332, 12}, {116235, 6}, {123344, 53}, {0, 0}, 8},
    {{123397, 4}, {123397, 4}, {123401, 30}, {123431, 13}, {116235, 6}, {123444, 69}, {0, 0}, 8},
    {{123513, 4}, {123513, 4}, {123517, 14}, {123531, 7}, {116235, 6}, {123538, 41}, {0, 0}, 8},
    {{123579, 4}, {123579, 4}, {123583, 13}, {123596, 7}, {116235, 6}, {123603, 39}, {0, 0}, 8},
    {{123642, 4}, {123642, 4}, {123646, 11}, {123657, 5}, {116235, 6}, {123662, 35}, {0, 0}, 8},
    {{123697, 4}, {123697, 4}, {123701, 13}, {123714, 6}, {116235, 6}, {123720, 39}, {0, 0}, 8},
    {{123759, 4}, {123759, 4}, {123763, 20}, {123783, 8}, {116235, 6}, {123791, 53}, {0, 0}, 8},
    {{123844, 4}, {123844, 4}, {123848, 15}, {123863, 8}, {116235, 6}, {123871, 40}, {0, 0}, 8},
    {{123911, 4}, {123911, 4}, {123915, 13}, {123928, 6}, {116235, 6}, {123934, 39}, {0, 0}, 8},
    {{123973, 4}, {123973, 4}, {123977, 12}, {123989, 6}, {116235, 6}, {123995, 37}, {0, 0}, 8},
    {{124032, 4}, {124032, 4}, {124036, 17}, {124053, 6}, {116235, 6}, {124059, 47}, {0, 0}, 8},
    {{124106, 4}, {124106, 4}, {124110, 11}, {124121, 5}, {116235, 6}, {124126, 35}, {0, 0}, 8},
    {{124161, 4}, {124161, 4}, {124165, 36}, {124201, 10}, {116235, 6}, {124211, 85}, {0, 0}, 8},
    {{124296, 4}, {124296, 4}, {124300, 10}, {124310, 6}, {116235, 6}, {124316, 33}, {0, 0}, 8},
    {{124349, 4}, {124349, 4}, {124353, 10}, {124363, 5}, {116235, 6}, {124368, 33}, {0, 0}, 8},
    {{124401, 4}, {124401, 4}, {124405, 13}, {124418, 5}, {116235, 6}, {124423, 39}, {0, 0}, 8},
    {{124462, 4}, {124462, 4}, {124466, 11}, {124477, 6}, {116235, 6}, {124483, 35}, {0, 0}, 8},
    {{124518, 4}, {124518, 4}, {124522, 12}, {124534, 6}, {116235, 6}, {124540, 37}, {0, 0}, 8},
    {{124577, 4}, {124577, 4}, {124581, 13}, {124594, 6}, {116235, 6}, {124600, 39}, {0, 0}, 8},
    {{124639, 4}, {124639, 4}, {124643, 12}, {124655, 5}, {116235, 6}, {124660, 37}, {0, 0}, 8},
    {{124697, 4}, {124697, 4}, {124701, 11}, {124712, 5}, {116235, 6}, {124717, 29}, {0, 0}, 8},
    {{124746, 4}, {124746, 4}, {124750, 11}, {124761, 6}, {116235, 6}, {124767, 35}, {0, 0}, 8},
    {{124802, 4}, {124802, 4}, {124806, 16}, {124822, 9}, {116235, 6}, {124831, 45}, {0, 0}, 8},
    {{124876, 4}, {124876, 4}, {124880, 14}, {124894, 6}, {116235, 6}, {124900, 41}, {0, 0}, 8},
    {{124941, 4}, {124941, 4}, {124945, 14}, {124959, 7}, {116235, 6}, {124966, 41}, {0, 0}, 8},
    {{125007, 4}, {125007, 4}, {125011, 13}, {125024, 6}, {116235, 6}, {125030, 39}, {0, 0}, 8},
    {{125069, 4}, {125069, 4}, {125073, 23}, {125096, 10}, {116235, 6}, {125106, 53}, {0, 0}, 8},
    {{125159, 4}, {125159, 4}, {125163, 17}, {125180, 5}, {116235, 6}, {125185, 47}, {0, 0}, 8},
    {{125232, 4}, {125232, 4}, {125236, 17}, {125253, 5}, {116235, 6}, {125258, 47}, {0, 0}, 8},
    {{125305, 4}, {125305, 4}, {125309, 12}, {125321, 6}, {116235, 6}, {125327, 37}, {0, 0}, 8},
    {{125364, 4}, {125364, 4}, {125368, 20}, {125388, 7}, {116235, 6}, {125395, 53}, {0, 0}, 8},
    {{125448, 4}, {125448, 4}, {125452, 16}, {125468, 8}, {116235, 6}, {125476, 45}, {0, 0}, 8},
    {{125521, 4}, {125521, 4}, {125525, 10}, {125535, 5}, {116235, 6}, {125540, 33}, {0, 0}, 8},
    {{125573, 4}, {125573, 4}, {125577, 13}, {125590, 6}, {116235, 6}, {125596, 39}, {0, 0}, 8},
    {{125635, 4}, {125635, 4}, {125639, 15}, {125654, 7}, {116235, 6}, {125661, 41}, {0, 0}, 8},
    {{125702, 4}, {125702, 4}, {125706, 19}, {125725, 8}, {116235, 6}, {125733, 51}, {0, 0}, 8},
    {{125784, 4}, {125784, 4}, {125788, 15}, {125803, 7}, {116235, 6}, {125810, 43}, {0, 0}, 8},
    {{125853, 4}, {125853, 4}, {125857, 13}, {125870, 7}, {116235, 6}, {125877, 39}, {0, 0}, 8},
    {{125916, 4}, {125916, 4}, {125920, 13}, {125933, 6}, {116235, 6}, {125939, 39}, {0, 0}, 8},
    {{125978, 4}, {125978, 4}, {125982, 15}, {125997, 6}, {116235, 6}, {126003, 43}, {0, 0}, 8},
    {{126046, 4}, {126046, 4}, {126050, 16}, {126066, 6}, {116235, 6}, {126072, 45}, {0, 0}, 8},
    {{126117, 4}, {126117, 4}, {126121, 12}, {126133, 7}, {116235, 6}, {126140, 37}, {0, 0}, 8},
    {{126177, 4}, {126177, 4}, {126181, 11}, {126192, 6}, {116235, 6}, {126198, 35}, {0, 0}, 8},
    {{126233, 4}, {126233, 4}, {126237, 13}, {126250, 6}, {116235, 6}, {126256, 39}, {0, 0}, 8},
    {{126295, 4}, {126295, 4}, {126299, 12}, {126311, 6}, {116235, 6}, {126317, 37}, {0, 0}, 8},
    {{126354, 4}, {126354, 4}, {126358, 13}, {126371, 7}, {116235, 6}, {126378, 39}, {0, 0}, 8},
    {{126417, 4}, {126417, 4}, {126421, 16}, {126437, 5}, {116235, 6}, {126442, 45}, {0, 0}, 8},
    {{126487, 4}, {126487, 4}, {126491, 16}, {126507, 8}, {116235, 6}, {126515, 43}, {0, 0}, 8},
    {{126558, 4}, {126558, 4}, {126562, 16}, {126578, 8}, {116235, 6}, {126586, 45}, {0, 0}, 8},
    {{126631, 4}, {126631, 4}, {126635, 22}, {126657, 8}, {116235, 6}, {126665, 57}, {0, 0}, 8},
    {{126722, 4}, {126722, 4}, {126726, 21}, {126747, 7}, {116235, 6}, {126754, 49}, {0, 0}, 8},
    {{126803, 4}, {126803, 4}, {126807, 10}, {126817, 5}, {116235, 6}, {126822, 33}, {0, 0}, 8},
    {{126855, 4}, {126855, 4}, {126859, 21}, {126880, 5}, {116235, 6}, {126885, 51}, {0, 0}, 8},
    {{126936, 4}, {126936, 4}, {126940, 14}, {126954, 5}, {116235, 6}, {126959, 41}, {0, 0}, 8},
    {{127000, 4}, {127000, 4}, {127004, 21}, {127025, 12}, {116235, 6}, {127037, 51}, {0, 0}, 8},
    {{127088, 4}, {127088, 4}, {127092, 30}, {127122, 10}, {116235, 6}, {127132, 73}, {0, 0}, 8},
    {{127205, 4}, {127205, 4}, {127209, 16}, {127225, 7}, {116235, 6}, {127232, 45}, {0, 0}, 8},
    {{127277, 4}, {127277, 4}, {127281, 16}, {127297, 8}, {116235, 6}, {127305, 45}, {0, 0}, 8},
    {{127350, 4}, {127350, 4}, {127354, 16}, {127370, 8}, {116235, 6}, {127378, 45}, {0, 0}, 8},
    {{127423, 4}, {127423, 4}, {127427, 11}, {127438, 6}, {116235, 6}, {127444, 35}, {0, 0}, 8},
    {{127479, 4}, {127479, 4}, {127483, 15}, {127498, 7}, {116235, 6}, {127505, 43}, {0, 0}, 8},
    {{127548, 4}, {127548, 4}, {127552, 14}, {127566, 7}, {116235, 6}, {127573, 41}, {0, 0}, 8},
    {{127614, 4}, {127614, 4}, {127618, 12}, {127630, 6}, {116235, 6}, {127636, 37}, {0, 0}, 8},
    {{127673, 4}, {127673, 4}, {127677, 12}, {127689, 6}, {116235, 6}, {127695, 37}, {0, 0}, 8},
    {{127732, 4}, {127732, 4}, {127736, 14}, {127750, 7}, {116235, 6}, {127757, 41}, {0, 0}, 8},
    {{127798, 4}, {127798, 4}, {127802, 16}, {127818, 7}, {116235, 6}, {127825, 45}, {0, 0}, 8},
    {{127870, 4}, {127870, 4}, {127874, 13}, {127887, 7}, {116235, 6}, {127894, 39}, {0, 0}, 8},
    {{127933, 4}, {127933, 4}, {127937, 19}, {127956, 9}, {116235, 6}, {127965, 51}, {0, 0}, 8},
    {{128016, 4}, {128016, 4}, {128020, 11}, {128031, 6}, {116235, 6}, {128037, 35}, {0, 0}, 8},
    {{128072, 4}, {128072, 4}, {128076, 20}, {128096, 7}, {116235, 6}, {128103, 53}, {0, 0}, 8},
    {{128156, 4}, {128156, 4}, {128160, 13}, {128173, 7}, {116235, 6}, {128180, 36}, {0, 0}, 8},
    {{128216, 4}, {128216, 4}, {128220, 15}, {128235, 7}, {116235, 6}, {128242, 43}, {0, 0}, 8},
    {{128285, 4}, {128285, 4}, {128289, 17}, {128306, 5}, {116235, 6}, {128311, 47}, {0, 0}, 8},
    {{128358, 4}, {128358, 4}, {128362, 12}, {128374, 5}, {116235, 6}, {128379, 37}, {0, 0}, 8},
    {{128416, 4}, {128416, 4}, {128420, 11}, {128431, 6}, {116235, 6}, {128437, 35}, {0, 0}, 8},
    {{128472, 4}, {128472, 4}, {128476, 11}, {128487, 5}, {116235, 6}, {128492, 35}, {0, 0}, 8},
    {{128527, 4}, {128527, 4}, {128531, 10}, {128541, 5}, {116235, 6}, {128546, 33}, {0, 0}, 8},
    {{128579, 4}, {128579, 4}, {128583, 17}, {128600, 6}, {116235, 6}, {128606, 47}, {0, 0}, 8},
    {{128653, 4}, {128653, 4}, {128657, 10}, {128667, 5}, {116235, 6}, {128672, 30}, {0, 0}, 8},
    {{128702, 4}, {128702, 4}, {128706, 12}, {128718, 6}, {116235, 6}, {128724, 37}, {0, 0}, 8},
    {{128761, 4}, {128761, 4}, {128765, 10}, {128775, 5}, {116235, 6}, {128780, 33}, {0, 0}, 8},
    {{128813, 4}, {128813, 4}, {128817, 22}, {128839, 10}, {116235, 6}, {128849, 57}, {0, 0}, 8},
    {{128906, 4}, {128906, 4}, {128910, 22}, {128932, 10}, {116235, 6}, {128942, 57}, {0, 0}, 8},
    {{128999, 4}, {128999, 4}, {129003, 17}, {129020, 6}, {116235, 6}, {129026, 47}, {0, 0}, 8},
    {{129073, 4}, {129073, 4}, {129077, 14}, {129091, 7}, {116235, 6}, {129098, 41}, {0, 0}, 8},
    {{129139, 4}, {129139, 4}, {129143, 12}, {129155, 5}, {116235, 6}, {129160, 37}, {0, 0}, 8},
    {{129197, 4}, {129197, 4}, {129201, 27}, {129228, 13}, {116235, 6}, {129241, 61}, {0, 0}, 8},
    {{129302, 4}, {129302, 4}, {129306, 22}, {129328, 9}, {116235, 6}, {129337, 57}, {0, 0}, 8},
    {{129394, 4}, {129394, 4}, {129398, 17}, {129415, 7}, {116235, 6}, {129422, 47}, {0, 0}, 8},
    {{129469, 4}, {129469, 4}, {129473, 29}, {129502, 9}, {116235, 6}, {129511, 71}, {0, 0}, 8},
    {{129582, 4}, {129582, 4}, {129586, 14}, {129600, 6}, {116235, 6}, {129606, 41}, {0, 0}, 8},
    {{129647, 4}, {129647, 4}, {129651, 11}, {129662, 5}, {116235, 6}, {129667, 35}, {0, 0}, 8},
    {{129702, 4}, {129702, 4}, {129706, 14}, {129720, 6}, {116235, 6}, {129726, 41}, {0, 0}, 8},
    {{129767, 4}, {129767, 4}, {129771, 11}, {129782, 6}, {116235, 6}, {129788, 35}, {0, 0}, 8},
    {{129823, 4}, {129823, 4}, {129827, 13}, {129840, 6}, {116235, 6}, {129846, 39}, {0, 0}, 8},
    {{129885, 4}, {129885, 4}, {129889, 13}, {129902, 7}, {116235, 6}, {129909, 39}, {0, 0}, 8},
    {{129948, 4}, {129948, 4}, {129952, 12}, {129964, 7}, {116235, 6}, {129971, 37}, {0, 0}, 8},
    {{130008, 4}, {130008, 4}, {130012, 12}, {130024, 6}, {116235, 6}, {130030, 37}, {0, 0}, 8},
    {{130067, 4}, {130067, 4}, {130071, 12}, {130083, 6}, {116235, 6}, {130089, 37}, {0, 0}, 8},
    {{130126, 4}, {130126, 4}, {130130, 18}, {130148, 8}, {116235, 6}, {130156, 64}, {0, 0}, 8},
    {{130220, 4}, {130220, 4}, {130224, 21}, {130245, 8}, {116235, 6}, {130253, 55}, {0, 0}, 8},
    {{130308, 4}, {130308, 4}, {130312, 16}, {130328, 6}, {116235, 6}, {130334, 45}, {0, 0}, 8},
    {{130379, 4}, {130379, 4}, {130383, 11}, {130394, 5}, {116235, 6}, {130399, 35}, {0, 0}, 8},
    {{130434, 4}, {130434, 4}, {130438, 12}, {130450, 5}, {116235, 6}, {130455, 37}, {0, 0}, 8},
    {{130492, 4}, {130492, 4}, {130496, 15}, {130511, 6}, {116235, 6}, {130517, 43}, {0, 0}, 8},
    {{130560, 4}, {130560, 4}, {130564, 16}, {130580, 7}, {116235, 6}, {130587, 43}, {0, 0}, 8},
    {{130630, 4}, {130630, 4}, {130634, 14}, {130648, 8}, {116235, 6}, {130656, 41}, {0, 0}, 8},
    {{130697, 4}, {130697, 4}, {130701, 26}, {130727, 11}, {116235, 6}, {130738, 61}, {0, 0}, 8},
    {{130799, 4}, {130799, 4}, {130803, 14}, {130817, 7}, {116235, 6}, {130824, 41}, {0, 0}, 8},
    {{130865, 4}, {130865, 4}, {130869, 18}, {130887, 7}, {116235, 6}, {130894, 49}, {0, 0}, 8},
    {{130943, 4}, {130943, 4}, {130947, 16}, {130963, 7}, {116235, 6}, {130970, 45}, {0, 0}, 8},
    {{131015, 4}, {131015, 4}, {131019, 13}, {131032, 7}, {116235, 6}, {131039, 39}, {0, 0}, 8},
    {{131078, 4}, {131078, 4}, {131082, 13}, {131095, 6}, {116235, 6}, {131101, 39}, {0, 0}, 8},
    {{131140, 4}, {131140, 4}, {131144, 14}, {131158, 6}, {116235, 6}, {131164, 41}, {0, 0}, 8},
    {{131205, 4}, {131205, 4}, {131209, 17}, {131226, 6}, {116235, 6}, {131232, 47}, {0, 0}, 8},
    {{131279, 4}, {131279, 4}, {131283, 25}, {131308, 11}, {116235, 6}, {131319, 59}, {0, 0}, 8},
    {{131378, 4}, {131378, 4}, {131382, 17}, {131399, 7}, {116235, 6}, {131406, 47}, {0, 0}, 8},
    {{131453, 4}, {131453, 4}, {131457, 18}, {131475, 8}, {116235, 6}, {131483, 49}, {0, 0}, 8},
    {{131532, 4}, {131532, 4}, {131536, 11}, {131547, 6}, {116235, 6}, {131553, 35}, {0, 0}, 8},
    {{131588, 4}, {131588, 4}, {131592, 14}, {131606, 7}, {116235, 6}, {131613, 51}, {0, 0}, 8},
    {{131664, 4}, {131664, 4}, {131668, 22}, {131690, 14}, {116235, 6}, {131704, 57}, {0, 0}, 8},
    {{131761, 4}, {131761, 4}, {131765, 28}, {131793, 12}, {116235, 6}, {131805, 65}, {0, 0}, 8},
    {{131870, 4}, {131870, 4}, {131874, 10}, {131884, 5}, {116235, 6}, {131889, 33}, {0, 0}, 8},
    {{131922, 4}, {131922, 4}, {131926, 33}, {131959, 9}, {116235, 6}, {131968, 79}, {0, 0}, 8},
    {{132047, 4}, {132047, 4}, {132051, 10}, {132061, 5}, {116235, 6}, {132066, 33}, {0, 0}, 8},
    {{132099, 4}, {132099, 4}, {132103, 14}, {132117, 5}, {116235, 6}, {132122, 41}, {0, 0}, 8},
    {{132163, 4}, {132163, 4}, {132167, 16}, {132183, 8}, {116235, 6}, {132191, 45}, {0, 0}, 8},
    {{132236, 4}, {132236, 4}, {132240, 13}, {132253, 6}, {116235, 6}, {132259, 39}, {0, 0}, 8},
    {{132298, 4}, {132298, 4}, {132302, 17}, {132319, 6}, {116235, 6}, {132325, 47}, {0, 0}, 8},
    {{132372, 4}, {132372, 4}, {132376, 18}, {132394, 8}, {116235, 6}, {132402, 46}, {0, 0}, 8},
    {{132448, 4}, {132448, 4}, {132452, 13}, {132465, 6}, {116235, 6}, {132471, 39}, {0, 0}, 8},
    {{132510, 4}, {132510, 4}, {132514, 11}, {132525, 5}, {116235, 6}, {132530, 35}, {0, 0}, 8},
    {{132565, 4}, {132565, 4}, {132569, 12}, {132581, 6}, {116235, 6}, {132587, 41}, {0, 0}, 8},
    {{132628, 4}, {132628, 4}, {132632, 23}, {132655, 11}, {116235, 6}, {132666, 55}, {0, 0}, 8},
    {{132721, 4}, {132721, 4}, {132725, 12}, {132737, 6}, {116235, 6}, {132743, 34}, {0, 0}, 8},
    {{132777, 4}, {132777, 4}, {132781, 12}, {132793, 5}, {116235, 6}, {132798, 37}, {0, 0}, 8},
    {{132835, 4}, {132835, 4}, {132839, 14}, {132853, 7}, {116235, 6}, {132860, 41}, {0, 0}, 8},
    {{132901, 4}, {132901, 4}, {132905, 13}, {132918, 6}, {116235, 6}, {132924, 39}, {0, 0}, 8},
    {{132963, 4}, {132963, 4}, {132967, 12}, {132979, 6}, {116235, 6}, {132985, 37}, {0, 0}, 8},
    {{133022, 4}, {133022, 4}, {133026, 27}, {133053, 11}, {116235, 6}, {133064, 63}, {0, 0}, 8},
    {{133127, 4}, {133127, 4}, {133131, 20}, {133151, 6}, {116235, 6}, {133157, 53}, {0, 0}, 8},
    {{133210, 4}, {133210, 4}, {133214, 19}, {133233, 5}, {116235, 6}, {133238, 55}, {0, 0}, 8},
    {{133293, 4}, {133293, 4}, {133297, 13}, {133310, 6}, {116235, 6}, {133316, 39}, {0, 0}, 8},
    {{133355, 4}, {133355, 4}, {133359, 16}, {133375, 9}, {116235, 6}, {133384, 45}, {0, 0}, 8},
    {{133429, 4}, {133429, 4}, {133433, 18}, {133451, 6}, {116235, 6}, {133457, 49}, {0, 0}, 8},
    {{133506, 4}, {133506, 4}, {133510, 30}, {133540, 13}, {116235, 6}, {133553, 67}, {0, 0}, 8},
    {{133620, 4}, {133620, 4}, {133624, 15}, {133639, 7}, {116235, 6}, {133646, 43}, {0, 0}, 8},
    {{133689, 4}, {133689, 4}, {133693, 28}, {133721, 10}, {116235, 6}, {133731, 69}, {0, 0}, 8},
    {{133800, 4}, {133800, 4}, {133804, 25}, {133829, 10}, {116235, 6}, {133839, 59}, {0, 0}, 8},
    {{133898, 4}, {133898, 4}, {133902, 13}, {133915, 5}, {116235, 6}, {133920, 39}, {0, 0}, 8},
    {{133959, 4}, {133959, 4}, {133963, 13}, {133976, 7}, {116235, 6}, {133983, 39}, {0, 0}, 8},
    {{134022, 4}, {134022, 4}, {134026, 21}, {134047, 10}, {116235, 6}, {134057, 51}, {0, 0}, 8},
    {{134108, 4}, {134108, 4}, {134112, 11}, {134123, 6}, {116235, 6}, {134129, 35}, {0, 0}, 8},
    {{134164, 4}, {134164, 4}, {134168, 12}, {134180, 6}, {116235, 6}, {134186, 37}, {0, 0}, 8},
    {{134223, 4}, {134223, 4}, {134227, 11}, {134238, 5}, {116235, 6}, {134243, 35}, {0, 0}, 8},
    {{134278, 4}, {134278, 4}, {134282, 13}, {134295, 6}, {116235, 6}, {134301, 39}, {0, 0}, 8},
    {{134340, 4}, {134340, 4}, {134344, 18}, {134362, 5}, {116235, 6}, {134367, 49}, {0, 0}, 8},
    {{134416, 4}, {134416, 4}, {134420, 12}, {134432, 6}, {116235, 6}, {134438, 37}, {0, 0}, 8},
    {{134475, 4}, {134475, 4}, {134479, 14}, {134493, 7}, {116235, 6}, {134500, 41}, {0, 0}, 8},
    {{134541, 14}, {134541, 14}, {134555, 13}, {134568, 6}, {116235, 6}, {134574, 44}, {0, 0}, 8},
    {{134618, 14}, {134618, 14}, {134632, 14}, {134646, 6}, {116235, 6}, {134652, 47}, {0, 0}, 8},
    {{134699, 14}, {134699, 14}, {134713, 11}, {134724, 6}, {116235, 6}, {134730, 38}, {0, 0}, 8},
};
const Row *const kRows = kRowData;
const int kRowCount = 1870;

constexpr quint16 kByCharactersData[] = {
    1515, 1516, 1517, 1518, 1519, 1520, 1521, 1522, 1523, 1524, 1525, 1526, 1512, 1513, 1485, 1486, 1514, 1539, 1413, 1412,
    1411, 1405, 1407, 1409, 1414, 1415, 956, 954, 1205, 1468, 1455, 1459, 1462, 1464, 1456, 1460, 1457, 957, 958, 959,
    955, 1465, 1466, 1467, 1541, 1589, 1590, 1454, 1458, 1586, 1585, 1588, 1587, 998, 1006, 1021, 1026, 1028, 1195, 1502,
    1022, 789, 673, 191, 106, 1402, 1403, 1432, 1433, 1434, 1430, 1429, 77, 19, 1476, 1477, 1438, 1439, 1440, 1441,
    1442, 1443, 1444, 1445, 1446, 1447, 1448, 1449, 1106, 1102, 1105, 1103, 1104, 873, 1495, 1484, 1381, 1308, 930, 1311,
    1494, 1322, 1330, 1320, 1426, 1496, 1391, 1024, 1478, 1575, 1574, 1370, 1372, 1059, 1060, 1027, 1007, 1008, 1450, 1307,
    1159, 1325, 1393, 861, 857, 822, 1023, 863, 1078, 936, 932, 440, 1079, 454, 456, 455, 864, 923, 1295, 1501,
    939, 1256, 195, 169, 180, 206, 1269, 1270, 1503, 1479, 1431, 1428, 1037, 1509, 1510, 1025, 1511, 1504, 1505, 1487,
    1488, 1489, 1490, 136, 140, 138, 139, 1480, 1481, 1482, 1406, 1506, 1507, 1416, 1417, 1410, 1404, 1408, 1583, 1584,
    1002, 1500, 1491, 1508, 1563, 1564, 1108, 1107, 1533, 1535, 1544, 1546, 1534, 1536, 1537, 1538, 1540, 1542, 1543, 1545,
    1547, 1548, 1549, 1609, 1610, 1611, 1612, 1613, 1614, 1615, 1616, 1617, 1618, 1619, 1620, 1621, 1622, 1623, 1624, 1625,
    1626, 1627, 1628, 1629, 1630, 1631, 1632, 1633, 1634, 1635, 1636, 1637, 1638, 1639, 1640, 1641, 1642, 1643, 1644, 1645,
    1646, 1647, 1648, 1649, 1650, 1651, 1652, 1653, 1654, 1655, 1656, 1657, 1658, 1659, 1660, 1661, 1662, 1663, 1664, 1665,
    1666, 1667, 1668, 1669, 1670, 1671, 1672, 1673, 1674, 1675, 1676, 1677, 1678, 1679, 1680, 1681, 1682, 1683, 1684, 1685,
    1686, 1687, 1688, 1689, 1690, 1691, 1692, 1693, 1694, 1695, 1696, 1697, 1698, 1699, 1700, 1701, 1702, 1703, 1704, 1705,
    1706, 1707, 1708, 1709, 1710, 1711, 1712, 1713, 1714, 1715, 1716, 1717, 1718, 1719, 1720, 1721, 1722, 1723, 1724, 1725,
    1726, 1727, 1728, 1729, 1730, 1731, 1732, 1733, 1734, 1735, 1736, 1737, 1738, 1739, 1740, 1741, 1742, 1743, 1744, 1745,
    1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1754, 1755, 1756, 1757, 1758, 1759, 1760, 1761, 1762, 1763, 1764, 1765,
    1766, 1767, 1768, 1769, 1770, 1771, 1772, 1773, 1774, 1775, 1776, 1777, 1778, 1779, 1780, 1781, 1782, 1783, 1784, 1785,
    1786, 1787, 1788, 1789, 1790, 1791, 1792, 1793, 1794, 1795, 1796, 1797, 1798, 1799, 1800, 1801, 1802, 1803, 1804, 1805,
    1806, 1807, 1808, 1809, 1810, 1811, 1812, 1813, 1814, 1815, 1816, 1817, 1818, 1819, 1820, 1821, 1822, 1823, 1824, 1825,
    1826, 1827, 1828, 1829, 1830, 1831, 1832, 1833, 1834, 1835, 1836, 1837, 1838, 1839, 1840, 1841, 1842, 1843, 1844, 1845,
    1846, 1847, 1848, 1849, 1850, 1851, 1852, 1853, 1854, 1855, 1856, 1857, 1858, 1859, 1860, 1861, 1862, 1863, 1864, 1865,
    1866, 1550, 1551, 1557, 1554, 1558, 1562, 1561, 1566, 1553, 1552, 1560, 1556, 1565, 1555, 1559, 1018, 865, 1020, 866,
    868, 869, 870, 871, 1019, 872, 1031, 823, 1005, 814, 815, 816, 817, 985, 986, 987, 988, 989, 990, 991,
    992, 993, 994, 995, 996, 999, 1000, 1003, 1004, 997, 1009, 1010, 1011, 1012, 1013, 1014, 1015, 1016, 1017, 733,
    735, 736, 714, 665, 667, 668, 669, 670, 705, 663, 654, 658, 660, 661, 662, 704, 671, 672, 674, 675,
    676, 677, 680, 697, 701, 681, 682, 683, 684, 685, 686, 687, 689, 690, 691, 692, 693, 694, 730, 732,
    726, 727, 752, 753, 754, 755, 756, 757, 717, 731, 758, 764, 759, 760, 761, 762, 773, 774, 775, 776,
    777, 782, 783, 784, 785, 786, 779, 751, 743, 741, 809, 791, 792, 794, 795, 796, 797, 798, 787, 808,
    793, 747, 1048, 1049, 778, 1032, 1033, 368, 1034, 1035, 1038, 1039, 1040, 1041, 1603, 1042, 1043, 1044, 1045, 1046,
    1142, 1156, 1053, 1050, 1176, 1177, 1178, 1214, 1051, 874, 876, 877, 1080, 1179, 1213, 1469, 1180, 1112, 1155, 879,
    1052, 1216, 1110, 1093, 1086, 1095, 1090, 1096, 1068, 1109, 1174, 1175, 1182, 1184, 1185, 1186, 1187, 1173, 1082, 1066,
    1083, 1062, 1601, 441, 423, 425, 424, 445, 447, 446, 1055, 1054, 439, 1064, 1065, 451, 453, 452, 457, 459,
    458, 442, 444, 443, 910, 909, 1069, 1063, 1070, 1071, 1073, 821, 825, 826, 832, 837, 867, 838, 831, 827,
    828, 829, 830, 839, 840, 841, 842, 843, 844, 845, 1378, 846, 847, 848, 849, 850, 851, 1227, 852, 853,
    1605, 1607, 1606, 1604, 1608, 1867, 1868, 1869, 657, 1245, 1074, 1314, 813, 577, 576, 557, 558, 559, 546, 547,
    580, 542, 543, 622, 617, 626, 637, 620, 551, 564, 566, 565, 530, 597, 596, 534, 536, 561, 562, 571,
    633, 634, 639, 640, 641, 643, 629, 630, 631, 618, 598, 599, 600, 601, 614, 602, 587, 537, 567, 568,
    627, 575, 556, 545, 579, 541, 621, 625, 548, 529, 533, 560, 616, 578, 538, 585, 586, 588, 563, 594,
    581, 222, 223, 161, 214, 216, 225, 224, 188, 190, 186, 187, 196, 166, 177, 193, 194, 199, 202, 1153,
    1154, 1117, 1122, 1123, 1124, 1129, 1130, 1135, 1136, 1138, 1139, 1140, 1144, 1145, 1148, 1149, 1151, 528, 525, 526,
    229, 230, 233, 286, 295, 325, 496, 492, 298, 301, 365, 289, 319, 322, 292, 307, 514, 515, 516, 517,
    518, 504, 507, 505, 506, 508, 499, 502, 500, 501, 503, 316, 310, 304, 313, 328, 331, 415, 237, 238,
    240, 239, 418, 421, 241, 287, 296, 326, 495, 497, 491, 493, 299, 302, 364, 290, 320, 323, 293, 308,
    519, 520, 521, 522, 523, 509, 512, 510, 511, 513, 317, 311, 305, 314, 329, 332, 416, 242, 244, 248,
    246, 419, 422, 498, 488, 489, 487, 333, 335, 334, 429, 431, 430, 357, 359, 358, 232, 250, 251, 352,
    349, 351, 350, 253, 254, 227, 343, 345, 344, 348, 109, 110, 111, 367, 112, 113, 104, 105, 267, 269,
    268, 339, 341, 340, 426, 1161, 207, 399, 401, 400, 402, 404, 403, 878, 1337, 1339, 152, 127, 1162, 1163,
    490, 653, 494, 854, 132, 137, 134, 130, 131, 128, 145, 144, 143, 147, 129, 133, 135, 1597, 1225, 154,
    1312, 165, 155, 157, 1030, 158, 107, 209, 156, 160, 164, 655, 153, 1246, 1492, 1493, 1253, 1248, 1249, 1250,
    1251, 1252, 1255, 944, 1202, 1276, 1208, 1209, 1210, 1211, 1277, 1278, 1238, 1240, 1280, 1281, 1284, 1285, 1286, 1287,
    1288, 1289, 1290, 1291, 1293, 1294, 1243, 1237, 1236, 1229, 1230, 1231, 1232, 1233, 1234, 1235, 1498, 1239, 1275, 1196,
    1197, 1198, 1336, 1168, 1169, 1260, 1261, 1262, 1257, 1258, 1259, 1264, 1263, 1265, 1266, 1267, 1170, 1241, 1193, 1194,
    1474, 1475, 1400, 1472, 1218, 1219, 1220, 1217, 1181, 1221, 1215, 1160, 1451, 1452, 1453, 1418, 1419, 1470, 1471, 1164,
    1165, 1166, 1167, 1199, 1201, 1222, 1223, 1301, 1302, 1303, 1299, 1300, 1171, 1172, 1244, 1324, 1598, 1420, 1421, 1422,
    1423, 1424, 1401, 1527, 1528, 1529, 1530, 1531, 1532, 1029, 1226, 1317, 1305, 1319, 811, 1089, 1334, 1335, 1091, 1436,
    1499, 1497, 1600, 1599, 1567, 1571, 1591, 1592, 1593, 1594, 1595, 1596, 1461, 1463, 1427, 603, 862, 858, 860, 1435,
    963, 965, 967, 969, 971, 973, 975, 977, 979, 981, 983, 961, 964, 966, 968, 970, 972, 974, 976, 978,
    980, 982, 984, 962, 1224, 960, 159, 428, 336, 338, 337, 1118, 646, 647, 1094, 427, 1292, 1272, 1271, 1273,
    1274, 168, 189, 170, 149, 1203, 1204, 1206, 1207, 1111, 1279, 1296, 1297, 1298, 1282, 1283, 1321, 1304, 1242, 1310,
    524, 162, 163, 1268, 818, 824, 855, 856, 819, 1375, 0, 3, 7, 1, 2, 5, 4, 13, 103, 11,
    12, 23, 50, 15, 70, 43, 38, 39, 44, 95, 51, 73, 92, 18, 17, 21, 20, 24, 25, 27,
    94, 75, 101, 100, 89, 93, 99, 88, 84, 85, 86, 96, 52, 97, 46, 90, 78, 47, 79, 87,
    91, 80, 81, 54, 64, 65, 40, 42, 55, 116, 117, 115, 118, 119, 120, 123, 122, 121, 76, 8,
    9, 45, 261, 263, 262, 264, 266, 265, 276, 278, 277, 124, 125, 126, 270, 272, 271, 200, 255, 257,
    256, 258, 260, 259, 205, 950, 945, 880, 881, 882, 883, 884, 885, 886, 887, 888, 891, 892, 893, 894,
    919, 895, 896, 897, 898, 899, 900, 901, 902, 903, 904, 906, 907, 908, 889, 890, 946, 947, 948, 938,
    448, 450, 449, 934, 926, 927, 929, 925, 1602, 1344, 1394, 1369, 1396, 1379, 1397, 1380, 1398, 915, 1395, 460,
    462, 461, 463, 465, 464, 405, 407, 406, 1399, 1392, 1382, 1383, 1384, 1385, 1351, 1386, 1353, 484, 1354, 1387,
    1388, 1389, 1390, 1349, 485, 1141, 952, 1348, 1425, 928, 1368, 859, 836, 1345, 1473, 875, 924, 931, 1309, 1315,
    922, 920, 921, 937, 940, 941, 942, 949, 935, 916, 911, 933, 1084, 951, 917, 914, 905, 918, 1568, 1569,
    1570, 1572, 1573, 1576, 1580, 1577, 1578, 1579, 1581, 1582, 1483, 178, 151, 148, 179, 36, 28, 56, 71, 34,
    57, 114, 29, 184, 185, 167, 197, 198, 204, 181, 183, 67, 108, 58, 6, 53, 48, 279, 281, 280,
    60, 37, 16, 26, 33, 102, 30, 59, 66, 360, 363, 203, 208, 347, 354, 356, 355, 369, 282, 284,
    283, 466, 468, 467, 478, 480, 479, 438, 469, 471, 470, 472, 474, 473, 475, 477, 476, 1081, 659, 1189,
    799, 800, 810, 1077, 1056, 1057, 1058, 1075, 1076, 1085, 1072, 1061, 1067, 718, 700, 707, 729, 702, 703, 719,
    746, 742, 738, 740, 788, 712, 696, 723, 765, 766, 767, 807, 745, 802, 699, 709, 781, 721, 728, 734,
    750, 708, 688, 763, 722, 14, 98, 22, 68, 63, 61, 62, 342, 69, 83, 82, 1131, 1120, 1119, 1146,
    1147, 768, 544, 648, 595, 552, 604, 605, 584, 632, 607, 539, 638, 554, 531, 619, 573, 770, 771, 570,
    553, 583, 623, 624, 644, 592, 569, 611, 574, 612, 540, 769, 649, 652, 593, 606, 572, 608, 589, 590,
    532, 591, 610, 772, 582, 555, 628, 535, 1323, 221, 212, 213, 220, 371, 373, 372, 374, 376, 375, 1121,
    215, 913, 912, 210, 211, 725, 780, 749, 804, 710, 711, 739, 724, 748, 805, 806, 803, 398, 408, 410,
    409, 411, 413, 412, 273, 275, 274, 72, 231, 285, 294, 324, 297, 300, 366, 370, 288, 318, 321, 291,
    306, 315, 309, 303, 312, 327, 330, 486, 414, 243, 245, 249, 247, 417, 420, 228, 252, 234, 236, 235,
    353, 432, 434, 433, 435, 437, 436, 481, 483, 482, 377, 379, 378, 380, 382, 381, 383, 385, 384, 386,
    388, 387, 389, 391, 390, 392, 394, 393, 395, 397, 396, 217, 142, 1157, 1125, 1126, 1127, 1128, 1047, 1036,
    1097, 1331, 1332, 1333, 820, 1212, 1367, 1327, 833, 1328, 953, 1357, 1113, 1115, 1358, 1098, 1359, 1360, 1361, 1363,
    1366, 1254, 1373, 1150, 1132, 1133, 1134, 1143, 146, 150, 141, 1338, 1340, 1342, 1343, 1341, 1087, 1088, 943, 1313,
    1092, 1099, 1101, 1191, 1192, 1001, 1350, 1356, 1306, 1228, 1188, 1158, 1183, 1190, 1247, 1316, 1318, 1329, 1326, 1346,
    1347, 1352, 1114, 1116, 1362, 1355, 1365, 1371, 1376, 834, 1100, 1377, 1200, 1374, 1137, 1152, 1437, 650, 651, 642,
    645, 666, 835, 609, 656, 635, 678, 679, 664, 636, 613, 615, 218, 219, 527, 361, 362, 346, 549, 550,
    695, 706, 698, 720, 737, 744, 790, 801, 713, 812, 715, 716, 10, 35, 31, 32, 74, 41, 226, 1364,
    49, 182, 171, 172, 173, 174, 192, 201, 175, 176,
};
const quint16 *const kByCharacters = kByCharactersData;

constexpr char kCodeTextData[] =
    "+1"
    "+1_tone1"
    "+1_tone2"
    "+1_tone3"
    "+1_tone4"
    "+1_tone5"
    "-1"
    "-1_tone1"
    "-1_tone2"
    "-1_tone3"
    "-1_tone4"
    "-1_tone5"
    "100"
    "1234"
    "1st"
    "1st_place_medal"
    "2nd"
    "2nd_place_medal"
    "3rd"
    "3rd_place_medal"
    "8ball"
    "a"
    "a_blood"
    "a_button_blood_type"
    "ab"
    "ab_blood"
    "ab_button_blood_type"
    "abacus"
    "abc"
    "abcd"
    "ac"
    "accept"
    "accordion"
    "ad"
    "adhesive_bandage"
    "admission_tickets"
    "adult"
    "adult_dark_skin_tone"
    "adult_light_skin_tone"
    "adult_medium_dark_skin_tone"
    "adult_medium_light_skin_tone"
    "adult_medium_skin_tone"
    "adult_tone1"
    "adult_tone2"
    "adult_tone3"
    "adult_tone4"
    "adult_tone5"
    "ae"
    "aerial_tramway"
    "af"
    "afghanistan"
    "ag"
    "ai"
    "airplane"
    "airplane_arrival"
    "airplane_arriving"
    "airplane_departure"
    "airplane_small"
    "al"
    "aland_islands"
    "alarm_clock"
    "albania"
    "alembic"
    "algeria"
    "alien"
    "alien_monster"
    "all_good"
    "all_good_tone1"
    "all_good_tone2"
    "all_good_tone3"
    "all_good_tone4"
    "all_good_tone5"
    "am"
    "ambulance"
    "american_football"
    "american_samoa"
    "amphora"
    "anatomical_heart"
    "anchor"
    "andorra"
    "android"
    "angel"
    "angel_tone1"
    "angel_tone2"
    "angel_tone3"
    "angel_tone4"
    "angel_tone5"
    "anger"
    "anger_right"
    "anger_symbol"
    "angola"
    "angry"
    "angry_face"
    "angry_face_with_horns"
    "angry_imp"
    "anguilla"
    "anguished"
    "anguished_face"
    "ant"
    "antarctica"
    "antenna_bars"
    "antigua_barbuda"
    "anxious"
    "anxious_face"
    "anxious_face_with_sweat"
    "ao"
    "apple"
    "aq"
    "aquarius"
    "ar"
    "archery"
    "argentina"
    "aries"
    "armenia"
    "arrow_backward"
    "arrow_double_down"
    "arrow_double_up"
    "arrow_down"
    "arrow_down_small"
    "arrow_forward"
    "arrow_heading_down"
    "arrow_heading_up"
    "arrow_left"
    "arrow_left_hook"
    "arrow_lower_left"
    "arrow_lower_right"
    "arrow_right"
    "arrow_right_hook"
    "arrow_up"
    "arrow_up_down"
    "arrow_up_small"
    "arrow_upper_left"
    "arrow_upper_right"
    "arrows_clockwise"
    "arrows_counterclockwise"
    "art"
    "articulated_lorry"
    "artificial_satellite"
    "artist"
    "artist_dark_skin_tone"
    "artist_light_skin_tone"
    "artist_medium_dark_skin_tone"
    "artist_medium_light_skin_tone"
    "artist_medium_skin_tone"
    "artist_palette"
    "artist_tone1"
    "artist_tone2"
    "artist_tone3"
    "artist_tone4"
    "artist_tone5"
    "aruba"
    "as"
    "ascension_island"
    "asterisk"
    "astonished"
    "astonished_face"
    "astronaut"
    "astronaut_dark_skin_tone"
    "astronaut_light_skin_tone"
    "astronaut_medium_dark_skin_tone"
    "astronaut_medium_light_skin_tone"
    "astronaut_medium_skin_tone"
    "astronaut_tone1"
    "astronaut_tone2"
    "astronaut_tone3"
    "astronaut_tone4"
    "astronaut_tone5"
    "at"
    "athletic_shoe"
    "atm"
    "atm_sign"
    "atom"
    "atom_symbol"
    "au"
    "australia"
    "austria"
    "auto_rickshaw"
    "automobile"
    "avocado"
    "aw"
    "ax"
    "axe"
    "az"
    "azerbaijan"
    "b"
    "b_blood"
    "b_button_blood_type"
    "ba"
    "baby"
    "baby_angel"
    "baby_angel_tone1"
    "baby_angel_tone2"
    "baby_angel_tone3"
    "baby_angel_tone4"
    "baby_angel_tone5"
    "baby_bottle"
    "baby_chick"
    "baby_symbol"
    "baby_tone1"
    "baby_tone2"
    "baby_tone3"
    "baby_tone4"
    "baby_tone5"
    "back"
    "back_arrow"
    "back_of_hand"
    "back_of_hand_tone1"
    "back_of_hand_tone2"
    "back_of_hand_tone3"
    "back_of_hand_tone4"
    "back_of_hand_tone5"
    "backhand_index_pointing_down"
    "backhand_index_pointing_down_tone1"
    "backhand_index_pointing_down_tone2"
    "backhand_index_pointing_down_tone3"
    "backhand_index_pointing_down_tone4"
    "backhand_index_pointing_down_tone5"
    "backhand_index_pointing_left"
    "backhand_index_pointing_left_tone1"
    "backhand_index_pointing_left_tone2"
    "backhand_index_pointing_left_tone3"
    "backhand_index_pointing_left_tone4"
    "backhand_index_pointing_left_tone5"
    "backhand_index_pointing_right"
    "backhand_index_pointing_right_tone1"
    "backhand_index_pointing_right_tone2"
    "backhand_index_pointing_right_tone3"
    "backhand_index_pointing_right_tone4"
    "backhand_index_pointing_right_tone5"
    "backhand_index_pointing_up"
    "backhand_index_pointing_up_tone1"
    "backhand_index_pointing_up_tone2"
    "backhand_index_pointing_up_tone3"
    "backhand_index_pointing_up_tone4"
    "backhand_index_pointing_up_tone5"
    "backpack"
    "bacon"
    "badger"
    "badminton"
    "badminton_racquet_and_shuttlecock"
    "bagel"
    "baggage_claim"
    "baguette_bread"
    "bahamas"
    "bahrain"
    "balance_scale"
    "bald"
    "bald_man"
    "bald_person"
    "bald_tone1"
    "bald_tone2"
    "bald_tone3"
    "bald_tone4"
    "bald_tone5"
    "bald_woman"
    "ballet_shoes"
    "balloon"
    "ballot_box"
    "ballot_box_with_ballot"
    "ballot_box_with_check"
    "bamboo"
    "banana"
    "bandaid"
    "bangbang"
    "bangladesh"
    "banjo"
    "bank"
    "bar_chart"
    "barbados"
    "barber"
    "barber_pole"
    "barely_sunny"
    "baseball"
    "basket"
    "basketball"
    "basketball_man"
    "basketball_player"
    "basketball_player_tone1"
    "basketball_player_tone2"
    "basketball_player_tone3"
    "basketball_player_tone4"
    "basketball_player_tone5"
    "basketball_woman"
    "bat"
    "bath"
    "bath_tone1"
    "bath_tone2"
    "bath_tone3"
    "bath_tone4"
    "bath_tone5"
    "bathroom"
    "bathtub"
    "battery"
    "bb"
    "bd"
    "be"
    "beach"
    "beach_umbrella"
    "beach_with_umbrella"
    "beaming_face"
    "beaming_face_with_smiling_eyes"
    "beans"
    "bear"
    "bear_face"
    "bearded_person"
    "bearded_person_dark_skin_tone"
    "bearded_person_light_skin_tone"
    "bearded_person_medium_dark_skin_tone"
    "bearded_person_medium_light_skin_tone"
    "bearded_person_medium_skin_tone"
    "bearded_person_tone1"
    "bearded_person_tone2"
    "bearded_person_tone3"
    "bearded_person_tone4"
    "bearded_person_tone5"
    "beating_heart"
    "beaver"
    "bed"
    "bee"
    "beer"
    "beer_mug"
    "beers"
    "beetle"
    "beginner"
    "belarus"
    "belgium"
    "belize"
    "bell"
    "bell_pepper"
    "bell_with_slash"
    "bellhop"
    "bellhop_bell"
    "benin"
    "bento"
    "bento_box"
    "bermuda"
    "beverage_box"
    "bf"
    "bg"
    "bh"
    "bhutan"
    "bi"
    "bicycle"
    "bicyclist"
    "bicyclist_tone1"
    "bicyclist_tone2"
    "bicyclist_tone3"
    "bicyclist_tone4"
    "bicyclist_tone5"
    "bike"
    "biking"
    "biking_man"
    "biking_tone1"
    "biking_tone2"
    "biking_tone3"
    "biking_tone4"
    "biking_tone5"
    "biking_woman"
    "bikini"
    "billed_cap"
    "billiards"
    "biohazard"
    "biohazard_sign"
    "bird"
    "bird_face"
    "birthday"
    "birthday_cake"
    "bison"
    "biting_lip"
    "bj"
    "bl"
    "black_bird"
    "black_cat"
    "black_circle"
    "black_circle_for_record"
    "black_flag"
    "black_heart"
    "black_joker"
    "black_large_square"
    "black_left_pointing_double_triangle_with_vertical_bar"
    "black_medium_small_square"
    "black_medium_square"
    "black_nib"
    "black_right_pointing_double_triangle_with_vertical_bar"
    "black_right_pointing_triangle_with_double_vertical_bar"
    "black_small_square"
    "black_square_button"
    "black_square_for_stop"
    "blond-haired-man"
    "blond-haired-woman"
    "blond-haired_man"
    "blond-haired_man_dark_skin_tone"
    "blond-haired_man_light_skin_tone"
    "blond-haired_man_medium_dark_skin_tone"
    "blond-haired_man_medium_light_skin_tone"
    "blond-haired_man_medium_skin_tone"
    "blond-haired_man_tone1"
    "blond-haired_man_tone2"
    "blond-haired_man_tone3"
    "blond-haired_man_tone4"
    "blond-haired_man_tone5"
    "blond-haired_woman"
    "blond-haired_woman_dark_skin_tone"
    "blond-haired_woman_light_skin_tone"
    "blond-haired_woman_medium_dark_skin_tone"
    "blond-haired_woman_medium_light_skin_tone"
    "blond-haired_woman_medium_skin_tone"
    "blond-haired_woman_tone1"
    "blond-haired_woman_tone2"
    "blond-haired_woman_tone3"
    "blond-haired_woman_tone4"
    "blond-haired_woman_tone5"
    "blond_haired"
    "blond_haired_man"
    "blond_haired_person"
    "blond_haired_person_tone1"
    "blond_haired_person_tone2"
    "blond_haired_person_tone3"
    "blond_haired_person_tone4"
    "blond_haired_person_tone5"
    "blond_haired_tone1"
    "blond_haired_tone2"
    "blond_haired_tone3"
    "blond_haired_tone4"
    "blond_haired_tone5"
    "blond_haired_woman"
    "blonde_woman"
    "blossom"
    "blowfish"
    "blowing_a_kiss"
    "blue_book"
    "blue_car"
    "blue_circle"
    "blue_heart"
    "blue_square"
    "blueberries"
    "blush"
    "bm"
    "bn"
    "bo"
    "boar"
    "boat"
    "boba_drink"
    "bolivia"
    "bomb"
    "bone"
    "book"
    "bookmark"
    "bookmark_tabs"
    "books"
    "boom"
    "boomerang"
    "boot"
    "bosnia_herzegovina"
    "botswana"
    "bottle_with_popping_cork"
    "bouncing_ball_man"
    "bouncing_ball_person"
    "bouncing_ball_woman"
    "bouquet"
    "bouvet_island"
    "bow"
    "bow_and_arrow"
    "bow_tone1"
    "bow_tone2"
    "bow_tone3"
    "bow_tone4"
    "bow_tone5"
    "bowing_man"
    "bowing_woman"
    "bowl_with_spoon"
    "bowling"
    "boxing_glove"
    "boxing_gloves"
    "boy"
    "boy_tone1"
    "boy_tone2"
    "boy_tone3"
    "boy_tone4"
    "boy_tone5"
    "bq"
    "br"
    "brain"
    "brazil"
    "bread"
    "breast-feeding"
    "breast_feeding"
    "breast_feeding_dark_skin_tone"
    "breast_feeding_light_skin_tone"
    "breast_feeding_medium_dark_skin_tone"
    "breast_feeding_medium_light_skin_tone"
    "breast_feeding_medium_skin_tone"
    "breast_feeding_tone1"
    "breast_feeding_tone2"
    "breast_feeding_tone3"
    "breast_feeding_tone4"
    "breast_feeding_tone5"
    "brick"
    "bricks"
    "bride_with_veil"
    "bridge_at_night"
    "briefcase"
    "briefs"
    "bright_button"
    "british_indian_ocean_territory"
    "british_virgin_islands"
    "broccoli"
    "broken_heart"
    "broom"
    "brown_circle"
    "brown_heart"
    "brown_square"
    "brunei"
    "bs"
    "bt"
    "bubble_tea"
    "bubbles"
    "bucket"
    "bug"
    "building_construction"
    "bulb"
    "bulgaria"
    "bullet_train"
    "bullettrain_front"
    "bullettrain_side"
    "bullseye"
    "burkina_faso"
    "burma"
    "burrito"
    "burundi"
    "bus"
    "bus_stop"
    "business_suit_levitating"
    "busstop"
    "bust_in_silhouette"
    "busts_in_silhouette"
    "butter"
    "butterfly"
    "bv"
    "bw"
    "by"
    "bz"
    "ca"
    "cactus"
    "cake"
    "calendar"
    "calendar_spiral"
    "call_me"
    "call_me_hand"
    "call_me_hand_tone1"
    "call_me_hand_tone2"
    "call_me_hand_tone3"
    "call_me_hand_tone4"
    "call_me_hand_tone5"
    "call_me_tone1"
    "call_me_tone2"
    "call_me_tone3"
    "call_me_tone4"
    "call_me_tone5"
    "calling"
    "cambodia"
    "camel"
    "camera"
    "camera_flash"
    "camera_with_flash"
    "cameroon"
    "camping"
    "canada"
    "canary_islands"
    "cancer"
    "candle"
    "candy"
    "canned_food"
    "canoe"
    "cape_verde"
    "capital_abcd"
    "capricorn"
    "car"
    "card_box"
    "card_file_box"
    "card_index"
    "card_index_dividers"
    "caribbean_netherlands"
    "carousel_horse"
    "carp_streamer"
    "carpentry_saw"
    "carrot"
    "cartwheel"
    "cartwheel_tone1"
    "cartwheel_tone2"
    "cartwheel_tone3"
    "cartwheel_tone4"
    "cartwheel_tone5"
    "cartwheeling"
    "cartwheeling_tone1"
    "cartwheeling_tone2"
    "cartwheeling_tone3"
    "cartwheeling_tone4"
    "cartwheeling_tone5"
    "castle"
    "cat"
    "cat2"
    "cat_face"
    "cat_with_tears_of_joy"
    "cat_with_wry_smile"
    "cayman_islands"
    "cc"
    "cd"
    "censored"
    "central_african_republic"
    "ceuta_melilla"
    "cf"
    "cg"
    "ch"
    "chad"
    "chains"
    "chair"
    "champagne"
    "champagne_glass"
    "chart"
    "chart_decreasing"
    "chart_increasing"
    "chart_increasing_with_yen"
    "chart_with_downwards_trend"
    "chart_with_upwards_trend"
    "check_box_with_check"
    "check_mark"
    "check_mark_button"
    "checkered_flag"
    "cheese"
    "cheese_wedge"
    "chequered_flag"
    "cherries"
    "cherry_blossom"
    "chess_pawn"
    "chestnut"
    "chicken"
    "chicken_face"
    "child"
    "child_dark_skin_tone"
    "child_light_skin_tone"
    "child_medium_dark_skin_tone"
    "child_medium_light_skin_tone"
    "child_medium_skin_tone"
    "child_tone1"
    "child_tone2"
    "child_tone3"
    "child_tone4"
    "child_tone5"
    "children_crossing"
    "chile"
    "china"
    "chipmunk"
    "chocolate_bar"
    "chopsticks"
    "christmas_island"
    "christmas_tree"
    "church"
    "ci"
    "cigarette"
    "cinema"
    "circled_m"
    "circus_tent"
    "city_dusk"
    "city_sunrise"
    "city_sunset"
    "cityscape"
    "cityscape_at_dusk"
    "ck"
    "cl"
    "cl_button"
    "clamp"
    "clap"
    "clap_tone1"
    "clap_tone2"
    "clap_tone3"
    "clap_tone4"
    "clap_tone5"
    "clapper"
    "clapper_board"
    "clapping_hands"
    "clapping_hands_tone1"
    "clapping_hands_tone2"
    "clapping_hands_tone3"
    "clapping_hands_tone4"
    "clapping_hands_tone5"
    "classical_building"
    "climbing"
    "climbing_man"
    "climbing_tone1"
    "climbing_tone2"
    "climbing_tone3"
    "climbing_tone4"
    "climbing_tone5"
    "climbing_woman"
    "clinking_beer_mugs"
    "clinking_glass"
    "clinking_glasses"
    "clipboard"
    "clipperton_island"
    "clock"
    "clock1"
    "clock10"
    "clock1030"
    "clock11"
    "clock1130"
    "clock12"
    "clock1230"
    "clock130"
    "clock2"
    "clock230"
    "clock3"
    "clock330"
    "clock4"
    "clock430"
    "clock5"
    "clock530"
    "clock6"
    "clock630"
    "clock7"
    "clock730"
    "clock8"
    "clock830"
    "clock9"
    "clock930"
    "clockwise"
    "clockwise_vertical_arrows"
    "closed_book"
    "closed_lock_with_key"
    "closed_mailbox_with_lowered_flag"
    "closed_mailbox_with_raised_flag"
    "closed_umbrella"
    "cloud"
    "cloud_lightning"
    "cloud_rain"
    "cloud_snow"
    "cloud_tornado"
    "cloud_with_lightning"
    "cloud_with_lightning_and_rain"
    "cloud_with_rain"
    "cloud_with_snow"
    "cloud_with_tornado"
    "cloudy"
    "clown"
    "clown_face"
    "club_suit"
    "clubs"
    "clutch_bag"
    "cm"
    "cn"
    "co"
    "coat"
    "cockroach"
    "cocktail"
    "cocktail_glass"
    "coconut"
    "cocos_islands"
    "coffee"
    "coffin"
    "coin"
    "cold"
    "cold_face"
    "cold_sweat"
    "collision"
    "colombia"
    "comet"
    "comoros"
    "compass"
    "compression"
    "computer"
    "computer_disk"
    "computer_mouse"
    "confetti_ball"
    "confounded"
    "confounded_face"
    "confused"
    "confused_face"
    "congo"
    "congo_brazzaville"
    "congo_kinshasa"
    "congratulations"
    "construction"
    "construction_site"
    "construction_worker"
    "construction_worker_man"
    "construction_worker_tone1"
    "construction_worker_tone2"
    "construction_worker_tone3"
    "construction_worker_tone4"
    "construction_worker_tone5"
    "construction_worker_woman"
    "control_knobs"
    "controller"
    "convenience_store"
    "cook"
    "cook_dark_skin_tone"
    "cook_islands"
    "cook_light_skin_tone"
    "cook_medium_dark_skin_tone"
    "cook_medium_light_skin_tone"
    "cook_medium_skin_tone"
    "cook_tone1"
    "cook_tone2"
    "cook_tone3"
    "cook_tone4"
    "cook_tone5"
    "cooked_rice"
    "cookie"
    "cooking"
    "cool"
    "cool_button"
    "cop"
    "cop_tone1"
    "cop_tone2"
    "cop_tone3"
    "cop_tone4"
    "cop_tone5"
    "copyright"
    "coral"
    "corn"
    "costa_rica"
    "cote_divoire"
    "couch"
    "couch_and_lamp"
    "counterclockwise"
    "counterclockwise_arrows_button"
    "couple"
    "couple_kiss"
    "couple_kiss_tone1"
    "couple_kiss_tone2"
    "couple_kiss_tone3"
    "couple_kiss_tone4"
    "couple_kiss_tone5"
    "couple_mm"
    "couple_tone1"
    "couple_tone2"
    "couple_tone3"
    "couple_tone4"
    "couple_tone5"
    "couple_with_heart"
    "couple_with_heart_dark_skin_tone"
    "couple_with_heart_light_skin_tone"
    "couple_with_heart_man_man"
    "couple_with_heart_man_man_dark_skin_tone"
    "couple_with_heart_man_man_light_skin_tone"
    "couple_with_heart_man_man_medium_dark_skin_tone"
    "couple_with_heart_man_man_medium_light_skin_tone"
    "couple_with_heart_man_man_medium_skin_tone"
    "couple_with_heart_man_man_tone1"
    "couple_with_heart_man_man_tone2"
    "couple_with_heart_man_man_tone3"
    "couple_with_heart_man_man_tone4"
    "couple_with_heart_man_man_tone5"
    "couple_with_heart_medium_dark_skin_tone"
    "couple_with_heart_medium_light_skin_tone"
    "couple_with_heart_medium_skin_tone"
    "couple_with_heart_mm"
    "couple_with_heart_mm_tone1"
    "couple_with_heart_mm_tone2"
    "couple_with_heart_mm_tone3"
    "couple_with_heart_mm_tone4"
    "couple_with_heart_mm_tone5"
    "couple_with_heart_mw"
    "couple_with_heart_mw_tone1"
    "couple_with_heart_mw_tone2"
    "couple_with_heart_mw_tone3"
    "couple_with_heart_mw_tone4"
    "couple_with_heart_mw_tone5"
    "couple_with_heart_tone1"
    "couple_with_heart_tone2"
    "couple_with_heart_tone3"
    "couple_with_heart_tone4"
    "couple_with_heart_tone5"
    "couple_with_heart_wm"
    "couple_with_heart_wm_tone1"
    "couple_with_heart_wm_tone2"
    "couple_with_heart_wm_tone3"
    "couple_with_heart_wm_tone4"
    "couple_with_heart_wm_tone5"
    "couple_with_heart_woman_man"
    "couple_with_heart_woman_man_dark_skin_tone"
    "couple_with_heart_woman_man_light_skin_tone"
    "couple_with_heart_woman_man_medium_dark_skin_tone"
    "couple_with_heart_woman_man_medium_light_skin_tone"
    "couple_with_heart_woman_man_medium_skin_tone"
    "couple_with_heart_woman_man_tone1"
    "couple_with_heart_woman_man_tone2"
    "couple_with_heart_woman_man_tone3"
    "couple_with_heart_woman_man_tone4"
    "couple_with_heart_woman_man_tone5"
    "couple_with_heart_woman_woman"
    "couple_with_heart_woman_woman_dark_skin_tone"
    "couple_with_heart_woman_woman_light_skin_tone"
    "couple_with_heart_woman_woman_medium_dark_skin_tone"
    "couple_with_heart_woman_woman_medium_light_skin_tone"
    "couple_with_heart_woman_woman_medium_skin_tone"
    "couple_with_heart_woman_woman_tone1"
    "couple_with_heart_woman_woman_tone2"
    "couple_with_heart_woman_woman_tone3"
    "couple_with_heart_woman_woman_tone4"
    "couple_with_heart_woman_woman_tone5"
    "couple_with_heart_ww"
    "couple_with_heart_ww_tone1"
    "couple_with_heart_ww_tone2"
    "couple_with_heart_ww_tone3"
    "couple_with_heart_ww_tone4"
    "couple_with_heart_ww_tone5"
    "couple_ww"
    "couplekiss"
    "couplekiss_man_man"
    "couplekiss_man_woman"
    "couplekiss_mm"
    "couplekiss_tone1"
    "couplekiss_tone2"
    "couplekiss_tone3"
    "couplekiss_tone4"
    "couplekiss_tone5"
    "couplekiss_woman_woman"
    "couplekiss_ww"
    "cow"
    "cow2"
    "cow_face"
    "cowboy"
    "cowboy_face"
    "cowboy_hat_face"
    "cp"
    "cr"
    "crab"
    "crayon"
    "credit_card"
    "crescent_moon"
    "cricket"
    "cricket_bat_and_ball"
    "cricket_bat_ball"
    "cricket_game"
    "croatia"
    "crocodile"
    "croissant"
    "cross"
    "cross_mark"
    "cross_mark_button"
    "crossed_fingers"
    "crossed_fingers_tone1"
    "crossed_fingers_tone2"
    "crossed_fingers_tone3"
    "crossed_fingers_tone4"
    "crossed_fingers_tone5"
    "crossed_flags"
    "crossed_swords"
    "crown"
    "cruise_ship"
    "crutch"
    "cry"
    "crying_cat"
    "crying_cat_face"
    "crying_face"
    "crystal_ball"
    "cu"
    "cuba"
    "cucumber"
    "cup_with_straw"
    "cupcake"
    "cupid"
    "curacao"
    "curling_stone"
    "curly_haired"
    "curly_haired_man"
    "curly_haired_person"
    "curly_haired_tone1"
    "curly_haired_tone2"
    "curly_haired_tone3"
    "curly_haired_tone4"
    "curly_haired_tone5"
    "curly_haired_woman"
    "curly_loop"
    "currency_exchange"
    "curry"
    "curry_rice"
    "cursing_face"
    "custard"
    "customs"
    "cut_of_meat"
    "cv"
    "cw"
    "cx"
    "cy"
    "cyclone"
    "cyprus"
    "cz"
    "czech_republic"
    "czechia"
    "dagger"
    "dagger_knife"
    "dancer"
    "dancer_tone1"
    "dancer_tone2"
    "dancer_tone3"
    "dancer_tone4"
    "dancer_tone5"
    "dancers"
    "dancing_men"
    "dancing_women"
    "dango"
    "dark_sunglasses"
    "dart"
    "dash"
    "dashing_away"
    "date"
    "de"
    "deaf_man"
    "deaf_man_dark_skin_tone"
    "deaf_man_light_skin_tone"
    "deaf_man_medium_dark_skin_tone"
    "deaf_man_medium_light_skin_tone"
    "deaf_man_medium_skin_tone"
    "deaf_man_tone1"
    "deaf_man_tone2"
    "deaf_man_tone3"
    "deaf_man_tone4"
    "deaf_man_tone5"
    "deaf_person"
    "deaf_person_dark_skin_tone"
    "deaf_person_light_skin_tone"
    "deaf_person_medium_dark_skin_tone"
    "deaf_person_medium_light_skin_tone"
    "deaf_person_medium_skin_tone"
    "deaf_person_tone1"
    "deaf_person_tone2"
    "deaf_person_tone3"
    "deaf_person_tone4"
    "deaf_person_tone5"
    "deaf_woman"
    "deaf_woman_dark_skin_tone"
    "deaf_woman_light_skin_tone"
    "deaf_woman_medium_dark_skin_tone"
    "deaf_woman_medium_light_skin_tone"
    "deaf_woman_medium_skin_tone"
    "deaf_woman_tone1"
    "deaf_woman_tone2"
    "deaf_woman_tone3"
    "deaf_woman_tone4"
    "deaf_woman_tone5"
    "deciduous_tree"
    "deer"
    "delivery_truck"
    "denmark"
    "department_store"
    "derelict_house"
    "derelict_house_building"
    "desert"
    "desert_island"
    "desktop"
    "desktop_computer"
    "detective"
    "detective_tone1"
    "detective_tone2"
    "detective_tone3"
    "detective_tone4"
    "detective_tone5"
    "dg"
    "diamond_shape_with_a_dot_inside"
    "diamond_suit"
    "diamond_with_a_dot"
    "diamonds"
    "diego_garcia"
    "dim_button"
    "direct_hit"
    "disappointed"
    "disappointed_face"
    "disappointed_relieved"
    "disco"
    "disco_ball"
    "disguised"
    "disguised_face"
    "divide"
    "dividers"
    "diving_mask"
    "division"
    "diya_lamp"
    "dizzy"
    "dizzy_eyes"
    "dizzy_face"
    "dj"
    "djibouti"
    "dk"
    "dm"
    "dna"
    "do"
    "do_not_litter"
    "dodo"
    "dog"
    "dog2"
    "dog_face"
    "dollar"
    "dollar_banknote"
    "dolls"
    "dolphin"
    "dominica"
    "dominican_republic"
    "donkey"
    "door"
    "dotted_line_face"
    "dotted_six_pointed_star"
    "double_curly_loop"
    "double_exclamation"
    "double_exclamation_mark"
    "double_helix"
    "double_vertical_bar"
    "doughnut"
    "dove"
    "dove_of_peace"
    "down"
    "down_arrow"
    "down_left_arrow"
    "down_right_arrow"
    "downcast_face"
    "downcast_face_with_sweat"
    "downwards_button"
    "dragon"
    "dragon_face"
    "dress"
    "dromedary_camel"
    "drool"
    "drooling"
    "drooling_face"
    "drop_of_blood"
    "droplet"
    "drum"
    "drum_with_drumsticks"
    "duck"
    "dumpling"
    "dvd"
    "dz"
    "e-mail"
    "e_mail"
    "ea"
    "eagle"
    "ear"
    "ear_of_corn"
    "ear_of_rice"
    "ear_tone1"
    "ear_tone2"
    "ear_tone3"
    "ear_tone4"
    "ear_tone5"
    "ear_with_hearing_aid"
    "ear_with_hearing_aid_dark_skin_tone"
    "ear_with_hearing_aid_light_skin_tone"
    "ear_with_hearing_aid_medium_dark_skin_tone"
    "ear_with_hearing_aid_medium_light_skin_tone"
    "ear_with_hearing_aid_medium_skin_tone"
    "ear_with_hearing_aid_tone1"
    "ear_with_hearing_aid_tone2"
    "ear_with_hearing_aid_tone3"
    "ear_with_hearing_aid_tone4"
    "ear_with_hearing_aid_tone5"
    "earth_africa"
    "earth_americas"
    "earth_asia"
    "earth_europe"
    "ec"
    "ecuador"
    "ee"
    "eg"
    "egg"
    "eggplant"
    "egypt"
    "eh"
    "eight"
    "eight_oclock"
    "eight_pointed_black_star"
    "eight_pointed_star"
    "eight_spoked_asterisk"
    "eight_thirty"
    "eject"
    "eject_button"
    "eject_symbol"
    "el_salvador"
    "electric_plug"
    "elephant"
    "elevator"
    "eleven_oclock"
    "eleven_thirty"
    "elf"
    "elf_dark_skin_tone"
    "elf_light_skin_tone"
    "elf_man"
    "elf_medium_dark_skin_tone"
    "elf_medium_light_skin_tone"
    "elf_medium_skin_tone"
    "elf_tone1"
    "elf_tone2"
    "elf_tone3"
    "elf_tone4"
    "elf_tone5"
    "elf_woman"
    "email"
    "empty_nest"
    "end"
    "end_arrow"
    "england"
    "enraged_face"
    "envelope"
    "envelope_with_arrow"
    "equatorial_guinea"
    "er"
    "eritrea"
    "es"
    "estonia"
    "eswatini"
    "et"
    "ethiopia"
    "eu"
    "euro"
    "euro_banknote"
    "european_castle"
    "european_post_office"
    "european_union"
    "evergreen_tree"
    "ewe"
    "exclamation"
    "exclamation_question"
    "exclamation_question_mark"
    "exhale"
    "exhaling"
    "expecting_woman"
    "expecting_woman_tone1"
    "expecting_woman_tone2"
    "expecting_woman_tone3"
    "expecting_woman_tone4"
    "expecting_woman_tone5"
    "exploding_head"
    "expressionless"
    "expressionless_face"
    "eye"
    "eye-in-speech-bubble"
    "eye_in_speech_bubble"
    "eye_speech_bubble"
    "eyeglasses"
    "eyes"
    "face_blowing_a_kiss"
    "face_exhaling"
    "face_holding_back_tears"
    "face_in_clouds"
    "face_palm"
    "face_palm_tone1"
    "face_palm_tone2"
    "face_palm_tone3"
    "face_palm_tone4"
    "face_palm_tone5"
    "face_savoring_food"
    "face_screaming_in_fear"
    "face_vomiting"
    "face_with_cowboy_hat"
    "face_with_crossed_out_eyes"
    "face_with_diagonal_mouth"
    "face_with_finger_covering_closed_lips"
    "face_with_hand_over_mouth"
    "face_with_head_bandage"
    "face_with_medical_mask"
    "face_with_monocle"
    "face_with_one_eyebrow_raised"
    "face_with_open_eyes_and_hand_over_mouth"
    "face_with_open_eyes_hand_over_mouth"
    "face_with_open_mouth"
    "face_with_open_mouth_vomiting"
    "face_with_peeking_eye"
    "face_with_raised_eyebrow"
    "face_with_rolling_eyes"
    "face_with_spiral_eyes"
    "face_with_steam_from_nose"
    "face_with_symbols_on_mouth"
    "face_with_symbols_over_mouth"
    "face_with_tears_of_joy"
    "face_with_thermometer"
    "face_with_tongue"
    "face_without_mouth"
    "facepalm"
    "facepalm_tone1"
    "facepalm_tone2"
    "facepalm_tone3"
    "facepalm_tone4"
    "facepalm_tone5"
    "facepunch"
    "factory"
    "factory_worker"
    "factory_worker_dark_skin_tone"
    "factory_worker_light_skin_tone"
    "factory_worker_medium_dark_skin_tone"
    "factory_worker_medium_light_skin_tone"
    "factory_worker_medium_skin_tone"
    "factory_worker_tone1"
    "factory_worker_tone2"
    "factory_worker_tone3"
    "factory_worker_tone4"
    "factory_worker_tone5"
    "fairy"
    "fairy_dark_skin_tone"
    "fairy_light_skin_tone"
    "fairy_man"
    "fairy_medium_dark_skin_tone"
    "fairy_medium_light_skin_tone"
    "fairy_medium_skin_tone"
    "fairy_tone1"
    "fairy_tone2"
    "fairy_tone3"
    "fairy_tone4"
    "fairy_tone5"
    "fairy_woman"
    "falafel"
    "falkland_islands"
    "fallen_leaf"
    "family"
    "family_man_boy"
    "family_man_boy_boy"
    "family_man_girl"
    "family_man_girl_boy"
    "family_man_girl_girl"
    "family_man_man_boy"
    "family_man_man_boy_boy"
    "family_man_man_girl"
    "family_man_man_girl_boy"
    "family_man_man_girl_girl"
    "family_man_woman_boy"
    "family_man_woman_boy_boy"
    "family_man_woman_girl"
    "family_man_woman_girl_boy"
    "family_man_woman_girl_girl"
    "family_mb"
    "family_mbb"
    "family_mg"
    "family_mgb"
    "family_mgg"
    "family_mmb"
    "family_mmbb"
    "family_mmg"
    "family_mmgb"
    "family_mmgg"
    "family_mwb"
    "family_mwbb"
    "family_mwg"
    "family_mwgb"
    "family_mwgg"
    "family_wb"
    "family_wbb"
    "family_wg"
    "family_wgb"
    "family_wgg"
    "family_woman_boy"
    "family_woman_boy_boy"
    "family_woman_girl"
    "family_woman_girl_boy"
    "family_woman_girl_girl"
    "family_woman_woman_boy"
    "family_woman_woman_boy_boy"
    "family_woman_woman_girl"
    "family_woman_woman_girl_boy"
    "family_woman_woman_girl_girl"
    "family_wwb"
    "family_wwbb"
    "family_wwg"
    "family_wwgb"
    "family_wwgg"
    "farmer"
    "farmer_dark_skin_tone"
    "farmer_light_skin_tone"
    "farmer_medium_dark_skin_tone"
    "farmer_medium_light_skin_tone"
    "farmer_medium_skin_tone"
    "farmer_tone1"
    "farmer_tone2"
    "farmer_tone3"
    "farmer_tone4"
    "farmer_tone5"
    "faroe_islands"
    "fast_down"
    "fast_down_button"
    "fast_forward"
    "fast_forward_button"
    "fast_reverse"
    "fast_reverse_button"
    "fast_up"
    "fast_up_button"
    "fax"
    "fax_machine"
    "fearful"
    "fearful_face"
    "feather"
    "feet"
    "female"
    "female-artist"
    "female-astronaut"
    "female-construction-worker"
    "female-cook"
    "female-detective"
    "female-doctor"
    "female-factory-worker"
    "female-farmer"
    "female-firefighter"
    "female-guard"
    "female-judge"
    "female-mechanic"
    "female-office-worker"
    "female-pilot"
    "female-police-officer"
    "female-scientist"
    "female-singer"
    "female-student"
    "female-teacher"
    "female-technologist"
    "female_detective"
    "female_elf"
    "female_fairy"
    "female_genie"
    "female_mage"
    "female_sign"
    "female_superhero"
    "female_supervillain"
    "female_vampire"
    "female_zombie"
    "fencer"
    "fencing"
    "ferris_wheel"
    "ferry"
    "fi"
    "field_hockey"
    "field_hockey_stick_and_ball"
    "fiji"
    "file_cabinet"
    "file_folder"
    "film_frames"
    "film_projector"
    "film_strip"
    "fingers_crossed"
    "fingers_crossed_tone1"
    "fingers_crossed_tone2"
    "fingers_crossed_tone3"
    "fingers_crossed_tone4"
    "fingers_crossed_tone5"
    "finland"
    "fire"
    "fire_engine"
    "fire_extinguisher"
    "firecracker"
    "firefighter"
    "firefighter_dark_skin_tone"
    "firefighter_light_skin_tone"
    "firefighter_medium_dark_skin_tone"
    "firefighter_medium_light_skin_tone"
    "firefighter_medium_skin_tone"
    "firefighter_tone1"
    "firefighter_tone2"
    "firefighter_tone3"
    "firefighter_tone4"
    "firefighter_tone5"
    "fireworks"
    "first_place"
    "first_place_medal"
    "first_quarter_moon"
    "first_quarter_moon_face"
    "first_quarter_moon_with_face"
    "fish"
    "fish_cake"
    "fish_cake_with_swirl"
    "fishing_pole"
    "fishing_pole_and_fish"
    "fist"
    "fist_left"
    "fist_oncoming"
    "fist_raised"
    "fist_right"
    "fist_tone1"
    "fist_tone2"
    "fist_tone3"
    "fist_tone4"
    "fist_tone5"
    "five"
    "five_oclock"
    "five_thirty"
    "fj"
    "fk"
    "flag-ac"
    "flag-ad"
    "flag-ae"
    "flag-af"
    "flag-ag"
    "flag-ai"
    "flag-al"
    "flag-am"
    "flag-ao"
    "flag-aq"
    "flag-ar"
    "flag-as"
    "flag-at"
    "flag-au"
    "flag-aw"
    "flag-ax"
    "flag-az"
    "flag-ba"
    "flag-bb"
    "flag-bd"
    "flag-be"
    "flag-bf"
    "flag-bg"
    "flag-bh"
    "flag-bi"
    "flag-bj"
    "flag-bl"
    "flag-bm"
    "flag-bn"
    "flag-bo"
    "flag-bq"
    "flag-br"
    "flag-bs"
    "flag-bt"
    "flag-bv"
    "flag-bw"
    "flag-by"
    "flag-bz"
    "flag-ca"
    "flag-cc"
    "flag-cd"
    "flag-cf"
    "flag-cg"
    "flag-ch"
    "flag-ci"
    "flag-ck"
    "flag-cl"
    "flag-cm"
    "flag-cn"
    "flag-co"
    "flag-cp"
    "flag-cr"
    "flag-cu"
    "flag-cv"
    "flag-cw"
    "flag-cx"
    "flag-cy"
    "flag-cz"
    "flag-de"
    "flag-dg"
    "flag-dj"
    "flag-dk"
    "flag-dm"
    "flag-do"
    "flag-dz"
    "flag-ea"
    "flag-ec"
    "flag-ee"
    "flag-eg"
    "flag-eh"
    "flag-england"
    "flag-er"
    "flag-es"
    "flag-et"
    "flag-eu"
    "flag-fi"
    "flag-fj"
    "flag-fk"
    "flag-fm"
    "flag-fo"
    "flag-fr"
    "flag-ga"
    "flag-gb"
    "flag-gd"
    "flag-ge"
    "flag-gf"
    "flag-gg"
    "flag-gh"
    "flag-gi"
    "flag-gl"
    "flag-gm"
    "flag-gn"
    "flag-gp"
    "flag-gq"
    "flag-gr"
    "flag-gs"
    "flag-gt"
    "flag-gu"
    "flag-gw"
    "flag-gy"
    "flag-hk"
    "flag-hm"
    "flag-hn"
    "flag-hr"
    "flag-ht"
    "flag-hu"
    "flag-ic"
    "flag-id"
    "flag-ie"
    "flag-il"
    "flag-im"
    "flag-in"
    "flag-io"
    "flag-iq"
    "flag-ir"
    "flag-is"
    "flag-it"
    "flag-je"
    "flag-jm"
    "flag-jo"
    "flag-jp"
    "flag-ke"
    "flag-kg"
    "flag-kh"
    "flag-ki"
    "flag-km"
    "flag-kn"
    "flag-kp"
    "flag-kr"
    "flag-kw"
    "flag-ky"
    "flag-kz"
    "flag-la"
    "flag-lb"
    "flag-lc"
    "flag-li"
    "flag-lk"
    "flag-lr"
    "flag-ls"
    "flag-lt"
    "flag-lu"
    "flag-lv"
    "flag-ly"
    "flag-ma"
    "flag-mc"
    "flag-md"
    "flag-me"
    "flag-mf"
    "flag-mg"
    "flag-mh"
    "flag-mk"
    "flag-ml"
    "flag-mm"
    "flag-mn"
    "flag-mo"
    "flag-mp"
    "flag-mq"
    "flag-mr"
    "flag-ms"
    "flag-mt"
    "flag-mu"
    "flag-mv"
    "flag-mw"
    "flag-mx"
    "flag-my"
    "flag-mz"
    "flag-na"
    "flag-nc"
    "flag-ne"
    "flag-nf"
    "flag-ng"
    "flag-ni"
    "flag-nl"
    "flag-no"
    "flag-np"
    "flag-nr"
    "flag-nu"
    "flag-nz"
    "flag-om"
    "flag-pa"
    "flag-pe"
    "flag-pf"
    "flag-pg"
    "flag-ph"
    "flag-pk"
    "flag-pl"
    "flag-pm"
    "flag-pn"
    "flag-pr"
    "flag-ps"
    "flag-pt"
    "flag-pw"
    "flag-py"
    "flag-qa"
    "flag-re"
    "flag-ro"
    "flag-rs"
    "flag-ru"
    "flag-rw"
    "flag-sa"
    "flag-sb"
    "flag-sc"
    "flag-scotland"
    "flag-sd"
    "flag-se"
    "flag-sg"
    "flag-sh"
    "flag-si"
    "flag-sj"
    "flag-sk"
    "flag-sl"
    "flag-sm"
    "flag-sn"
    "flag-so"
    "flag-sr"
    "flag-ss"
    "flag-st"
    "flag-sv"
    "flag-sx"
    "flag-sy"
    "flag-sz"
    "flag-ta"
    "flag-tc"
    "flag-td"
    "flag-tf"
    "flag-tg"
    "flag-th"
    "flag-tj"
    "flag-tk"
    "flag-tl"
    "flag-tm"
    "flag-tn"
    "flag-to"
    "flag-tr"
    "flag-tt"
    "flag-tv"
    "flag-tw"
    "flag-tz"
    "flag-ua"
    "flag-ug"
    "flag-um"
    "flag-un"
    "flag-us"
    "flag-uy"
    "flag-uz"
    "flag-va"
    "flag-vc"
    "flag-ve"
    "flag-vg"
    "flag-vi"
    "flag-vn"
    "flag-vu"
    "flag-wales"
    "flag-wf"
    "flag-ws"
    "flag-xk"
    "flag-ye"
    "flag-yt"
    "flag-za"
    "flag-zm"
    "flag-zw"
    "flag_ac"
    "flag_ad"
    "flag_ae"
    "flag_af"
    "flag_afghanistan"
    "flag_ag"
    "flag_ai"
    "flag_al"
    "flag_aland_islands"
    "flag_albania"
    "flag_algeria"
    "flag_am"
    "flag_american_samoa"
    "flag_andorra"
    "flag_angola"
    "flag_anguilla"
    "flag_antarctica"
    "flag_antigua_barbuda"
    "flag_ao"
    "flag_aq"
    "flag_ar"
    "flag_argentina"
    "flag_armenia"
    "flag_aruba"
    "flag_as"
    "flag_ascension_island"
    "flag_at"
    "flag_au"
    "flag_australia"
    "flag_austria"
    "flag_aw"
    "flag_ax"
    "flag_az"
    "flag_azerbaijan"
    "flag_ba"
    "flag_bahamas"
    "flag_bahrain"
    "flag_bangladesh"
    "flag_barbados"
    "flag_bb"
    "flag_bd"
    "flag_be"
    "flag_belarus"
    "flag_belgium"
    "flag_belize"
    "flag_benin"
    "flag_bermuda"
    "flag_bf"
    "flag_bg"
    "flag_bh"
    "flag_bhutan"
    "flag_bi"
    "flag_bj"
    "flag_bl"
    "flag_black"
    "flag_bm"
    "flag_bn"
    "flag_bo"
    "flag_bolivia"
    "flag_bosnia_herzegovina"
    "flag_botswana"
    "flag_bouvet_island"
    "flag_bq"
    "flag_br"
    "flag_brazil"
    "flag_british_indian_ocean_territory"
    "flag_british_virgin_islands"
    "flag_brunei"
    "flag_bs"
    "flag_bt"
    "flag_bulgaria"
    "flag_burkina_faso"
    "flag_burundi"
    "flag_bv"
    "flag_bw"
    "flag_by"
    "flag_bz"
    "flag_ca"
    "flag_cambodia"
    "flag_cameroon"
    "flag_canada"
    "flag_canary_islands"
    "flag_cape_verde"
    "flag_caribbean_netherlands"
    "flag_cayman_islands"
    "flag_cc"
    "flag_cd"
    "flag_central_african_republic"
    "flag_ceuta_melilla"
    "flag_cf"
    "flag_cg"
    "flag_ch"
    "flag_chad"
    "flag_chile"
    "flag_china"
    "flag_christmas_island"
    "flag_ci"
    "flag_ck"
    "flag_cl"
    "flag_clipperton_island"
    "flag_cm"
    "flag_cn"
    "flag_co"
    "flag_cocos_keeling_islands"
    "flag_colombia"
    "flag_comoros"
    "flag_congo_brazzaville"
    "flag_congo_kinshasa"
    "flag_cook_islands"
    "flag_costa_rica"
    "flag_cote_divoire"
    "flag_cp"
    "flag_cr"
    "flag_croatia"
    "flag_cu"
    "flag_cuba"
    "flag_curacao"
    "flag_cv"
    "flag_cw"
    "flag_cx"
    "flag_cy"
    "flag_cyprus"
    "flag_cz"
    "flag_czechia"
    "flag_de"
    "flag_denmark"
    "flag_dg"
    "flag_diego_garcia"
    "flag_dj"
    "flag_djibouti"
    "flag_dk"
    "flag_dm"
    "flag_do"
    "flag_dominica"
    "flag_dominican_republic"
    "flag_dz"
    "flag_ea"
    "flag_ec"
    "flag_ecuador"
    "flag_ee"
    "flag_eg"
    "flag_egypt"
    "flag_eh"
    "flag_el_salvador"
    "flag_england"
    "flag_equatorial_guinea"
    "flag_er"
    "flag_eritrea"
    "flag_es"
    "flag_estonia"
    "flag_eswatini"
    "flag_et"
    "flag_ethiopia"
    "flag_eu"
    "flag_european_union"
    "flag_falkland_islands"
    "flag_faroe_islands"
    "flag_fi"
    "flag_fiji"
    "flag_finland"
    "flag_fj"
    "flag_fk"
    "flag_fm"
    "flag_fo"
    "flag_fr"
    "flag_france"
    "flag_french_guiana"
    "flag_french_polynesia"
    "flag_french_southern_territories"
    "flag_ga"
    "flag_gabon"
    "flag_gambia"
    "flag_gb"
    "flag_gbeng"
    "flag_gbsct"
    "flag_gbwls"
    "flag_gd"
    "flag_ge"
    "flag_georgia"
    "flag_germany"
    "flag_gf"
    "flag_gg"
    "flag_gh"
    "flag_ghana"
    "flag_gi"
    "flag_gibraltar"
    "flag_gl"
    "flag_gm"
    "flag_gn"
    "flag_gp"
    "flag_gq"
    "flag_gr"
    "flag_greece"
    "flag_greenland"
    "flag_grenada"
    "flag_gs"
    "flag_gt"
    "flag_gu"
    "flag_guadeloupe"
    "flag_guam"
    "flag_guatemala"
    "flag_guernsey"
    "flag_guinea"
    "flag_guinea_bissau"
    "flag_guyana"
    "flag_gw"
    "flag_gy"
    "flag_haiti"
    "flag_heard_mcdonald_islands"
    "flag_hk"
    "flag_hm"
    "flag_hn"
    "flag_honduras"
    "flag_hong_kong_sar_china"
    "flag_hr"
    "flag_ht"
    "flag_hu"
    "flag_hungary"
    "flag_ic"
    "flag_iceland"
    "flag_id"
    "flag_ie"
    "flag_il"
    "flag_im"
    "flag_in"
    "flag_in_hole"
    "flag_india"
    "flag_indonesia"
    "flag_io"
    "flag_iq"
    "flag_ir"
    "flag_iran"
    "flag_iraq"
    "flag_ireland"
    "flag_is"
    "flag_isle_of_man"
    "flag_israel"
    "flag_it"
    "flag_italy"
    "flag_jamaica"
    "flag_japan"
    "flag_je"
    "flag_jersey"
    "flag_jm"
    "flag_jo"
    "flag_jordan"
    "flag_jp"
    "flag_kazakhstan"
    "flag_ke"
    "flag_kenya"
    "flag_kg"
    "flag_kh"
    "flag_ki"
    "flag_kiribati"
    "flag_km"
    "flag_kn"
    "flag_kosovo"
    "flag_kp"
    "flag_kr"
    "flag_kuwait"
    "flag_kw"
    "flag_ky"
    "flag_kyrgyzstan"
    "flag_kz"
    "flag_la"
    "flag_laos"
    "flag_latvia"
    "flag_lb"
    "flag_lc"
    "flag_lebanon"
    "flag_lesotho"
    "flag_li"
    "flag_liberia"
    "flag_libya"
    "flag_liechtenstein"
    "flag_lithuania"
    "flag_lk"
    "flag_lr"
    "flag_ls"
    "flag_lt"
    "flag_lu"
    "flag_luxembourg"
    "flag_lv"
    "flag_ly"
    "flag_ma"
    "flag_macao_sar_china"
    "flag_madagascar"
    "flag_malawi"
    "flag_malaysia"
    "flag_maldives"
    "flag_mali"
    "flag_malta"
    "flag_marshall_islands"
    "flag_martinique"
    "flag_mauritania"
    "flag_mauritius"
    "flag_mayotte"
    "flag_mc"
    "flag_md"
    "flag_me"
    "flag_mexico"
    "flag_mf"
    "flag_mg"
    "flag_mh"
    "flag_micronesia"
    "flag_mk"
    "flag_ml"
    "flag_mm"
    "flag_mn"
    "flag_mo"
    "flag_moldova"
    "flag_monaco"
    "flag_mongolia"
    "flag_montenegro"
    "flag_montserrat"
    "flag_morocco"
    "flag_mozambique"
    "flag_mp"
    "flag_mq"
    "flag_mr"
    "flag_ms"
    "flag_mt"
    "flag_mu"
    "flag_mv"
    "flag_mw"
    "flag_mx"
    "flag_my"
    "flag_myanmar_burma"
    "flag_mz"
    "flag_na"
    "flag_namibia"
    "flag_nauru"
    "flag_nc"
    "flag_ne"
    "flag_nepal"
    "flag_netherlands"
    "flag_new_caledonia"
    "flag_new_zealand"
    "flag_nf"
    "flag_ng"
    "flag_ni"
    "flag_nicaragua"
    "flag_niger"
    "flag_nigeria"
    "flag_niue"
    "flag_nl"
    "flag_no"
    "flag_norfolk_island"
    "flag_north_korea"
    "flag_north_macedonia"
    "flag_northern_mariana_islands"
    "flag_norway"
    "flag_np"
    "flag_nr"
    "flag_nu"
    "flag_nz"
    "flag_om"
    "flag_oman"
    "flag_pa"
    "flag_pakistan"
    "flag_palau"
    "flag_palestinian_territories"
    "flag_panama"
    "flag_papua_new_guinea"
    "flag_paraguay"
    "flag_pe"
    "flag_peru"
    "flag_pf"
    "flag_pg"
    "flag_ph"
    "flag_philippines"
    "flag_pitcairn_islands"
    "flag_pk"
    "flag_pl"
    "flag_pm"
    "flag_pn"
    "flag_poland"
    "flag_portugal"
    "flag_pr"
    "flag_ps"
    "flag_pt"
    "flag_puerto_rico"
    "flag_pw"
    "flag_py"
    "flag_qa"
    "flag_qatar"
    "flag_re"
    "flag_reunion"
    "flag_ro"
    "flag_romania"
    "flag_rs"
    "flag_ru"
    "flag_russia"
    "flag_rw"
    "flag_rwanda"
    "flag_sa"
    "flag_samoa"
    "flag_san_marino"
    "flag_sao_tome_principe"
    "flag_saudi_arabia"
    "flag_sb"
    "flag_sc"
    "flag_scotland"
    "flag_sd"
    "flag_se"
    "flag_senegal"
    "flag_serbia"
    "flag_seychelles"
    "flag_sg"
    "flag_sh"
    "flag_si"
    "flag_sierra_leone"
    "flag_singapore"
    "flag_sint_maarten"
    "flag_sj"
    "flag_sk"
    "flag_sl"
    "flag_slovakia"
    "flag_slovenia"
    "flag_sm"
    "flag_sn"
    "flag_so"
    "flag_solomon_islands"
    "flag_somalia"
    "flag_south_africa"
    "flag_south_georgia_south_sandwich_islands"
    "flag_south_korea"
    "flag_south_sudan"
    "flag_spain"
    "flag_sr"
    "flag_sri_lanka"
    "flag_ss"
    "flag_st"
    "flag_st_barthelemy"
    "flag_st_helena"
    "flag_st_kitts_nevis"
    "flag_st_lucia"
    "flag_st_martin"
    "flag_st_pierre_miquelon"
    "flag_st_vincent_grenadines"
    "flag_sudan"
    "flag_suriname"
    "flag_sv"
    "flag_svalbard_jan_mayen"
    "flag_sweden"
    "flag_switzerland"
    "flag_sx"
    "flag_sy"
    "flag_syria"
    "flag_sz"
    "flag_ta"
    "flag_taiwan"
    "flag_tajikistan"
    "flag_tanzania"
    "flag_tc"
    "flag_td"
    "flag_tf"
    "flag_tg"
    "flag_th"
    "flag_thailand"
    "flag_timor_leste"
    "flag_tj"
    "flag_tk"
    "flag_tl"
    "flag_tm"
    "flag_tn"
    "flag_to"
    "flag_togo"
    "flag_tokelau"
    "flag_tonga"
    "flag_tr"
    "flag_trinidad_tobago"
    "flag_tristan_da_cunha"
    "flag_tt"
    "flag_tunisia"
    "flag_turkiye"
    "flag_turkmenistan"
    "flag_turks_caicos_islands"
    "flag_tuvalu"
    "flag_tv"
    "flag_tw"
    "flag_tz"
    "flag_ua"
    "flag_ug"
    "flag_uganda"
    "flag_ukraine"
    "flag_um"
    "flag_un"
    "flag_united_arab_emirates"
    "flag_united_kingdom"
    "flag_united_nations"
    "flag_united_states"
    "flag_uruguay"
    "flag_us"
    "flag_us_outlying_islands"
    "flag_us_virgin_islands"
    "flag_uy"
    "flag_uz"
    "flag_uzbekistan"
    "flag_va"
    "flag_vanuatu"
    "flag_vatican_city"
    "flag_vc"
    "flag_ve"
    "flag_venezuela"
    "flag_vg"
    "flag_vi"
    "flag_vietnam"
    "flag_vn"
    "flag_vu"
    "flag_wales"
    "flag_wallis_futuna"
    "flag_western_sahara"
    "flag_wf"
    "flag_white"
    "flag_ws"
    "flag_xk"
    "flag_ye"
    "flag_yemen"
    "flag_yt"
    "flag_za"
    "flag_zambia"
    "flag_zimbabwe"
    "flag_zm"
    "flag_zw"
    "flags"
    "flame"
    "flamingo"
    "flan"
    "flashlight"
    "flat_shoe"
    "flatbread"
    "fleur-de-lis"
    "fleur_de_lis"
    "flexed_biceps"
    "flexed_biceps_tone1"
    "flexed_biceps_tone2"
    "flexed_biceps_tone3"
    "flexed_biceps_tone4"
    "flexed_biceps_tone5"
    "flight_arrival"
    "flight_departure"
    "flipper"
    "floppy_disk"
    "flower_playing_cards"
    "flushed"
    "flushed_face"
    "flute"
    "fly"
    "flying_disc"
    "flying_saucer"
    "fm"
    "fo"
    "fog"
    "foggy"
    "folded_hands"
    "folded_hands_tone1"
    "folded_hands_tone2"
    "folded_hands_tone3"
    "folded_hands_tone4"
    "folded_hands_tone5"
    "folding_fan"
    "folding_hand_fan"
    "fondue"
    "foot"
    "foot_dark_skin_tone"
    "foot_light_skin_tone"
    "foot_medium_dark_skin_tone"
    "foot_medium_light_skin_tone"
    "foot_medium_skin_tone"
    "foot_tone1"
    "foot_tone2"
    "foot_tone3"
    "foot_tone4"
    "foot_tone5"
    "football"
    "footprints"
    "fork_and_knife"
    "fork_and_knife_with_plate"
    "fork_knife_plate"
    "fortune_cookie"
    "fountain"
    "fountain_pen"
    "four"
    "four_leaf_clover"
    "four_oclock"
    "four_thirty"
    "fox"
    "fox_face"
    "fr"
    "frame_photo"
    "frame_with_picture"
    "framed_picture"
    "france"
    "free"
    "free_button"
    "french_bread"
    "french_fries"
    "french_guiana"
    "french_polynesia"
    "french_southern_territories"
    "fried_egg"
    "fried_shrimp"
    "fries"
    "frog"
    "frog_face"
    "front_facing_baby_chick"
    "frowning"
    "frowning2"
    "frowning_face"
    "frowning_face_with_open_mouth"
    "frowning_man"
    "frowning_person"
    "frowning_woman"
    "fu"
    "fuel_pump"
    "fuelpump"
    "full_moon"
    "full_moon_face"
    "full_moon_with_face"
    "funeral_urn"
    "ga"
    "gabon"
    "gambia"
    "game_die"
    "garlic"
    "gasp"
    "gay_pride_flag"
    "gb"
    "gd"
    "ge"
    "gear"
    "gem"
    "gem_stone"
    "gemini"
    "genie"
    "genie_man"
    "genie_woman"
    "georgia"
    "germany"
    "gf"
    "gg"
    "gh"
    "ghana"
    "ghost"
    "gi"
    "gibraltar"
    "gift"
    "gift_heart"
    "ginger"
    "ginger_root"
    "giraffe"
    "giraffe_face"
    "girl"
    "girl_tone1"
    "girl_tone2"
    "girl_tone3"
    "girl_tone4"
    "girl_tone5"
    "gl"
    "glass_of_milk"
    "glasses"
    "globe_showing_americas"
    "globe_showing_asia_australia"
    "globe_showing_europe_africa"
    "globe_with_meridians"
    "gloves"
    "glowing_star"
    "gm"
    "gn"
    "goal"
    "goal_net"
    "goat"
    "goblin"
    "goggles"
    "golf"
    "golfer"
    "golfer_tone1"
    "golfer_tone2"
    "golfer_tone3"
    "golfer_tone4"
    "golfer_tone5"
    "golfing"
    "golfing_man"
    "golfing_tone1"
    "golfing_tone2"
    "golfing_tone3"
    "golfing_tone4"
    "golfing_tone5"
    "golfing_woman"
    "goose"
    "gorilla"
    "gp"
    "gq"
    "gr"
    "graduation_cap"
    "grandma"
    "grandma_tone1"
    "grandma_tone2"
    "grandma_tone3"
    "grandma_tone4"
    "grandma_tone5"
    "grapes"
    "gray_heart"
    "greece"
    "green_apple"
    "green_book"
    "green_circle"
    "green_heart"
    "green_salad"
    "green_square"
    "greenland"
    "grenada"
    "grey_exclamation"
    "grey_heart"
    "grey_question"
    "grimacing"
    "grimacing_face"
    "grin"
    "grinning"
    "grinning_cat"
    "grinning_cat_with_closed_eyes"
    "grinning_cat_with_smiling_eyes"
    "grinning_face"
    "grinning_face_with_big_eyes"
    "grinning_face_with_closed_eyes"
    "grinning_face_with_one_large_and_one_small_eye"
    "grinning_face_with_smiling_eyes"
    "grinning_face_with_star_eyes"
    "grinning_face_with_sweat"
    "grinning_squinting_face"
    "growing_heart"
    "gs"
    "gt"
    "gu"
    "guadeloupe"
    "guam"
    "guard"
    "guard_tone1"
    "guard_tone2"
    "guard_tone3"
    "guard_tone4"
    "guard_tone5"
    "guardsman"
    "guardsman_tone1"
    "guardsman_tone2"
    "guardsman_tone3"
    "guardsman_tone4"
    "guardsman_tone5"
    "guardswoman"
    "guatemala"
    "guernsey"
    "guide_dog"
    "guinea"
    "guinea_bissau"
    "guitar"
    "gun"
    "guyana"
    "gw"
    "gy"
    "hair_pick"
    "haircut"
    "haircut_man"
    "haircut_tone1"
    "haircut_tone2"
    "haircut_tone3"
    "haircut_tone4"
    "haircut_tone5"
    "haircut_woman"
    "haiti"
    "halo"
    "hamburger"
    "hammer"
    "hammer_and_pick"
    "hammer_and_wrench"
    "hammer_pick"
    "hamsa"
    "hamster"
    "hamster_face"
    "hand"
    "hand_over_mouth"
    "hand_splayed"
    "hand_splayed_tone1"
    "hand_splayed_tone2"
    "hand_splayed_tone3"
    "hand_splayed_tone4"
    "hand_splayed_tone5"
    "hand_with_fingers_splayed"
    "hand_with_fingers_splayed_tone1"
    "hand_with_fingers_splayed_tone2"
    "hand_with_fingers_splayed_tone3"
    "hand_with_fingers_splayed_tone4"
    "hand_with_fingers_splayed_tone5"
    "hand_with_index_and_middle_finger_crossed"
    "hand_with_index_and_middle_fingers_crossed"
    "hand_with_index_and_middle_fingers_crossed_tone1"
    "hand_with_index_and_middle_fingers_crossed_tone2"
    "hand_with_index_and_middle_fingers_crossed_tone3"
    "hand_with_index_and_middle_fingers_crossed_tone4"
    "hand_with_index_and_middle_fingers_crossed_tone5"
    "hand_with_index_finger_and_thumb_crossed"
    "hand_with_index_finger_and_thumb_crossed_dark_skin_tone"
    "hand_with_index_finger_and_thumb_crossed_light_skin_tone"
    "hand_with_index_finger_and_thumb_crossed_medium_dark_skin_tone"
    "hand_with_index_finger_and_thumb_crossed_medium_light_skin_tone"
    "hand_with_index_finger_and_thumb_crossed_medium_skin_tone"
    "hand_with_index_finger_and_thumb_crossed_tone1"
    "hand_with_index_finger_and_thumb_crossed_tone2"
    "hand_with_index_finger_and_thumb_crossed_tone3"
    "hand_with_index_finger_and_thumb_crossed_tone4"
    "hand_with_index_finger_and_thumb_crossed_tone5"
    "handbag"
    "handball"
    "handball_person"
    "handball_tone1"
    "handball_tone2"
    "handball_tone3"
    "handball_tone4"
    "handball_tone5"
    "handicapped"
    "handshake"
    "handshake_dark_skin_tone"
    "handshake_light_skin_tone"
    "handshake_medium_dark_skin_tone"
    "handshake_medium_light_skin_tone"
    "handshake_medium_skin_tone"
    "handshake_tone1"
    "handshake_tone2"
    "handshake_tone3"
    "handshake_tone4"
    "handshake_tone5"
    "hankey"
    "hash"
    "hatched_chick"
    "hatching_chick"
    "head_bandage"
    "headphone"
    "headphones"
    "headstone"
    "health_worker"
    "health_worker_dark_skin_tone"
    "health_worker_light_skin_tone"
    "health_worker_medium_dark_skin_tone"
    "health_worker_medium_light_skin_tone"
    "health_worker_medium_skin_tone"
    "health_worker_tone1"
    "health_worker_tone2"
    "health_worker_tone3"
    "health_worker_tone4"
    "health_worker_tone5"
    "hear_no_evil"
    "hear_no_evil_monkey"
    "heard_mcdonald_islands"
    "hearing_aid"
    "hearing_aid_tone1"
    "hearing_aid_tone2"
    "hearing_aid_tone3"
    "hearing_aid_tone4"
    "hearing_aid_tone5"
    "heart"
    "heart_decoration"
    "heart_exclamation"
    "heart_eyes"
    "heart_eyes_cat"
    "heart_hands"
    "heart_hands_dark_skin_tone"
    "heart_hands_light_skin_tone"
    "heart_hands_medium_dark_skin_tone"
    "heart_hands_medium_light_skin_tone"
    "heart_hands_medium_skin_tone"
    "heart_hands_tone1"
    "heart_hands_tone2"
    "heart_hands_tone3"
    "heart_hands_tone4"
    "heart_hands_tone5"
    "heart_on_fire"
    "heart_suit"
    "heart_with_arrow"
    "heart_with_ribbon"
    "heartbeat"
    "heartpulse"
    "hearts"
    "heavy_check_mark"
    "heavy_division_sign"
    "heavy_dollar_sign"
    "heavy_equals_sign"
    "heavy_exclamation_mark"
    "heavy_heart_exclamation"
    "heavy_heart_exclamation_mark_ornament"
    "heavy_minus_sign"
    "heavy_multiplication_x"
    "heavy_plus_sign"
    "hedgehog"
    "helicopter"
    "helmet_with_cross"
    "helmet_with_white_cross"
    "herb"
    "hibiscus"
    "high_brightness"
    "high_five"
    "high_five_tone1"
    "high_five_tone2"
    "high_five_tone3"
    "high_five_tone4"
    "high_five_tone5"
    "high_heel"
    "high_heeled_shoe"
    "high_speed_train"
    "high_voltage"
    "high_volume"
    "hiking_boot"
    "hindu_temple"
    "hippo"
    "hippopotamus"
    "hk"
    "hm"
    "hn"
    "hocho"
    "hockey"
    "hole"
    "hollow_red_circle"
    "homes"
    "honduras"
    "honey_pot"
    "honeybee"
    "hong_kong"
    "hook"
    "hooray"
    "horizontal_traffic_light"
    "horse"
    "horse_face"
    "horse_racing"
    "horse_racing_tone1"
    "horse_racing_tone2"
    "horse_racing_tone3"
    "horse_racing_tone4"
    "horse_racing_tone5"
    "hospital"
    "hot"
    "hot_beverage"
    "hot_dog"
    "hot_face"
    "hot_pepper"
    "hot_springs"
    "hotdog"
    "hotel"
    "hotsprings"
    "hourglass"
    "hourglass_done"
    "hourglass_flowing_sand"
    "hourglass_not_done"
    "house"
    "house_abandoned"
    "house_buildings"
    "house_with_garden"
    "houses"
    "hr"
    "ht"
    "hu"
    "hug"
    "hugging"
    "hugging_face"
    "hugs"
    "hundred_points"
    "hungary"
    "hushed"
    "hushed_face"
    "hut"
    "hyacinth"
    "i_love_you_hand_sign"
    "ic"
    "ice"
    "ice_cream"
    "ice_cube"
    "ice_hockey"
    "ice_hockey_stick_and_puck"
    "ice_skate"
    "icecream"
    "iceland"
    "id"
    "id_button"
    "id_card"
    "identification_card"
    "ideograph_advantage"
    "ie"
    "il"
    "im"
    "imp"
    "in"
    "in_clouds"
    "inbox_tray"
    "incoming_envelope"
    "index_pointing_at_the_viewer"
    "index_pointing_at_the_viewer_dark_skin_tone"
    "index_pointing_at_the_viewer_light_skin_tone"
    "index_pointing_at_the_viewer_medium_dark_skin_tone"
    "index_pointing_at_the_viewer_medium_light_skin_tone"
    "index_pointing_at_the_viewer_medium_skin_tone"
    "index_pointing_at_the_viewer_tone1"
    "index_pointing_at_the_viewer_tone2"
    "index_pointing_at_the_viewer_tone3"
    "index_pointing_at_the_viewer_tone4"
    "index_pointing_at_the_viewer_tone5"
    "index_pointing_up"
    "index_pointing_up_tone1"
    "index_pointing_up_tone2"
    "index_pointing_up_tone3"
    "index_pointing_up_tone4"
    "index_pointing_up_tone5"
    "india"
    "indonesia"
    "infinity"
    "info"
    "information"
    "information_desk_person"
    "information_desk_person_tone1"
    "information_desk_person_tone2"
    "information_desk_person_tone3"
    "information_desk_person_tone4"
    "information_desk_person_tone5"
    "information_source"
    "innocent"
    "input_latin_letters"
    "input_latin_lowercase"
    "input_latin_uppercase"
    "input_numbers"
    "input_symbols"
    "interrobang"
    "io"
    "iphone"
    "iq"
    "ir"
    "iran"
    "iraq"
    "ireland"
    "is"
    "island"
    "isle_of_man"
    "israel"
    "it"
    "italy"
    "izakaya_lantern"
    "ja_acceptable"
    "ja_application"
    "ja_bargain"
    "ja_congratulations"
    "ja_discount"
    "ja_free_of_charge"
    "ja_here"
    "ja_monthly_amount"
    "ja_no_vacancy"
    "ja_not_free_of_carge"
    "ja_open_for_business"
    "ja_passing_grade"
    "ja_prohibited"
    "ja_reserved"
    "ja_secret"
    "ja_service_charge"
    "ja_vacancy"
    "jack_o_lantern"
    "jamaica"
    "japan"
    "japan_map"
    "japanese_acceptable_button"
    "japanese_application_button"
    "japanese_bargain_button"
    "japanese_castle"
    "japanese_congratulations_button"
    "japanese_discount_button"
    "japanese_dolls"
    "japanese_free_of_charge_button"
    "japanese_goblin"
    "japanese_here_button"
    "japanese_monthly_amount_button"
    "japanese_no_vacancy_button"
    "japanese_not_free_of_charge_button"
    "japanese_ogre"
    "japanese_open_for_business_button"
    "japanese_passing_grade_button"
    "japanese_post_office"
    "japanese_prohibited_button"
    "japanese_reserved_button"
    "japanese_secret_button"
    "japanese_service_charge_button"
    "japanese_symbol_for_beginner"
    "japanese_vacancy_button"
    "jar"
    "je"
    "jeans"
    "jellyfish"
    "jersey"
    "jigsaw"
    "jm"
    "jo"
    "joker"
    "jolly_roger"
    "jordan"
    "joy"
    "joy_cat"
    "joystick"
    "jp"
    "judge"
    "judge_dark_skin_tone"
    "judge_light_skin_tone"
    "judge_medium_dark_skin_tone"
    "judge_medium_light_skin_tone"
    "judge_medium_skin_tone"
    "judge_tone1"
    "judge_tone2"
    "judge_tone3"
    "judge_tone4"
    "judge_tone5"
    "juggler"
    "juggler_tone1"
    "juggler_tone2"
    "juggler_tone3"
    "juggler_tone4"
    "juggler_tone5"
    "juggling"
    "juggling_person"
    "juggling_tone1"
    "juggling_tone2"
    "juggling_tone3"
    "juggling_tone4"
    "juggling_tone5"
    "juice_box"
    "kaaba"
    "kangaroo"
    "karate_uniform"
    "kayak"
    "kazakhstan"
    "ke"
    "kenya"
    "key"
    "key2"
    "keyboard"
    "keycap_0"
    "keycap_1"
    "keycap_10"
    "keycap_2"
    "keycap_3"
    "keycap_4"
    "keycap_5"
    "keycap_6"
    "keycap_7"
    "keycap_8"
    "keycap_9"
    "keycap_asterisk"
    "keycap_number_sign"
    "keycap_star"
    "keycap_ten"
    "kg"
    "kh"
    "khanda"
    "ki"
    "kick_scooter"
    "kimono"
    "kiribati"
    "kiss"
    "kiss_dark_skin_tone"
    "kiss_light_skin_tone"
    "kiss_man_man"
    "kiss_man_man_dark_skin_tone"
    "kiss_man_man_light_skin_tone"
    "kiss_man_man_medium_dark_skin_tone"
    "kiss_man_man_medium_light_skin_tone"
    "kiss_man_man_medium_skin_tone"
    "kiss_man_man_tone1"
    "kiss_man_man_tone2"
    "kiss_man_man_tone3"
    "kiss_man_man_tone4"
    "kiss_man_man_tone5"
    "kiss_mark"
    "kiss_medium_dark_skin_tone"
    "kiss_medium_light_skin_tone"
    "kiss_medium_skin_tone"
    "kiss_mm"
    "kiss_mm_tone1"
    "kiss_mm_tone2"
    "kiss_mm_tone3"
    "kiss_mm_tone4"
    "kiss_mm_tone5"
    "kiss_mw"
    "kiss_mw_tone1"
    "kiss_mw_tone2"
    "kiss_mw_tone3"
    "kiss_mw_tone4"
    "kiss_mw_tone5"
    "kiss_tone1"
    "kiss_tone2"
    "kiss_tone3"
    "kiss_tone4"
    "kiss_tone5"
    "kiss_wm"
    "kiss_wm_tone1"
    "kiss_wm_tone2"
    "kiss_wm_tone3"
    "kiss_wm_tone4"
    "kiss_wm_tone5"
    "kiss_woman_man"
    "kiss_woman_man_dark_skin_tone"
    "kiss_woman_man_light_skin_tone"
    "kiss_woman_man_medium_dark_skin_tone"
    "kiss_woman_man_medium_light_skin_tone"
    "kiss_woman_man_medium_skin_tone"
    "kiss_woman_man_tone1"
    "kiss_woman_man_tone2"
    "kiss_woman_man_tone3"
    "kiss_woman_man_tone4"
    "kiss_woman_man_tone5"
    "kiss_woman_woman"
    "kiss_woman_woman_dark_skin_tone"
    "kiss_woman_woman_light_skin_tone"
    "kiss_woman_woman_medium_dark_skin_tone"
    "kiss_woman_woman_medium_light_skin_tone"
    "kiss_woman_woman_medium_skin_tone"
    "kiss_woman_woman_tone1"
    "kiss_woman_woman_tone2"
    "kiss_woman_woman_tone3"
    "kiss_woman_woman_tone4"
    "kiss_woman_woman_tone5"
    "kiss_ww"
    "kiss_ww_tone1"
    "kiss_ww_tone2"
    "kiss_ww_tone3"
    "kiss_ww_tone4"
    "kiss_ww_tone5"
    "kissing"
    "kissing_cat"
    "kissing_closed_eyes"
    "kissing_face"
    "kissing_face_with_closed_eyes"
    "kissing_face_with_smiling_eyes"
    "kissing_heart"
    "kissing_smiling_eyes"
    "kitchen_knife"
    "kite"
    "kiwi"
    "kiwi_fruit"
    "kiwifruit"
    "km"
    "kn"
    "kneeling"
    "kneeling_man"
    "kneeling_person"
    "kneeling_tone1"
    "kneeling_tone2"
    "kneeling_tone3"
    "kneeling_tone4"
    "kneeling_tone5"
    "kneeling_woman"
    "knife"
    "knife_fork_plate"
    "knocked_out"
    "knot"
    "koala"
    "koala_face"
    "koko"
    "kosovo"
    "kp"
    "kr"
    "kuwait"
    "kw"
    "ky"
    "kyrgyzstan"
    "kz"
    "la"
    "lab_coat"
    "label"
    "lacrosse"
    "ladder"
    "lady_beetle"
    "ladybug"
    "lantern"
    "laos"
    "laptop"
    "large_blue_circle"
    "large_blue_diamond"
    "large_blue_square"
    "large_brown_circle"
    "large_brown_square"
    "large_green_circle"
    "large_green_square"
    "large_orange_circle"
    "large_orange_diamond"
    "large_orange_square"
    "large_purple_circle"
    "large_purple_square"
    "large_red_square"
    "large_yellow_circle"
    "large_yellow_square"
    "last_quarter_moon"
    "last_quarter_moon_face"
    "last_quarter_moon_with_face"
    "last_track_button"
    "latin_cross"
    "latvia"
    "laughing"
    "lb"
    "lc"
    "leaf_fluttering_in_wind"
    "leafy_green"
    "leaves"
    "lebanon"
    "ledger"
    "left-facing_fist"
    "left_arrow"
    "left_arrow_curving_right"
    "left_facing_fist"
    "left_facing_fist_tone1"
    "left_facing_fist_tone2"
    "left_facing_fist_tone3"
    "left_facing_fist_tone4"
    "left_facing_fist_tone5"
    "left_fist"
    "left_fist_tone1"
    "left_fist_tone2"
    "left_fist_tone3"
    "left_fist_tone4"
    "left_fist_tone5"
    "left_luggage"
    "left_right_arrow"
    "left_speech_bubble"
    "leftwards_arrow_with_hook"
    "leftwards_hand"
    "leftwards_hand_dark_skin_tone"
    "leftwards_hand_light_skin_tone"
    "leftwards_hand_medium_dark_skin_tone"
    "leftwards_hand_medium_light_skin_tone"
    "leftwards_hand_medium_skin_tone"
    "leftwards_hand_tone1"
    "leftwards_hand_tone2"
    "leftwards_hand_tone3"
    "leftwards_hand_tone4"
    "leftwards_hand_tone5"
    "leftwards_pushing_hand"
    "leftwards_pushing_hand_dark_skin_tone"
    "leftwards_pushing_hand_light_skin_tone"
    "leftwards_pushing_hand_medium_dark_skin_tone"
    "leftwards_pushing_hand_medium_light_skin_tone"
    "leftwards_pushing_hand_medium_skin_tone"
    "leftwards_pushing_hand_tone1"
    "leftwards_pushing_hand_tone2"
    "leftwards_pushing_hand_tone3"
    "leftwards_pushing_hand_tone4"
    "leftwards_pushing_hand_tone5"
    "leg"
    "leg_dark_skin_tone"
    "leg_light_skin_tone"
    "leg_medium_dark_skin_tone"
    "leg_medium_light_skin_tone"
    "leg_medium_skin_tone"
    "leg_tone1"
    "leg_tone2"
    "leg_tone3"
    "leg_tone4"
    "leg_tone5"
    "lemon"
    "leo"
    "leopard"
    "lesotho"
    "level_slider"
    "levitate"
    "levitate_tone1"
    "levitate_tone2"
    "levitate_tone3"
    "levitate_tone4"
    "levitate_tone5"
    "levitating"
    "levitating_tone1"
    "levitating_tone2"
    "levitating_tone3"
    "levitating_tone4"
    "levitating_tone5"
    "li"
    "liar"
    "liberia"
    "libra"
    "libya"
    "liechtenstein"
    "lifebuoy"
    "lifter"
    "lifter_tone1"
    "lifter_tone2"
    "lifter_tone3"
    "lifter_tone4"
    "lifter_tone5"
    "light_blue_heart"
    "light_bulb"
    "light_rail"
    "lightning"
    "lightning_cloud"
    "link"
    "linked_paperclips"
    "lion"
    "lion_face"
    "lips"
    "lipstick"
    "lithuania"
    "litter_bin"
    "litter_in_bin_sign"
    "lizard"
    "lk"
    "llama"
    "lmao"
    "lobster"
    "lock"
    "lock_with_ink_pen"
    "locked"
    "locked_with_key"
    "locked_with_pen"
    "locomotive"
    "lol"
    "lollipop"
    "long_drum"
    "loop"
    "lotion_bottle"
    "lotus"
    "lotus_position"
    "lotus_position_man"
    "lotus_position_woman"
    "loud_sound"
    "loudly_crying_face"
    "loudspeaker"
    "love_hotel"
    "love_letter"
    "love_you_gesture"
    "love_you_gesture_dark_skin_tone"
    "love_you_gesture_light_skin_tone"
    "love_you_gesture_medium_dark_skin_tone"
    "love_you_gesture_medium_light_skin_tone"
    "love_you_gesture_medium_skin_tone"
    "love_you_gesture_tone1"
    "love_you_gesture_tone2"
    "love_you_gesture_tone3"
    "love_you_gesture_tone4"
    "love_you_gesture_tone5"
    "low_battery"
    "low_brightness"
    "low_volume"
    "lower_left_ballpoint_pen"
    "lower_left_crayon"
    "lower_left_fountain_pen"
    "lower_left_paintbrush"
    "lr"
    "ls"
    "lt"
    "lu"
    "luggage"
    "lungs"
    "luxembourg"
    "lv"
    "ly"
    "lying"
    "lying_face"
    "m"
    "ma"
    "macao"
    "macau"
    "macedonia"
    "madagascar"
    "mag"
    "mag_right"
    "mage"
    "mage_dark_skin_tone"
    "mage_light_skin_tone"
    "mage_man"
    "mage_medium_dark_skin_tone"
    "mage_medium_light_skin_tone"
    "mage_medium_skin_tone"
    "mage_tone1"
    "mage_tone2"
    "mage_tone3"
    "mage_tone4"
    "mage_tone5"
    "mage_woman"
    "magic_wand"
    "magnet"
    "magnifying_glass_tilted_left"
    "magnifying_glass_tilted_right"
    "mahjong"
    "mahjong_red_dragon"
    "mailbox"
    "mailbox_closed"
    "mailbox_with_mail"
    "mailbox_with_no_mail"
    "malawi"
    "malaysia"
    "maldives"
    "male"
    "male-artist"
    "male-astronaut"
    "male-construction-worker"
    "male-cook"
    "male-detective"
    "male-doctor"
    "male-factory-worker"
    "male-farmer"
    "male-firefighter"
    "male-guard"
    "male-judge"
    "male-mechanic"
    "male-office-worker"
    "male-pilot"
    "male-police-officer"
    "male-scientist"
    "male-singer"
    "male-student"
    "male-teacher"
    "male-technologist"
    "male_dancer"
    "male_dancer_tone1"
    "male_dancer_tone2"
    "male_dancer_tone3"
    "male_dancer_tone4"
    "male_dancer_tone5"
    "male_detective"
    "male_elf"
    "male_fairy"
    "male_genie"
    "male_mage"
    "male_sign"
    "male_superhero"
    "male_supervillain"
    "male_vampire"
    "male_zombie"
    "mali"
    "malta"
    "mammoth"
    "man"
    "man-biking"
    "man-bouncing-ball"
    "man-bowing"
    "man-boy"
    "man-boy-boy"
    "man-cartwheeling"
    "man-facepalming"
    "man-frowning"
    "man-gesturing-no"
    "man-gesturing-ok"
    "man-getting-haircut"
    "man-getting-massage"
    "man-girl"
    "man-girl-boy"
    "man-girl-girl"
    "man-golfing"
    "man-heart-man"
    "man-juggling"
    "man-kiss-man"
    "man-lifting-weights"
    "man-man-boy"
    "man-man-boy-boy"
    "man-man-girl"
    "man-man-girl-boy"
    "man-man-girl-girl"
    "man-mountain-biking"
    "man-playing-handball"
    "man-playing-water-polo"
    "man-pouting"
    "man-raising-hand"
    "man-rowing-boat"
    "man-running"
    "man-shrugging"
    "man-surfing"
    "man-swimming"
    "man-tipping-hand"
    "man-walking"
    "man-wearing-turban"
    "man-with-bunny-ears-partying"
    "man-woman-boy"
    "man-woman-boy-boy"
    "man-woman-girl"
    "man-woman-girl-boy"
    "man-woman-girl-girl"
    "man-wrestling"
    "man_and_woman_holding_hands"
    "man_artist"
    "man_artist_dark_skin_tone"
    "man_artist_light_skin_tone"
    "man_artist_medium_dark_skin_tone"
    "man_artist_medium_light_skin_tone"
    "man_artist_medium_skin_tone"
    "man_artist_tone1"
    "man_artist_tone2"
    "man_artist_tone3"
    "man_artist_tone4"
    "man_artist_tone5"
    "man_astronaut"
    "man_astronaut_dark_skin_tone"
    "man_astronaut_light_skin_tone"
    "man_astronaut_medium_dark_skin_tone"
    "man_astronaut_medium_light_skin_tone"
    "man_astronaut_medium_skin_tone"
    "man_astronaut_tone1"
    "man_astronaut_tone2"
    "man_astronaut_tone3"
    "man_astronaut_tone4"
    "man_astronaut_tone5"
    "man_bald"
    "man_bald_dark_skin_tone"
    "man_bald_light_skin_tone"
    "man_bald_medium_dark_skin_tone"
    "man_bald_medium_light_skin_tone"
    "man_bald_medium_skin_tone"
    "man_bald_tone1"
    "man_bald_tone2"
    "man_bald_tone3"
    "man_bald_tone4"
    "man_bald_tone5"
    "man_beard"
    "man_beard_tone1"
    "man_beard_tone2"
    "man_beard_tone3"
    "man_beard_tone4"
    "man_beard_tone5"
    "man_bearded"
    "man_bearded_tone1"
    "man_bearded_tone2"
    "man_bearded_tone3"
    "man_bearded_tone4"
    "man_bearded_tone5"
    "man_biking"
    "man_biking_dark_skin_tone"
    "man_biking_light_skin_tone"
    "man_biking_medium_dark_skin_tone"
    "man_biking_medium_light_skin_tone"
    "man_biking_medium_skin_tone"
    "man_biking_tone1"
    "man_biking_tone2"
    "man_biking_tone3"
    "man_biking_tone4"
    "man_biking_tone5"
    "man_blond_hair"
    "man_blond_hair_tone1"
    "man_blond_hair_tone2"
    "man_blond_hair_tone3"
    "man_blond_hair_tone4"
    "man_blond_hair_tone5"
    "man_blond_haired"
    "man_blond_haired_tone1"
    "man_blond_haired_tone2"
    "man_blond_haired_tone3"
    "man_blond_haired_tone4"
    "man_blond_haired_tone5"
    "man_bouncing_ball"
    "man_bouncing_ball_dark_skin_tone"
    "man_bouncing_ball_light_skin_tone"
    "man_bouncing_ball_medium_dark_skin_tone"
    "man_bouncing_ball_medium_light_skin_tone"
    "man_bouncing_ball_medium_skin_tone"
    "man_bouncing_ball_tone1"
    "man_bouncing_ball_tone2"
    "man_bouncing_ball_tone3"
    "man_bouncing_ball_tone4"
    "man_bouncing_ball_tone5"
    "man_bowing"
    "man_bowing_dark_skin_tone"
    "man_bowing_light_skin_tone"
    "man_bowing_medium_dark_skin_tone"
    "man_bowing_medium_light_skin_tone"
    "man_bowing_medium_skin_tone"
    "man_bowing_tone1"
    "man_bowing_tone2"
    "man_bowing_tone3"
    "man_bowing_tone4"
    "man_bowing_tone5"
    "man_cartwheeling"
    "man_cartwheeling_dark_skin_tone"
    "man_cartwheeling_light_skin_tone"
    "man_cartwheeling_medium_dark_skin_tone"
    "man_cartwheeling_medium_light_skin_tone"
    "man_cartwheeling_medium_skin_tone"
    "man_cartwheeling_tone1"
    "man_cartwheeling_tone2"
    "man_cartwheeling_tone3"
    "man_cartwheeling_tone4"
    "man_cartwheeling_tone5"
    "man_climbing"
    "man_climbing_dark_skin_tone"
    "man_climbing_light_skin_tone"
    "man_climbing_medium_dark_skin_tone"
    "man_climbing_medium_light_skin_tone"
    "man_climbing_medium_skin_tone"
    "man_climbing_tone1"
    "man_climbing_tone2"
    "man_climbing_tone3"
    "man_climbing_tone4"
    "man_climbing_tone5"
    "man_construction_worker"
    "man_construction_worker_dark_skin_tone"
    "man_construction_worker_light_skin_tone"
    "man_construction_worker_medium_dark_skin_tone"
    "man_construction_worker_medium_light_skin_tone"
    "man_construction_worker_medium_skin_tone"
    "man_construction_worker_tone1"
    "man_construction_worker_tone2"
    "man_construction_worker_tone3"
    "man_construction_worker_tone4"
    "man_construction_worker_tone5"
    "man_cook"
    "man_cook_dark_skin_tone"
    "man_cook_light_skin_tone"
    "man_cook_medium_dark_skin_tone"
    "man_cook_medium_light_skin_tone"
    "man_cook_medium_skin_tone"
    "man_cook_tone1"
    "man_cook_tone2"
    "man_cook_tone3"
    "man_cook_tone4"
    "man_cook_tone5"
    "man_curly_hair"
    "man_curly_hair_tone1"
    "man_curly_hair_tone2"
    "man_curly_hair_tone3"
    "man_curly_hair_tone4"
    "man_curly_hair_tone5"
    "man_curly_haired"
    "man_curly_haired_dark_skin_tone"
    "man_curly_haired_light_skin_tone"
    "man_curly_haired_medium_dark_skin_tone"
    "man_curly_haired_medium_light_skin_tone"
    "man_curly_haired_medium_skin_tone"
    "man_curly_haired_tone1"
    "man_curly_haired_tone2"
    "man_curly_haired_tone3"
    "man_curly_haired_tone4"
    "man_curly_haired_tone5"
    "man_dancing"
    "man_dancing_tone1"
    "man_dancing_tone2"
    "man_dancing_tone3"
    "man_dancing_tone4"
    "man_dancing_tone5"
    "man_dark_skin_tone_beard"
    "man_detective"
    "man_detective_dark_skin_tone"
    "man_detective_light_skin_tone"
    "man_detective_medium_dark_skin_tone"
    "man_detective_medium_light_skin_tone"
    "man_detective_medium_skin_tone"
    "man_detective_tone1"
    "man_detective_tone2"
    "man_detective_tone3"
    "man_detective_tone4"
    "man_detective_tone5"
    "man_elf"
    "man_elf_dark_skin_tone"
    "man_elf_light_skin_tone"
    "man_elf_medium_dark_skin_tone"
    "man_elf_medium_light_skin_tone"
    "man_elf_medium_skin_tone"
    "man_elf_tone1"
    "man_elf_tone2"
    "man_elf_tone3"
    "man_elf_tone4"
    "man_elf_tone5"
    "man_facepalming"
    "man_facepalming_dark_skin_tone"
    "man_facepalming_light_skin_tone"
    "man_facepalming_medium_dark_skin_tone"
    "man_facepalming_medium_light_skin_tone"
    "man_facepalming_medium_skin_tone"
    "man_facepalming_tone1"
    "man_facepalming_tone2"
    "man_facepalming_tone3"
    "man_facepalming_tone4"
    "man_facepalming_tone5"
    "man_factory_worker"
    "man_factory_worker_dark_skin_tone"
    "man_factory_worker_light_skin_tone"
    "man_factory_worker_medium_dark_skin_tone"
    "man_factory_worker_medium_light_skin_tone"
    "man_factory_worker_medium_skin_tone"
    "man_factory_worker_tone1"
    "man_factory_worker_tone2"
    "man_factory_worker_tone3"
    "man_factory_worker_tone4"
    "man_factory_worker_tone5"
    "man_fairy"
    "man_fairy_dark_skin_tone"
    "man_fairy_light_skin_tone"
    "man_fairy_medium_dark_skin_tone"
    "man_fairy_medium_light_skin_tone"
    "man_fairy_medium_skin_tone"
    "man_fairy_tone1"
    "man_fairy_tone2"
    "man_fairy_tone3"
    "man_fairy_tone4"
    "man_fairy_tone5"
    "man_farmer"
    "man_farmer_dark_skin_tone"
    "man_farmer_light_skin_tone"
    "man_farmer_medium_dark_skin_tone"
    "man_farmer_medium_light_skin_tone"
    "man_farmer_medium_skin_tone"
    "man_farmer_tone1"
    "man_farmer_tone2"
    "man_farmer_tone3"
    "man_farmer_tone4"
    "man_farmer_tone5"
    "man_feeding_baby"
    "man_feeding_baby_dark_skin_tone"
    "man_feeding_baby_light_skin_tone"
    "man_feeding_baby_medium_dark_skin_tone"
    "man_feeding_baby_medium_light_skin_tone"
    "man_feeding_baby_medium_skin_tone"
    "man_feeding_baby_tone1"
    "man_feeding_baby_tone2"
    "man_feeding_baby_tone3"
    "man_feeding_baby_tone4"
    "man_feeding_baby_tone5"
    "man_firefighter"
    "man_firefighter_dark_skin_tone"
    "man_firefighter_light_skin_tone"
    "man_firefighter_medium_dark_skin_tone"
    "man_firefighter_medium_light_skin_tone"
    "man_firefighter_medium_skin_tone"
    "man_firefighter_tone1"
    "man_firefighter_tone2"
    "man_firefighter_tone3"
    "man_firefighter_tone4"
    "man_firefighter_tone5"
    "man_frowning"
    "man_frowning_dark_skin_tone"
    "man_frowning_light_skin_tone"
    "man_frowning_medium_dark_skin_tone"
    "man_frowning_medium_light_skin_tone"
    "man_frowning_medium_skin_tone"
    "man_frowning_tone1"
    "man_frowning_tone2"
    "man_frowning_tone3"
    "man_frowning_tone4"
    "man_frowning_tone5"
    "man_genie"
    "man_gesturing_no"
    "man_gesturing_no_dark_skin_tone"
    "man_gesturing_no_light_skin_tone"
    "man_gesturing_no_medium_dark_skin_tone"
    "man_gesturing_no_medium_light_skin_tone"
    "man_gesturing_no_medium_skin_tone"
    "man_gesturing_no_tone1"
    "man_gesturing_no_tone2"
    "man_gesturing_no_tone3"
    "man_gesturing_no_tone4"
    "man_gesturing_no_tone5"
    "man_gesturing_ok"
    "man_gesturing_ok_dark_skin_tone"
    "man_gesturing_ok_light_skin_tone"
    "man_gesturing_ok_medium_dark_skin_tone"
    "man_gesturing_ok_medium_light_skin_tone"
    "man_gesturing_ok_medium_skin_tone"
    "man_gesturing_ok_tone1"
    "man_gesturing_ok_tone2"
    "man_gesturing_ok_tone3"
    "man_gesturing_ok_tone4"
    "man_gesturing_ok_tone5"
    "man_getting_face_massage"
    "man_getting_face_massage_dark_skin_tone"
    "man_getting_face_massage_light_skin_tone"
    "man_getting_face_massage_medium_dark_skin_tone"
    "man_getting_face_massage_medium_light_skin_tone"
    "man_getting_face_massage_medium_skin_tone"
    "man_getting_face_massage_tone1"
    "man_getting_face_massage_tone2"
    "man_getting_face_massage_tone3"
    "man_getting_face_massage_tone4"
    "man_getting_face_massage_tone5"
    "man_getting_haircut"
    "man_getting_haircut_dark_skin_tone"
    "man_getting_haircut_light_skin_tone"
    "man_getting_haircut_medium_dark_skin_tone"
    "man_getting_haircut_medium_light_skin_tone"
    "man_getting_haircut_medium_skin_tone"
    "man_getting_haircut_tone1"
    "man_getting_haircut_tone2"
    "man_getting_haircut_tone3"
    "man_getting_haircut_tone4"
    "man_getting_haircut_tone5"
    "man_getting_massage"
    "man_getting_massage_tone1"
    "man_getting_massage_tone2"
    "man_getting_massage_tone3"
    "man_getting_massage_tone4"
    "man_getting_massage_tone5"
    "man_golfing"
    "man_golfing_dark_skin_tone"
    "man_golfing_light_skin_tone"
    "man_golfing_medium_dark_skin_tone"
    "man_golfing_medium_light_skin_tone"
    "man_golfing_medium_skin_tone"
    "man_golfing_tone1"
    "man_golfing_tone2"
    "man_golfing_tone3"
    "man_golfing_tone4"
    "man_golfing_tone5"
    "man_guard"
    "man_guard_dark_skin_tone"
    "man_guard_light_skin_tone"
    "man_guard_medium_dark_skin_tone"
    "man_guard_medium_light_skin_tone"
    "man_guard_medium_skin_tone"
    "man_guard_tone1"
    "man_guard_tone2"
    "man_guard_tone3"
    "man_guard_tone4"
    "man_guard_tone5"
    "man_health_worker"
    "man_health_worker_dark_skin_tone"
    "man_health_worker_light_skin_tone"
    "man_health_worker_medium_dark_skin_tone"
    "man_health_worker_medium_light_skin_tone"
    "man_health_worker_medium_skin_tone"
    "man_health_worker_tone1"
    "man_health_worker_tone2"
    "man_health_worker_tone3"
    "man_health_worker_tone4"
    "man_health_worker_tone5"
    "man_in_business_suit_levitating"
    "man_in_business_suit_levitating_dark_skin_tone"
    "man_in_business_suit_levitating_light_skin_tone"
    "man_in_business_suit_levitating_medium_dark_skin_tone"
    "man_in_business_suit_levitating_medium_light_skin_tone"
    "man_in_business_suit_levitating_medium_skin_tone"
    "man_in_business_suit_levitating_tone1"
    "man_in_business_suit_levitating_tone2"
    "man_in_business_suit_levitating_tone3"
    "man_in_business_suit_levitating_tone4"
    "man_in_business_suit_levitating_tone5"
    "man_in_lotus_position"
    "man_in_lotus_position_dark_skin_tone"
    "man_in_lotus_position_light_skin_tone"
    "man_in_lotus_position_medium_dark_skin_tone"
    "man_in_lotus_position_medium_light_skin_tone"
    "man_in_lotus_position_medium_skin_tone"
    "man_in_lotus_position_tone1"
    "man_in_lotus_position_tone2"
    "man_in_lotus_position_tone3"
    "man_in_lotus_position_tone4"
    "man_in_lotus_position_tone5"
    "man_in_manual_wheelchair"
    "man_in_manual_wheelchair_dark_skin_tone"
    "man_in_manual_wheelchair_light_skin_tone"
    "man_in_manual_wheelchair_medium_dark_skin_tone"
    "man_in_manual_wheelchair_medium_light_skin_tone"
    "man_in_manual_wheelchair_medium_skin_tone"
    "man_in_manual_wheelchair_tone1"
    "man_in_manual_wheelchair_tone2"
    "man_in_manual_wheelchair_tone3"
    "man_in_manual_wheelchair_tone4"
    "man_in_manual_wheelchair_tone5"
    "man_in_motorized_wheelchair"
    "man_in_motorized_wheelchair_dark_skin_tone"
    "man_in_motorized_wheelchair_light_skin_tone"
    "man_in_motorized_wheelchair_medium_dark_skin_tone"
    "man_in_motorized_wheelchair_medium_light_skin_tone"
    "man_in_motorized_wheelchair_medium_skin_tone"
    "man_in_motorized_wheelchair_tone1"
    "man_in_motorized_wheelchair_tone2"
    "man_in_motorized_wheelchair_tone3"
    "man_in_motorized_wheelchair_tone4"
    "man_in_motorized_wheelchair_tone5"
    "man_in_steamy_room"
    "man_in_steamy_room_dark_skin_tone"
    "man_in_steamy_room_light_skin_tone"
    "man_in_steamy_room_medium_dark_skin_tone"
    "man_in_steamy_room_medium_light_skin_tone"
    "man_in_steamy_room_medium_skin_tone"
    "man_in_steamy_room_tone1"
    "man_in_steamy_room_tone2"
    "man_in_steamy_room_tone3"
    "man_in_steamy_room_tone4"
    "man_in_steamy_room_tone5"
    "man_in_tuxedo"
    "man_in_tuxedo_dark_skin_tone"
    "man_in_tuxedo_light_skin_tone"
    "man_in_tuxedo_medium_dark_skin_tone"
    "man_in_tuxedo_medium_light_skin_tone"
    "man_in_tuxedo_medium_skin_tone"
    "man_in_tuxedo_tone1"
    "man_in_tuxedo_tone2"
    "man_in_tuxedo_tone3"
    "man_in_tuxedo_tone4"
    "man_in_tuxedo_tone5"
    "man_judge"
    "man_judge_dark_skin_tone"
    "man_judge_light_skin_tone"
    "man_judge_medium_dark_skin_tone"
    "man_judge_medium_light_skin_tone"
    "man_judge_medium_skin_tone"
    "man_judge_tone1"
    "man_judge_tone2"
    "man_judge_tone3"
    "man_judge_tone4"
    "man_judge_tone5"
    "man_juggling"
    "man_juggling_dark_skin_tone"
    "man_juggling_light_skin_tone"
    "man_juggling_medium_dark_skin_tone"
    "man_juggling_medium_light_skin_tone"
    "man_juggling_medium_skin_tone"
    "man_juggling_tone1"
    "man_juggling_tone2"
    "man_juggling_tone3"
    "man_juggling_tone4"
    "man_juggling_tone5"
    "man_kneeling"
    "man_kneeling_dark_skin_tone"
    "man_kneeling_light_skin_tone"
    "man_kneeling_medium_dark_skin_tone"
    "man_kneeling_medium_light_skin_tone"
    "man_kneeling_medium_skin_tone"
    "man_kneeling_tone1"
    "man_kneeling_tone2"
    "man_kneeling_tone3"
    "man_kneeling_tone4"
    "man_kneeling_tone5"
    "man_lifting_weights"
    "man_lifting_weights_dark_skin_tone"
    "man_lifting_weights_light_skin_tone"
    "man_lifting_weights_medium_dark_skin_tone"
    "man_lifting_weights_medium_light_skin_tone"
    "man_lifting_weights_medium_skin_tone"
    "man_lifting_weights_tone1"
    "man_lifting_weights_tone2"
    "man_lifting_weights_tone3"
    "man_lifting_weights_tone4"
    "man_lifting_weights_tone5"
    "man_light_skin_tone_beard"
    "man_mage"
    "man_mage_dark_skin_tone"
    "man_mage_light_skin_tone"
    "man_mage_medium_dark_skin_tone"
    "man_mage_medium_light_skin_tone"
    "man_mage_medium_skin_tone"
    "man_mage_tone1"
    "man_mage_tone2"
    "man_mage_tone3"
    "man_mage_tone4"
    "man_mage_tone5"
    "man_mechanic"
    "man_mechanic_dark_skin_tone"
    "man_mechanic_light_skin_tone"
    "man_mechanic_medium_dark_skin_tone"
    "man_mechanic_medium_light_skin_tone"
    "man_mechanic_medium_skin_tone"
    "man_mechanic_tone1"
    "man_mechanic_tone2"
    "man_mechanic_tone3"
    "man_mechanic_tone4"
    "man_mechanic_tone5"
    "man_medium_dark_skin_tone_beard"
    "man_medium_light_skin_tone_beard"
    "man_medium_skin_tone_beard"
    "man_mountain_biking"
    "man_mountain_biking_dark_skin_tone"
    "man_mountain_biking_light_skin_tone"
    "man_mountain_biking_medium_dark_skin_tone"
    "man_mountain_biking_medium_light_skin_tone"
    "man_mountain_biking_medium_skin_tone"
    "man_mountain_biking_tone1"
    "man_mountain_biking_tone2"
    "man_mountain_biking_tone3"
    "man_mountain_biking_tone4"
    "man_mountain_biking_tone5"
    "man_office_worker"
    "man_office_worker_dark_skin_tone"
    "man_office_worker_light_skin_tone"
    "man_office_worker_medium_dark_skin_tone"
    "man_office_worker_medium_light_skin_tone"
    "man_office_worker_medium_skin_tone"
    "man_office_worker_tone1"
    "man_office_worker_tone2"
    "man_office_worker_tone3"
    "man_office_worker_tone4"
    "man_office_worker_tone5"
    "man_pilot"
    "man_pilot_dark_skin_tone"
    "man_pilot_light_skin_tone"
    "man_pilot_medium_dark_skin_tone"
    "man_pilot_medium_light_skin_tone"
    "man_pilot_medium_skin_tone"
    "man_pilot_tone1"
    "man_pilot_tone2"
    "man_pilot_tone3"
    "man_pilot_tone4"
    "man_pilot_tone5"
    "man_playing_handball"
    "man_playing_handball_dark_skin_tone"
    "man_playing_handball_light_skin_tone"
    "man_playing_handball_medium_dark_skin_tone"
    "man_playing_handball_medium_light_skin_tone"
    "man_playing_handball_medium_skin_tone"
    "man_playing_handball_tone1"
    "man_playing_handball_tone2"
    "man_playing_handball_tone3"
    "man_playing_handball_tone4"
    "man_playing_handball_tone5"
    "man_playing_water_polo"
    "man_playing_water_polo_dark_skin_tone"
    "man_playing_water_polo_light_skin_tone"
    "man_playing_water_polo_medium_dark_skin_tone"
    "man_playing_water_polo_medium_light_skin_tone"
    "man_playing_water_polo_medium_skin_tone"
    "man_playing_water_polo_tone1"
    "man_playing_water_polo_tone2"
    "man_playing_water_polo_tone3"
    "man_playing_water_polo_tone4"
    "man_playing_water_polo_tone5"
    "man_police_officer"
    "man_police_officer_dark_skin_tone"
    "man_police_officer_light_skin_tone"
    "man_police_officer_medium_dark_skin_tone"
    "man_police_officer_medium_light_skin_tone"
    "man_police_officer_medium_skin_tone"
    "man_police_officer_tone1"
    "man_police_officer_tone2"
    "man_police_officer_tone3"
    "man_police_officer_tone4"
    "man_police_officer_tone5"
    "man_pouting"
    "man_pouting_dark_skin_tone"
    "man_pouting_light_skin_tone"
    "man_pouting_medium_dark_skin_tone"
    "man_pouting_medium_light_skin_tone"
    "man_pouting_medium_skin_tone"
    "man_pouting_tone1"
    "man_pouting_tone2"
    "man_pouting_tone3"
    "man_pouting_tone4"
    "man_pouting_tone5"
    "man_raising_hand"
    "man_raising_hand_dark_skin_tone"
    "man_raising_hand_light_skin_tone"
    "man_raising_hand_medium_dark_skin_tone"
    "man_raising_hand_medium_light_skin_tone"
    "man_raising_hand_medium_skin_tone"
    "man_raising_hand_tone1"
    "man_raising_hand_tone2"
    "man_raising_hand_tone3"
    "man_raising_hand_tone4"
    "man_raising_hand_tone5"
    "man_red_hair"
    "man_red_hair_tone1"
    "man_red_hair_tone2"
    "man_red_hair_tone3"
    "man_red_hair_tone4"
    "man_red_hair_tone5"
    "man_red_haired"
    "man_red_haired_dark_skin_tone"
    "man_red_haired_light_skin_tone"
    "man_red_haired_medium_dark_skin_tone"
    "man_red_haired_medium_light_skin_tone"
    "man_red_haired_medium_skin_tone"
    "man_red_haired_tone1"
    "man_red_haired_tone2"
    "man_red_haired_tone3"
    "man_red_haired_tone4"
    "man_red_haired_tone5"
    "man_rowing_boat"
    "man_rowing_boat_dark_skin_tone"
    "man_rowing_boat_light_skin_tone"
    "man_rowing_boat_medium_dark_skin_tone"
    "man_rowing_boat_medium_light_skin_tone"
    "man_rowing_boat_medium_skin_tone"
    "man_rowing_boat_tone1"
    "man_rowing_boat_tone2"
    "man_rowing_boat_tone3"
    "man_rowing_boat_tone4"
    "man_rowing_boat_tone5"
    "man_running"
    "man_running_dark_skin_tone"
    "man_running_light_skin_tone"
    "man_running_medium_dark_skin_tone"
    "man_running_medium_light_skin_tone"
    "man_running_medium_skin_tone"
    "man_running_tone1"
    "man_running_tone2"
    "man_running_tone3"
    "man_running_tone4"
    "man_running_tone5"
    "man_scientist"
    "man_scientist_dark_skin_tone"
    "man_scientist_light_skin_tone"
    "man_scientist_medium_dark_skin_tone"
    "man_scientist_medium_light_skin_tone"
    "man_scientist_medium_skin_tone"
    "man_scientist_tone1"
    "man_scientist_tone2"
    "man_scientist_tone3"
    "man_scientist_tone4"
    "man_scientist_tone5"
    "man_shrugging"
    "man_shrugging_dark_skin_tone"
    "man_shrugging_light_skin_tone"
    "man_shrugging_medium_dark_skin_tone"
    "man_shrugging_medium_light_skin_tone"
    "man_shrugging_medium_skin_tone"
    "man_shrugging_tone1"
    "man_shrugging_tone2"
    "man_shrugging_tone3"
    "man_shrugging_tone4"
    "man_shrugging_tone5"
    "man_singer"
    "man_singer_dark_skin_tone"
    "man_singer_light_skin_tone"
    "man_singer_medium_dark_skin_tone"
    "man_singer_medium_light_skin_tone"
    "man_singer_medium_skin_tone"
    "man_singer_tone1"
    "man_singer_tone2"
    "man_singer_tone3"
    "man_singer_tone4"
    "man_singer_tone5"
    "man_standing"
    "man_standing_dark_skin_tone"
    "man_standing_light_skin_tone"
    "man_standing_medium_dark_skin_tone"
    "man_standing_medium_light_skin_tone"
    "man_standing_medium_skin_tone"
    "man_standing_tone1"
    "man_standing_tone2"
    "man_standing_tone3"
    "man_standing_tone4"
    "man_standing_tone5"
    "man_student"
    "man_student_dark_skin_tone"
    "man_student_light_skin_tone"
    "man_student_medium_dark_skin_tone"
    "man_student_medium_light_skin_tone"
    "man_student_medium_skin_tone"
    "man_student_tone1"
    "man_student_tone2"
    "man_student_tone3"
    "man_student_tone4"
    "man_student_tone5"
    "man_superhero"
    "man_superhero_dark_skin_tone"
    "man_superhero_light_skin_tone"
    "man_superhero_medium_dark_skin_tone"
    "man_superhero_medium_light_skin_tone"
    "man_superhero_medium_skin_tone"
    "man_superhero_tone1"
    "man_superhero_tone2"
    "man_superhero_tone3"
    "man_superhero_tone4"
    "man_superhero_tone5"
    "man_supervillain"
    "man_supervillain_dark_skin_tone"
    "man_supervillain_light_skin_tone"
    "man_supervillain_medium_dark_skin_tone"
    "man_supervillain_medium_light_skin_tone"
    "man_supervillain_medium_skin_tone"
    "man_supervillain_tone1"
    "man_supervillain_tone2"
    "man_supervillain_tone3"
    "man_supervillain_tone4"
    "man_supervillain_tone5"
    "man_surfing"
    "man_surfing_dark_skin_tone"
    "man_surfing_light_skin_tone"
    "man_surfing_medium_dark_skin_tone"
    "man_surfing_medium_light_skin_tone"
    "man_surfing_medium_skin_tone"
    "man_surfing_tone1"
    "man_surfing_tone2"
    "man_surfing_tone3"
    "man_surfing_tone4"
    "man_surfing_tone5"
    "man_swimming"
    "man_swimming_dark_skin_tone"
    "man_swimming_light_skin_tone"
    "man_swimming_medium_dark_skin_tone"
    "man_swimming_medium_light_skin_tone"
    "man_swimming_medium_skin_tone"
    "man_swimming_tone1"
    "man_swimming_tone2"
    "man_swimming_tone3"
    "man_swimming_tone4"
    "man_swimming_tone5"
    "man_teacher"
    "man_teacher_dark_skin_tone"
    "man_teacher_light_skin_tone"
    "man_teacher_medium_dark_skin_tone"
    "man_teacher_medium_light_skin_tone"
    "man_teacher_medium_skin_tone"
    "man_teacher_tone1"
    "man_teacher_tone2"
    "man_teacher_tone3"
    "man_teacher_tone4"
    "man_teacher_tone5"
    "man_technologist"
    "man_technologist_dark_skin_tone"
    "man_technologist_light_skin_tone"
    "man_technologist_medium_dark_skin_tone"
    "man_technologist_medium_light_skin_tone"
    "man_technologist_medium_skin_tone"
    "man_technologist_tone1"
    "man_technologist_tone2"
    "man_technologist_tone3"
    "man_technologist_tone4"
    "man_technologist_tone5"
    "man_tipping_hand"
    "man_tipping_hand_dark_skin_tone"
    "man_tipping_hand_light_skin_tone"
    "man_tipping_hand_medium_dark_skin_tone"
    "man_tipping_hand_medium_light_skin_tone"
    "man_tipping_hand_medium_skin_tone"
    "man_tipping_hand_tone1"
    "man_tipping_hand_tone2"
    "man_tipping_hand_tone3"
    "man_tipping_hand_tone4"
    "man_tipping_hand_tone5"
    "man_tone1"
    "man_tone1_beard"
    "man_tone2"
    "man_tone2_beard"
    "man_tone3"
    "man_tone3_beard"
    "man_tone4"
    "man_tone4_beard"
    "man_tone5"
    "man_tone5_beard"
    "man_vampire"
    "man_vampire_dark_skin_tone"
    "man_vampire_light_skin_tone"
    "man_vampire_medium_dark_skin_tone"
    "man_vampire_medium_light_skin_tone"
    "man_vampire_medium_skin_tone"
    "man_vampire_tone1"
    "man_vampire_tone2"
    "man_vampire_tone3"
    "man_vampire_tone4"
    "man_vampire_tone5"
    "man_walking"
    "man_walking_dark_skin_tone"
    "man_walking_light_skin_tone"
    "man_walking_medium_dark_skin_tone"
    "man_walking_medium_light_skin_tone"
    "man_walking_medium_skin_tone"
    "man_walking_tone1"
    "man_walking_tone2"
    "man_walking_tone3"
    "man_walking_tone4"
    "man_walking_tone5"
    "man_wearing_turban"
    "man_wearing_turban_dark_skin_tone"
    "man_wearing_turban_light_skin_tone"
    "man_wearing_turban_medium_dark_skin_tone"
    "man_wearing_turban_medium_light_skin_tone"
    "man_wearing_turban_medium_skin_tone"
    "man_wearing_turban_tone1"
    "man_wearing_turban_tone2"
    "man_wearing_turban_tone3"
    "man_wearing_turban_tone4"
    "man_wearing_turban_tone5"
    "man_white_hair"
    "man_white_hair_tone1"
    "man_white_hair_tone2"
    "man_white_hair_tone3"
    "man_white_hair_tone4"
    "man_white_hair_tone5"
    "man_white_haired"
    "man_white_haired_dark_skin_tone"
    "man_white_haired_light_skin_tone"
    "man_white_haired_medium_dark_skin_tone"
    "man_white_haired_medium_light_skin_tone"
    "man_white_haired_medium_skin_tone"
    "man_white_haired_tone1"
    "man_white_haired_tone2"
    "man_white_haired_tone3"
    "man_white_haired_tone4"
    "man_white_haired_tone5"
    "man_with_beard"
    "man_with_chinese_cap"
    "man_with_chinese_cap_tone1"
    "man_with_chinese_cap_tone2"
    "man_with_chinese_cap_tone3"
    "man_with_chinese_cap_tone4"
    "man_with_chinese_cap_tone5"
    "man_with_gua_pi_mao"
    "man_with_gua_pi_mao_tone1"
    "man_with_gua_pi_mao_tone2"
    "man_with_gua_pi_mao_tone3"
    "man_with_gua_pi_mao_tone4"
    "man_with_gua_pi_mao_tone5"
    "man_with_probing_cane"
    "man_with_probing_cane_dark_skin_tone"
    "man_with_probing_cane_light_skin_tone"
    "man_with_probing_cane_medium_dark_skin_tone"
    "man_with_probing_cane_medium_light_skin_tone"
    "man_with_probing_cane_medium_skin_tone"
    "man_with_probing_cane_tone1"
    "man_with_probing_cane_tone2"
    "man_with_probing_cane_tone3"
    "man_with_probing_cane_tone4"
    "man_with_probing_cane_tone5"
    "man_with_turban"
    "man_with_turban_tone1"
    "man_with_turban_tone2"
    "man_with_turban_tone3"
    "man_with_turban_tone4"
    "man_with_turban_tone5"
    "man_with_veil"
    "man_with_veil_dark_skin_tone"
    "man_with_veil_light_skin_tone"
    "man_with_veil_medium_dark_skin_tone"
    "man_with_veil_medium_light_skin_tone"
    "man_with_veil_medium_skin_tone"
    "man_with_veil_tone1"
    "man_with_veil_tone2"
    "man_with_veil_tone3"
    "man_with_veil_tone4"
    "man_with_veil_tone5"
    "man_with_white_cane"
    "man_with_white_cane_tone1"
    "man_with_white_cane_tone2"
    "man_with_white_cane_tone3"
    "man_with_white_cane_tone4"
    "man_with_white_cane_tone5"
    "man_zombie"
    "mandarin"
    "mango"
    "mans_shoe"
    "mantelpiece_clock"
    "mantlepiece_clock"
    "manual_wheelchair"
    "map"
    "map_of_japan"
    "maple_leaf"
    "maracas"
    "marshall_islands"
    "martial_arts_uniform"
    "martinique"
    "mask"
    "massage"
    "massage_man"
    "massage_tone1"
    "massage_tone2"
    "massage_tone3"
    "massage_tone4"
    "massage_tone5"
    "massage_woman"
    "mate"
    "mate_drink"
    "mauritania"
    "mauritius"
    "mayotte"
    "mc"
    "md"
    "me"
    "meat_on_bone"
    "mechanic"
    "mechanic_dark_skin_tone"
    "mechanic_light_skin_tone"
    "mechanic_medium_dark_skin_tone"
    "mechanic_medium_light_skin_tone"
    "mechanic_medium_skin_tone"
    "mechanic_tone1"
    "mechanic_tone2"
    "mechanic_tone3"
    "mechanic_tone4"
    "mechanic_tone5"
    "mechanical_arm"
    "mechanical_leg"
    "medal"
    "medal_military"
    "medal_sports"
    "medical"
    "medical_mask"
    "medical_symbol"
    "medium_volumne"
    "mega"
    "megaphone"
    "melon"
    "melt"
    "melting_face"
    "memo"
    "men-with-bunny-ears-partying"
    "men_holding_hands"
    "men_holding_hands_dark_skin_tone"
    "men_holding_hands_light_skin_tone"
    "men_holding_hands_medium_dark_skin_tone"
    "men_holding_hands_medium_light_skin_tone"
    "men_holding_hands_medium_skin_tone"
    "men_holding_hands_tone1"
    "men_holding_hands_tone2"
    "men_holding_hands_tone3"
    "men_holding_hands_tone4"
    "men_holding_hands_tone5"
    "men_with_bunny_ears"
    "men_with_bunny_ears_partying"
    "men_wrestling"
    "mending_heart"
    "menorah"
    "menorah_with_nine_branches"
    "mens"
    "mens_room"
    "mermaid"
    "mermaid_dark_skin_tone"
    "mermaid_light_skin_tone"
    "mermaid_medium_dark_skin_tone"
    "mermaid_medium_light_skin_tone"
    "mermaid_medium_skin_tone"
    "mermaid_tone1"
    "mermaid_tone2"
    "mermaid_tone3"
    "mermaid_tone4"
    "mermaid_tone5"
    "merman"
    "merman_dark_skin_tone"
    "merman_light_skin_tone"
    "merman_medium_dark_skin_tone"
    "merman_medium_light_skin_tone"
    "merman_medium_skin_tone"
    "merman_tone1"
    "merman_tone2"
    "merman_tone3"
    "merman_tone4"
    "merman_tone5"
    "merperson"
    "merperson_dark_skin_tone"
    "merperson_light_skin_tone"
    "merperson_medium_dark_skin_tone"
    "merperson_medium_light_skin_tone"
    "merperson_medium_skin_tone"
    "merperson_tone1"
    "merperson_tone2"
    "merperson_tone3"
    "merperson_tone4"
    "merperson_tone5"
    "metal"
    "metal_tone1"
    "metal_tone2"
    "metal_tone3"
    "metal_tone4"
    "metal_tone5"
    "metro"
    "mexico"
    "mf"
    "mg"
    "mh"
    "microbe"
    "micronesia"
    "microphone"
    "microphone2"
    "microscope"
    "middle_finger"
    "middle_finger_tone1"
    "middle_finger_tone2"
    "middle_finger_tone3"
    "middle_finger_tone4"
    "middle_finger_tone5"
    "military_helmet"
    "military_medal"
    "milk"
    "milk_glass"
    "milky_way"
    "minibus"
    "minidisc"
    "minus"
    "mirror"
    "mirror_ball"
    "mk"
    "ml"
    "mm"
    "mn"
    "mo"
    "moai"
    "mobile_phone"
    "mobile_phone_arrow"
    "mobile_phone_off"
    "mobile_phone_with_arrow"
    "moldova"
    "monaco"
    "money_bag"
    "money_mouth"
    "money_mouth_face"
    "money_with_wings"
    "moneybag"
    "mongolia"
    "monkey"
    "monkey_face"
    "monocle_face"
    "monorail"
    "montenegro"
    "montserrat"
    "moon"
    "moon_cake"
    "moon_ceremony"
    "moon_viewing_ceremony"
    "moose"
    "morocco"
    "mortar_board"
    "mosque"
    "mosquito"
    "mostly_sunny"
    "mother_christmas"
    "mother_christmas_tone1"
    "mother_christmas_tone2"
    "mother_christmas_tone3"
    "mother_christmas_tone4"
    "mother_christmas_tone5"
    "motor_boat"
    "motor_scooter"
    "motorbike"
    "motorboat"
    "motorcycle"
    "motorized_wheelchair"
    "motorway"
    "mount_fuji"
    "mountain"
    "mountain_bicyclist"
    "mountain_bicyclist_tone1"
    "mountain_bicyclist_tone2"
    "mountain_bicyclist_tone3"
    "mountain_bicyclist_tone4"
    "mountain_bicyclist_tone5"
    "mountain_biking"
    "mountain_biking_man"
    "mountain_biking_tone1"
    "mountain_biking_tone2"
    "mountain_biking_tone3"
    "mountain_biking_tone4"
    "mountain_biking_tone5"
    "mountain_biking_woman"
    "mountain_cableway"
    "mountain_railway"
    "mountain_snow"
    "mouse"
    "mouse2"
    "mouse_face"
    "mouse_three_button"
    "mouse_trap"
    "mouth"
    "movie_camera"
    "moyai"
    "mozambique"
    "mp"
    "mq"
    "mr"
    "mrs_claus"
    "mrs_claus_tone1"
    "mrs_claus_tone2"
    "mrs_claus_tone3"
    "mrs_claus_tone4"
    "mrs_claus_tone5"
    "ms"
    "mt"
    "mu"
    "multiplication"
    "multiply"
    "muscle"
    "muscle_tone1"
    "muscle_tone2"
    "muscle_tone3"
    "muscle_tone4"
    "muscle_tone5"
    "mushroom"
    "musical_keyboard"
    "musical_note"
    "musical_notes"
    "musical_score"
    "mute"
    "muted_speaker"
    "mv"
    "mw"
    "mx"
    "mx_claus"
    "mx_claus_dark_skin_tone"
    "mx_claus_light_skin_tone"
    "mx_claus_medium_dark_skin_tone"
    "mx_claus_medium_light_skin_tone"
    "mx_claus_medium_skin_tone"
    "mx_claus_tone1"
    "mx_claus_tone2"
    "mx_claus_tone3"
    "mx_claus_tone4"
    "mx_claus_tone5"
    "my"
    "myanmar"
    "mz"
    "na"
    "nail_care"
    "nail_care_tone1"
    "nail_care_tone2"
    "nail_care_tone3"
    "nail_care_tone4"
    "nail_care_tone5"
    "nail_polish"
    "nail_polish_tone1"
    "nail_polish_tone2"
    "nail_polish_tone3"
    "nail_polish_tone4"
    "nail_polish_tone5"
    "name_badge"
    "namibia"
    "national_park"
    "nauru"
    "nauseated"
    "nauseated_face"
    "nazar_amulet"
    "nc"
    "ne"
    "necktie"
    "negative_squared_cross_mark"
    "nepal"
    "nerd"
    "nerd_face"
    "nest"
    "nest_with_eggs"
    "nesting_dolls"
    "netherlands"
    "neutral"
    "neutral_face"
    "new"
    "new_button"
    "new_caledonia"
    "new_moon"
    "new_moon_face"
    "new_moon_with_face"
    "new_zealand"
    "newspaper"
    "newspaper2"
    "newspaper_roll"
    "next_track"
    "next_track_button"
    "nf"
    "ng"
    "ng_button"
    "ng_man"
    "ng_woman"
    "ni"
    "nicaragua"
    "niger"
    "nigeria"
    "night_with_stars"
    "nine"
    "nine_oclock"
    "nine_thirty"
    "ninja"
    "ninja_dark_skin_tone"
    "ninja_light_skin_tone"
    "ninja_medium_dark_skin_tone"
    "ninja_medium_light_skin_tone"
    "ninja_medium_skin_tone"
    "ninja_tone1"
    "ninja_tone2"
    "ninja_tone3"
    "ninja_tone4"
    "ninja_tone5"
    "niue"
    "nl"
    "no"
    "no_bell"
    "no_bicycles"
    "no_entry"
    "no_entry_sign"
    "no_good"
    "no_good_man"
    "no_good_tone1"
    "no_good_tone2"
    "no_good_tone3"
    "no_good_tone4"
    "no_good_tone5"
    "no_good_woman"
    "no_littering"
    "no_mobile_phones"
    "no_mouth"
    "no_one_under_18"
    "no_one_under_eighteen"
    "no_pedestrians"
    "no_smoking"
    "no_sound"
    "no_tone1"
    "no_tone2"
    "no_tone3"
    "no_tone4"
    "no_tone5"
    "non-potable_water"
    "non_potable_water"
    "norfolk_island"
    "north_korea"
    "northern_mariana_islands"
    "norway"
    "nose"
    "nose_steam"
    "nose_tone1"
    "nose_tone2"
    "nose_tone3"
    "nose_tone4"
    "nose_tone5"
    "notebook"
    "notebook_with_decorative_cover"
    "notepad_spiral"
    "notes"
    "np"
    "nr"
    "nu"
    "number_sign"
    "nut_and_bolt"
    "nz"
    "o"
    "o2"
    "o_blood"
    "o_button_blood_type"
    "ocean"
    "octagonal_sign"
    "octopus"
    "oden"
    "office"
    "office_building"
    "office_worker"
    "office_worker_dark_skin_tone"
    "office_worker_light_skin_tone"
    "office_worker_medium_dark_skin_tone"
    "office_worker_medium_light_skin_tone"
    "office_worker_medium_skin_tone"
    "office_worker_tone1"
    "office_worker_tone2"
    "office_worker_tone3"
    "office_worker_tone4"
    "office_worker_tone5"
    "ogre"
    "oil"
    "oil_drum"
    "ok"
    "ok_button"
    "ok_hand"
    "ok_hand_tone1"
    "ok_hand_tone2"
    "ok_hand_tone3"
    "ok_hand_tone4"
    "ok_hand_tone5"
    "ok_man"
    "ok_person"
    "ok_woman"
    "ok_woman_tone1"
    "ok_woman_tone2"
    "ok_woman_tone3"
    "ok_woman_tone4"
    "ok_woman_tone5"
    "old_key"
    "old_man"
    "old_man_tone1"
    "old_man_tone2"
    "old_man_tone3"
    "old_man_tone4"
    "old_man_tone5"
    "old_woman"
    "old_woman_tone1"
    "old_woman_tone2"
    "old_woman_tone3"
    "old_woman_tone4"
    "old_woman_tone5"
    "older_adult"
    "older_adult_dark_skin_tone"
    "older_adult_light_skin_tone"
    "older_adult_medium_dark_skin_tone"
    "older_adult_medium_light_skin_tone"
    "older_adult_medium_skin_tone"
    "older_adult_tone1"
    "older_adult_tone2"
    "older_adult_tone3"
    "older_adult_tone4"
    "older_adult_tone5"
    "older_man"
    "older_man_tone1"
    "older_man_tone2"
    "older_man_tone3"
    "older_man_tone4"
    "older_man_tone5"
    "older_person"
    "older_person_tone1"
    "older_person_tone2"
    "older_person_tone3"
    "older_person_tone4"
    "older_person_tone5"
    "older_woman"
    "older_woman_tone1"
    "older_woman_tone2"
    "older_woman_tone3"
    "older_woman_tone4"
    "older_woman_tone5"
    "olive"
    "om"
    "om_symbol"
    "oman"
    "on"
    "on_arrow"
    "oncoming_automobile"
    "oncoming_bus"
    "oncoming_fist"
    "oncoming_fist_tone1"
    "oncoming_fist_tone2"
    "oncoming_fist_tone3"
    "oncoming_fist_tone4"
    "oncoming_fist_tone5"
    "oncoming_police_car"
    "oncoming_taxi"
    "one"
    "one-piece_swimsuit"
    "one_oclock"
    "one_piece_swimsuit"
    "one_thirty"
    "onion"
    "open_book"
    "open_file_folder"
    "open_hands"
    "open_hands_tone1"
    "open_hands_tone2"
    "open_hands_tone3"
    "open_hands_tone4"
    "open_hands_tone5"
    "open_mailbox_with_lowered_flag"
    "open_mailbox_with_raised_flag"
    "open_mouth"
    "open_umbrella"
    "ophiuchus"
    "optical_disk"
    "orange"
    "orange_book"
    "orange_circle"
    "orange_heart"
    "orange_square"
    "orangutan"
    "orthodox_cross"
    "otter"
    "outbox_tray"
    "owl"
    "ox"
    "oyster"
    "p_button"
    "pa"
    "package"
    "paella"
    "page_facing_up"
    "page_with_curl"
    "pager"
    "paintbrush"
    "pakistan"
    "palau"
    "palestinian_territories"
    "palette"
    "palm_down"
    "palm_down_hand"
    "palm_down_hand_dark_skin_tone"
    "palm_down_hand_light_skin_tone"
    "palm_down_hand_medium_dark_skin_tone"
    "palm_down_hand_medium_light_skin_tone"
    "palm_down_hand_medium_skin_tone"
    "palm_down_hand_tone1"
    "palm_down_hand_tone2"
    "palm_down_hand_tone3"
    "palm_down_hand_tone4"
    "palm_down_hand_tone5"
    "palm_down_tone1"
    "palm_down_tone2"
    "palm_down_tone3"
    "palm_down_tone4"
    "palm_down_tone5"
    "palm_tree"
    "palm_up"
    "palm_up_hand"
    "palm_up_hand_dark_skin_tone"
    "palm_up_hand_light_skin_tone"
    "palm_up_hand_medium_dark_skin_tone"
    "palm_up_hand_medium_light_skin_tone"
    "palm_up_hand_medium_skin_tone"
    "palm_up_hand_tone1"
    "palm_up_hand_tone2"
    "palm_up_hand_tone3"
    "palm_up_hand_tone4"
    "palm_up_hand_tone5"
    "palm_up_tone1"
    "palm_up_tone2"
    "palm_up_tone3"
    "palm_up_tone4"
    "palm_up_tone5"
    "palms_up_together"
    "palms_up_together_dark_skin_tone"
    "palms_up_together_light_skin_tone"
    "palms_up_together_medium_dark_skin_tone"
    "palms_up_together_medium_light_skin_tone"
    "palms_up_together_medium_skin_tone"
    "palms_up_together_tone1"
    "palms_up_together_tone2"
    "palms_up_together_tone3"
    "palms_up_together_tone4"
    "palms_up_together_tone5"
    "panama"
    "pancakes"
    "panda"
    "panda_face"
    "paperclip"
    "paperclips"
    "papua_new_guinea"
    "parachute"
    "paraguay"
    "parasol_on_ground"
    "park"
    "parking"
    "parrot"
    "part_alternation_mark"
    "partly_sunny"
    "partly_sunny_rain"
    "party"
    "party_popper"
    "partying"
    "partying_face"
    "passenger_ship"
    "passport_control"
    "pause"
    "pause_button"
    "paw_prints"
    "pe"
    "pea"
    "pea_pod"
    "peace"
    "peace_symbol"
    "peach"
    "peacock"
    "peanuts"
    "pear"
    "peek"
    "pen"
    "pen_ballpoint"
    "pen_fountain"
    "pencil"
    "pencil2"
    "penguin"
    "penguin_face"
    "pensive"
    "pensive_face"
    "people_holding_hands"
    "people_holding_hands_dark_skin_tone"
    "people_holding_hands_light_skin_tone"
    "people_holding_hands_medium_dark_skin_tone"
    "people_holding_hands_medium_light_skin_tone"
    "people_holding_hands_medium_skin_tone"
    "people_holding_hands_tone1"
    "people_holding_hands_tone2"
    "people_holding_hands_tone3"
    "people_holding_hands_tone4"
    "people_holding_hands_tone5"
    "people_hugging"
    "people_with_bunny_ears"
    "people_with_bunny_ears_partying"
    "people_wrestling"
    "performing_arts"
    "persevere"
    "persevering_face"
    "person"
    "person_bald"
    "person_bald_tone1"
    "person_bald_tone2"
    "person_bald_tone3"
    "person_bald_tone4"
    "person_bald_tone5"
    "person_beard"
    "person_beard_tone1"
    "person_beard_tone2"
    "person_beard_tone3"
    "person_beard_tone4"
    "person_beard_tone5"
    "person_bearded"
    "person_bearded_tone1"
    "person_bearded_tone2"
    "person_bearded_tone3"
    "person_bearded_tone4"
    "person_bearded_tone5"
    "person_biking"
    "person_biking_tone1"
    "person_biking_tone2"
    "person_biking_tone3"
    "person_biking_tone4"
    "person_biking_tone5"
    "person_blond_hair"
    "person_blond_hair_tone1"
    "person_blond_hair_tone2"
    "person_blond_hair_tone3"
    "person_blond_hair_tone4"
    "person_blond_hair_tone5"
    "person_bouncing_ball"
    "person_bouncing_ball_tone1"
    "person_bouncing_ball_tone2"
    "person_bouncing_ball_tone3"
    "person_bouncing_ball_tone4"
    "person_bouncing_ball_tone5"
    "person_bowing"
    "person_bowing_tone1"
    "person_bowing_tone2"
    "person_bowing_tone3"
    "person_bowing_tone4"
    "person_bowing_tone5"
    "person_cartwheel"
    "person_cartwheel_tone1"
    "person_cartwheel_tone2"
    "person_cartwheel_tone3"
    "person_cartwheel_tone4"
    "person_cartwheel_tone5"
    "person_cartwheeling"
    "person_cartwheeling_tone1"
    "person_cartwheeling_tone2"
    "person_cartwheeling_tone3"
    "person_cartwheeling_tone4"
    "person_cartwheeling_tone5"
    "person_climbing"
    "person_climbing_dark_skin_tone"
    "person_climbing_light_skin_tone"
    "person_climbing_medium_dark_skin_tone"
    "person_climbing_medium_light_skin_tone"
    "person_climbing_medium_skin_tone"
    "person_climbing_tone1"
    "person_climbing_tone2"
    "person_climbing_tone3"
    "person_climbing_tone4"
    "person_climbing_tone5"
    "person_curly_hair"
    "person_curly_hair_tone1"
    "person_curly_hair_tone2"
    "person_curly_hair_tone3"
    "person_curly_hair_tone4"
    "person_curly_hair_tone5"
    "person_dark_skin_tone_bald"
    "person_dark_skin_tone_curly_hair"
    "person_dark_skin_tone_red_hair"
    "person_dark_skin_tone_white_hair"
    "person_doing_cartwheel"
    "person_doing_cartwheel_tone1"
    "person_doing_cartwheel_tone2"
    "person_doing_cartwheel_tone3"
    "person_doing_cartwheel_tone4"
    "person_doing_cartwheel_tone5"
    "person_facepalming"
    "person_facepalming_tone1"
    "person_facepalming_tone2"
    "person_facepalming_tone3"
    "person_facepalming_tone4"
    "person_facepalming_tone5"
    "person_feeding_baby"
    "person_feeding_baby_dark_skin_tone"
    "person_feeding_baby_light_skin_tone"
    "person_feeding_baby_medium_dark_skin_tone"
    "person_feeding_baby_medium_light_skin_tone"
    "person_feeding_baby_medium_skin_tone"
    "person_feeding_baby_tone1"
    "person_feeding_baby_tone2"
    "person_feeding_baby_tone3"
    "person_feeding_baby_tone4"
    "person_feeding_baby_tone5"
    "person_fencing"
    "person_frowning"
    "person_frowning_tone1"
    "person_frowning_tone2"
    "person_frowning_tone3"
    "person_frowning_tone4"
    "person_frowning_tone5"
    "person_gesturing_no"
    "person_gesturing_no_tone1"
    "person_gesturing_no_tone2"
    "person_gesturing_no_tone3"
    "person_gesturing_no_tone4"
    "person_gesturing_no_tone5"
    "person_gesturing_ok"
    "person_gesturing_ok_tone1"
    "person_gesturing_ok_tone2"
    "person_gesturing_ok_tone3"
    "person_gesturing_ok_tone4"
    "person_gesturing_ok_tone5"
    "person_getting_haircut"
    "person_getting_haircut_tone1"
    "person_getting_haircut_tone2"
    "person_getting_haircut_tone3"
    "person_getting_haircut_tone4"
    "person_getting_haircut_tone5"
    "person_getting_massage"
    "person_getting_massage_tone1"
    "person_getting_massage_tone2"
    "person_getting_massage_tone3"
    "person_getting_massage_tone4"
    "person_getting_massage_tone5"
    "person_golfing"
    "person_golfing_dark_skin_tone"
    "person_golfing_light_skin_tone"
    "person_golfing_medium_dark_skin_tone"
    "person_golfing_medium_light_skin_tone"
    "person_golfing_medium_skin_tone"
    "person_golfing_tone1"
    "person_golfing_tone2"
    "person_golfing_tone3"
    "person_golfing_tone4"
    "person_golfing_tone5"
    "person_in_bed"
    "person_in_bed_dark_skin_tone"
    "person_in_bed_light_skin_tone"
    "person_in_bed_medium_dark_skin_tone"
    "person_in_bed_medium_light_skin_tone"
    "person_in_bed_medium_skin_tone"
    "person_in_bed_tone1"
    "person_in_bed_tone2"
    "person_in_bed_tone3"
    "person_in_bed_tone4"
    "person_in_bed_tone5"
    "person_in_lotus_position"
    "person_in_lotus_position_dark_skin_tone"
    "person_in_lotus_position_light_skin_tone"
    "person_in_lotus_position_medium_dark_skin_tone"
    "person_in_lotus_position_medium_light_skin_tone"
    "person_in_lotus_position_medium_skin_tone"
    "person_in_lotus_position_tone1"
    "person_in_lotus_position_tone2"
    "person_in_lotus_position_tone3"
    "person_in_lotus_position_tone4"
    "person_in_lotus_position_tone5"
    "person_in_manual_wheelchair"
    "person_in_manual_wheelchair_dark_skin_tone"
    "person_in_manual_wheelchair_light_skin_tone"
    "person_in_manual_wheelchair_medium_dark_skin_tone"
    "person_in_manual_wheelchair_medium_light_skin_tone"
    "person_in_manual_wheelchair_medium_skin_tone"
    "person_in_manual_wheelchair_tone1"
    "person_in_manual_wheelchair_tone2"
    "person_in_manual_wheelchair_tone3"
    "person_in_manual_wheelchair_tone4"
    "person_in_manual_wheelchair_tone5"
    "person_in_motorized_wheelchair"
    "person_in_motorized_wheelchair_dark_skin_tone"
    "person_in_motorized_wheelchair_light_skin_tone"
    "person_in_motorized_wheelchair_medium_dark_skin_tone"
    "person_in_motorized_wheelchair_medium_light_skin_tone"
    "person_in_motorized_wheelchair_medium_skin_tone"
    "person_in_motorized_wheelchair_tone1"
    "person_in_motorized_wheelchair_tone2"
    "person_in_motorized_wheelchair_tone3"
    "person_in_motorized_wheelchair_tone4"
    "person_in_motorized_wheelchair_tone5"
    "person_in_steamy_room"
    "person_in_steamy_room_dark_skin_tone"
    "person_in_steamy_room_light_skin_tone"
    "person_in_steamy_room_medium_dark_skin_tone"
    "person_in_steamy_room_medium_light_skin_tone"
    "person_in_steamy_room_medium_skin_tone"
    "person_in_steamy_room_tone1"
    "person_in_steamy_room_tone2"
    "person_in_steamy_room_tone3"
    "person_in_steamy_room_tone4"
    "person_in_steamy_room_tone5"
    "person_in_suit_levitating"
    "person_in_suit_levitating_tone1"
    "person_in_suit_levitating_tone2"
    "person_in_suit_levitating_tone3"
    "person_in_suit_levitating_tone4"
    "person_in_suit_levitating_tone5"
    "person_in_tuxedo"
    "person_in_tuxedo_tone1"
    "person_in_tuxedo_tone2"
    "person_in_tuxedo_tone3"
    "person_in_tuxedo_tone4"
    "person_in_tuxedo_tone5"
    "person_juggling"
    "person_juggling_tone1"
    "person_juggling_tone2"
    "person_juggling_tone3"
    "person_juggling_tone4"
    "person_juggling_tone5"
    "person_kneeling"
    "person_kneeling_dark_skin_tone"
    "person_kneeling_light_skin_tone"
    "person_kneeling_medium_dark_skin_tone"
    "person_kneeling_medium_light_skin_tone"
    "person_kneeling_medium_skin_tone"
    "person_kneeling_tone1"
    "person_kneeling_tone2"
    "person_kneeling_tone3"
    "person_kneeling_tone4"
    "person_kneeling_tone5"
    "person_lifting_weights"
    "person_lifting_weights_tone1"
    "person_lifting_weights_tone2"
    "person_lifting_weights_tone3"
    "person_lifting_weights_tone4"
    "person_lifting_weights_tone5"
    "person_light_skin_tone_bald"
    "person_light_skin_tone_curly_hair"
    "person_light_skin_tone_red_hair"
    "person_light_skin_tone_white_hair"
    "person_medium_dark_skin_tone_bald"
    "person_medium_dark_skin_tone_curly_hair"
    "person_medium_dark_skin_tone_red_hair"
    "person_medium_dark_skin_tone_white_hair"
    "person_medium_light_skin_tone_bald"
    "person_medium_light_skin_tone_curly_hair"
    "person_medium_light_skin_tone_red_hair"
    "person_medium_light_skin_tone_white_hair"
    "person_medium_skin_tone_bald"
    "person_medium_skin_tone_curly_hair"
    "person_medium_skin_tone_red_hair"
    "person_medium_skin_tone_white_hair"
    "person_mountain_biking"
    "person_mountain_biking_tone1"
    "person_mountain_biking_tone2"
    "person_mountain_biking_tone3"
    "person_mountain_biking_tone4"
    "person_mountain_biking_tone5"
    "person_playing_handball"
    "person_playing_handball_tone1"
    "person_playing_handball_tone2"
    "person_playing_handball_tone3"
    "person_playing_handball_tone4"
    "person_playing_handball_tone5"
    "person_playing_water_polo"
    "person_playing_water_polo_tone1"
    "person_playing_water_polo_tone2"
    "person_playing_water_polo_tone3"
    "person_playing_water_polo_tone4"
    "person_playing_water_polo_tone5"
    "person_pouting"
    "person_pouting_tone1"
    "person_pouting_tone2"
    "person_pouting_tone3"
    "person_pouting_tone4"
    "person_pouting_tone5"
    "person_raising_hand"
    "person_raising_hand_tone1"
    "person_raising_hand_tone2"
    "person_raising_hand_tone3"
    "person_raising_hand_tone4"
    "person_raising_hand_tone5"
    "person_red_hair"
    "person_red_hair_tone1"
    "person_red_hair_tone2"
    "person_red_hair_tone3"
    "person_red_hair_tone4"
    "person_red_hair_tone5"
    "person_rowing_boat"
    "person_rowing_boat_tone1"
    "person_rowing_boat_tone2"
    "person_rowing_boat_tone3"
    "person_rowing_boat_tone4"
    "person_rowing_boat_tone5"
    "person_running"
    "person_running_tone1"
    "person_running_tone2"
    "person_running_tone3"
    "person_running_tone4"
    "person_running_tone5"
    "person_shrugging"
    "person_shrugging_tone1"
    "person_shrugging_tone2"
    "person_shrugging_tone3"
    "person_shrugging_tone4"
    "person_shrugging_tone5"
    "person_skiing"
    "person_snowboarding"
    "person_snowboarding_tone1"
    "person_snowboarding_tone2"
    "person_snowboarding_tone3"
    "person_snowboarding_tone4"
    "person_snowboarding_tone5"
    "person_standing"
    "person_standing_dark_skin_tone"
    "person_standing_light_skin_tone"
    "person_standing_medium_dark_skin_tone"
    "person_standing_medium_light_skin_tone"
    "person_standing_medium_skin_tone"
    "person_standing_tone1"
    "person_standing_tone2"
    "person_standing_tone3"
    "person_standing_tone4"
    "person_standing_tone5"
    "person_surfing"
    "person_surfing_tone1"
    "person_surfing_tone2"
    "person_surfing_tone3"
    "person_surfing_tone4"
    "person_surfing_tone5"
    "person_swimming"
    "person_swimming_tone1"
    "person_swimming_tone2"
    "person_swimming_tone3"
    "person_swimming_tone4"
    "person_swimming_tone5"
    "person_taking_bath"
    "person_taking_bath_tone1"
    "person_taking_bath_tone2"
    "person_taking_bath_tone3"
    "person_taking_bath_tone4"
    "person_taking_bath_tone5"
    "person_tipping_hand"
    "person_tipping_hand_tone1"
    "person_tipping_hand_tone2"
    "person_tipping_hand_tone3"
    "person_tipping_hand_tone4"
    "person_tipping_hand_tone5"
    "person_tone1"
    "person_tone1_bald"
    "person_tone1_curly_hair"
    "person_tone1_red_hair"
    "person_tone1_white_hair"
    "person_tone2"
    "person_tone2_bald"
    "person_tone2_curly_hair"
    "person_tone2_red_hair"
    "person_tone2_white_hair"
    "person_tone3"
    "person_tone3_bald"
    "person_tone3_curly_hair"
    "person_tone3_red_hair"
    "person_tone3_white_hair"
    "person_tone4"
    "person_tone4_bald"
    "person_tone4_curly_hair"
    "person_tone4_red_hair"
    "person_tone4_white_hair"
    "person_tone5"
    "person_tone5_bald"
    "person_tone5_curly_hair"
    "person_tone5_red_hair"
    "person_tone5_white_hair"
    "person_walking"
    "person_walking_tone1"
    "person_walking_tone2"
    "person_walking_tone3"
    "person_walking_tone4"
    "person_walking_tone5"
    "person_wearing_turban"
    "person_wearing_turban_tone1"
    "person_wearing_turban_tone2"
    "person_wearing_turban_tone3"
    "person_wearing_turban_tone4"
    "person_wearing_turban_tone5"
    "person_white_hair"
    "person_white_hair_tone1"
    "person_white_hair_tone2"
    "person_white_hair_tone3"
    "person_white_hair_tone4"
    "person_white_hair_tone5"
    "person_with_ball"
    "person_with_ball_tone1"
    "person_with_ball_tone2"
    "person_with_ball_tone3"
    "person_with_ball_tone4"
    "person_with_ball_tone5"
    "person_with_blond_hair"
    "person_with_blond_hair_tone1"
    "person_with_blond_hair_tone2"
    "person_with_blond_hair_tone3"
    "person_with_blond_hair_tone4"
    "person_with_blond_hair_tone5"
    "person_with_crown"
    "person_with_crown_dark_skin_tone"
    "person_with_crown_light_skin_tone"
    "person_with_crown_medium_dark_skin_tone"
    "person_with_crown_medium_light_skin_tone"
    "person_with_crown_medium_skin_tone"
    "person_with_crown_tone1"
    "person_with_crown_tone2"
    "person_with_crown_tone3"
    "person_with_crown_tone4"
    "person_with_crown_tone5"
    "person_with_headscarf"
    "person_with_pouting_face"
    "person_with_pouting_face_tone1"
    "person_with_pouting_face_tone2"
    "person_with_pouting_face_tone3"
    "person_with_pouting_face_tone4"
    "person_with_pouting_face_tone5"
    "person_with_probing_cane"
    "person_with_probing_cane_dark_skin_tone"
    "person_with_probing_cane_light_skin_tone"
    "person_with_probing_cane_medium_dark_skin_tone"
    "person_with_probing_cane_medium_light_skin_tone"
    "person_with_probing_cane_medium_skin_tone"
    "person_with_probing_cane_tone1"
    "person_with_probing_cane_tone2"
    "person_with_probing_cane_tone3"
    "person_with_probing_cane_tone4"
    "person_with_probing_cane_tone5"
    "person_with_skullcap"
    "person_with_skullcap_tone1"
    "person_with_skullcap_tone2"
    "person_with_skullcap_tone3"
    "person_with_skullcap_tone4"
    "person_with_skullcap_tone5"
    "person_with_turban"
    "person_with_veil"
    "person_with_veil_tone1"
    "person_with_veil_tone2"
    "person_with_veil_tone3"
    "person_with_veil_tone4"
    "person_with_veil_tone5"
    "person_with_white_cane"
    "person_with_white_cane_tone1"
    "person_with_white_cane_tone2"
    "person_with_white_cane_tone3"
    "person_with_white_cane_tone4"
    "person_with_white_cane_tone5"
    "peru"
    "petri_dish"
    "pf"
    "pg"
    "ph"
    "philippines"
    "phone"
    "pick"
    "pickup_truck"
    "pie"
    "pig"
    "pig2"
    "pig_face"
    "pig_nose"
    "pile_of_poo"
    "pill"
    "pilot"
    "pilot_dark_skin_tone"
    "pilot_light_skin_tone"
    "pilot_medium_dark_skin_tone"
    "pilot_medium_light_skin_tone"
    "pilot_medium_skin_tone"
    "pilot_tone1"
    "pilot_tone2"
    "pilot_tone3"
    "pilot_tone4"
    "pilot_tone5"
    "pinata"
    "pinch"
    "pinch_tone1"
    "pinch_tone2"
    "pinch_tone3"
    "pinch_tone4"
    "pinch_tone5"
    "pinched_fingers"
    "pinched_fingers_dark_skin_tone"
    "pinched_fingers_light_skin_tone"
    "pinched_fingers_medium_dark_skin_tone"
    "pinched_fingers_medium_light_skin_tone"
    "pinched_fingers_medium_skin_tone"
    "pinched_fingers_tone1"
    "pinched_fingers_tone2"
    "pinched_fingers_tone3"
    "pinched_fingers_tone4"
    "pinched_fingers_tone5"
    "pinching_hand"
    "pinching_hand_dark_skin_tone"
    "pinching_hand_light_skin_tone"
    "pinching_hand_medium_dark_skin_tone"
    "pinching_hand_medium_light_skin_tone"
    "pinching_hand_medium_skin_tone"
    "pinching_hand_tone1"
    "pinching_hand_tone2"
    "pinching_hand_tone3"
    "pinching_hand_tone4"
    "pinching_hand_tone5"
    "pine_decoration"
    "pineapple"
    "ping_pong"
    "pink_heart"
    "pirate_flag"
    "pisces"
    "pistol"
    "pitcairn_islands"
    "pizza"
    "pk"
    "pl"
    "placard"
    "place_of_worship"
    "plate_with_cutlery"
    "play"
    "play_button"
    "play_or_pause_button"
    "play_pause"
    "playground_slide"
    "pleading"
    "pleading_face"
    "plunger"
    "plus"
    "pm"
    "pn"
    "point_down"
    "point_down_tone1"
    "point_down_tone2"
    "point_down_tone3"
    "point_down_tone4"
    "point_down_tone5"
    "point_forward"
    "point_forward_tone1"
    "point_forward_tone2"
    "point_forward_tone3"
    "point_forward_tone4"
    "point_forward_tone5"
    "point_left"
    "point_left_tone1"
    "point_left_tone2"
    "point_left_tone3"
    "point_left_tone4"
    "point_left_tone5"
    "point_right"
    "point_right_tone1"
    "point_right_tone2"
    "point_right_tone3"
    "point_right_tone4"
    "point_right_tone5"
    "point_up"
    "point_up_2"
    "point_up_2_tone1"
    "point_up_2_tone2"
    "point_up_2_tone3"
    "point_up_2_tone4"
    "point_up_2_tone5"
    "point_up_tone1"
    "point_up_tone2"
    "point_up_tone3"
    "point_up_tone4"
    "point_up_tone5"
    "poland"
    "polar_bear"
    "polar_bear_face"
    "police_car"
    "police_car_light"
    "police_officer"
    "police_officer_tone1"
    "police_officer_tone2"
    "police_officer_tone3"
    "police_officer_tone4"
    "police_officer_tone5"
    "policeman"
    "policewoman"
    "poo"
    "poodle"
    "pool_8_ball"
    "poop"
    "popcorn"
    "portugal"
    "post_office"
    "postal_horn"
    "postbox"
    "pot_of_food"
    "potable_water"
    "potato"
    "potted_plant"
    "pouch"
    "poultry_leg"
    "pound"
    "pound_banknote"
    "pour"
    "pouring_liquid"
    "pout"
    "pouting"
    "pouting_cat"
    "pouting_face"
    "pouting_man"
    "pouting_tone1"
    "pouting_tone2"
    "pouting_tone3"
    "pouting_tone4"
    "pouting_tone5"
    "pouting_woman"
    "pr"
    "pray"
    "pray_tone1"
    "pray_tone2"
    "pray_tone3"
    "pray_tone4"
    "pray_tone5"
    "prayer_beads"
    "pregnant_man"
    "pregnant_man_dark_skin_tone"
    "pregnant_man_light_skin_tone"
    "pregnant_man_medium_dark_skin_tone"
    "pregnant_man_medium_light_skin_tone"
    "pregnant_man_medium_skin_tone"
    "pregnant_man_tone1"
    "pregnant_man_tone2"
    "pregnant_man_tone3"
    "pregnant_man_tone4"
    "pregnant_man_tone5"
    "pregnant_person"
    "pregnant_person_dark_skin_tone"
    "pregnant_person_light_skin_tone"
    "pregnant_person_medium_dark_skin_tone"
    "pregnant_person_medium_light_skin_tone"
    "pregnant_person_medium_skin_tone"
    "pregnant_person_tone1"
    "pregnant_person_tone2"
    "pregnant_person_tone3"
    "pregnant_person_tone4"
    "pregnant_person_tone5"
    "pregnant_woman"
    "pregnant_woman_tone1"
    "pregnant_woman_tone2"
    "pregnant_woman_tone3"
    "pregnant_woman_tone4"
    "pregnant_woman_tone5"
    "pretzel"
    "previous_track"
    "previous_track_button"
    "prince"
    "prince_tone1"
    "prince_tone2"
    "prince_tone3"
    "prince_tone4"
    "prince_tone5"
    "princess"
    "princess_tone1"
    "princess_tone2"
    "princess_tone3"
    "princess_tone4"
    "princess_tone5"
    "printer"
    "probing_cane"
    "prohibited"
    "projector"
    "ps"
    "pt"
    "pudding"
    "puerto_rico"
    "punch"
    "punch_tone1"
    "punch_tone2"
    "punch_tone3"
    "punch_tone4"
    "punch_tone5"
    "purple_circle"
    "purple_heart"
    "purple_square"
    "purse"
    "pushpin"
    "put_litter_in_its_place"
    "puzzle_piece"
    "pw"
    "py"
    "qa"
    "qatar"
    "question"
    "question_mark"
    "quiet_sound"
    "rabbit"
    "rabbit2"
    "rabbit_face"
    "raccoon"
    "race_car"
    "racehorse"
    "racing_car"
    "racing_motorcycle"
    "radio"
    "radio_button"
    "radioactive"
    "radioactive_sign"
    "rage"
    "railroad_track"
    "railway_car"
    "railway_track"
    "rain_cloud"
    "rainbow"
    "rainbow-flag"
    "rainbow_flag"
    "rainy"
    "raised_back_of_hand"
    "raised_back_of_hand_tone1"
    "raised_back_of_hand_tone2"
    "raised_back_of_hand_tone3"
    "raised_back_of_hand_tone4"
    "raised_back_of_hand_tone5"
    "raised_eyebrow"
    "raised_fist"
    "raised_fist_tone1"
    "raised_fist_tone2"
    "raised_fist_tone3"
    "raised_fist_tone4"
    "raised_fist_tone5"
    "raised_hand"
    "raised_hand_tone1"
    "raised_hand_tone2"
    "raised_hand_tone3"
    "raised_hand_tone4"
    "raised_hand_tone5"
    "raised_hand_with_fingers_splayed"
    "raised_hand_with_fingers_splayed_tone1"
    "raised_hand_with_fingers_splayed_tone2"
    "raised_hand_with_fingers_splayed_tone3"
    "raised_hand_with_fingers_splayed_tone4"
    "raised_hand_with_fingers_splayed_tone5"
    "raised_hand_with_part_between_middle_and_ring_fingers"
    "raised_hand_with_part_between_middle_and_ring_fingers_tone1"
    "raised_hand_with_part_between_middle_and_ring_fingers_tone2"
    "raised_hand_with_part_between_middle_and_ring_fingers_tone3"
    "raised_hand_with_part_between_middle_and_ring_fingers_tone4"
    "raised_hand_with_part_between_middle_and_ring_fingers_tone5"
    "raised_hands"
    "raised_hands_tone1"
    "raised_hands_tone2"
    "raised_hands_tone3"
    "raised_hands_tone4"
    "raised_hands_tone5"
    "raising_hand"
    "raising_hand_man"
    "raising_hand_tone1"
    "raising_hand_tone2"
    "raising_hand_tone3"
    "raising_hand_tone4"
    "raising_hand_tone5"
    "raising_hand_woman"
    "raising_hands"
    "raising_hands_tone1"
    "raising_hands_tone2"
    "raising_hands_tone3"
    "raising_hands_tone4"
    "raising_hands_tone5"
    "ram"
    "ramen"
    "rat"
    "razor"
    "re"
    "receipt"
    "record"
    "record_button"
    "recycle"
    "recycling_symbol"
    "red_apple"
    "red_car"
    "red_circle"
    "red_envelope"
    "red_exclamation_mark"
    "red_haired"
    "red_haired_man"
    "red_haired_person"
    "red_haired_tone1"
    "red_haired_tone2"
    "red_haired_tone3"
    "red_haired_tone4"
    "red_haired_tone5"
    "red_haired_woman"
    "red_heart"
    "red_o"
    "red_paper_lantern"
    "red_question_mark"
    "red_square"
    "red_triangle_pointed_down"
    "red_triangle_pointed_up"
    "registered"
    "relaxed"
    "relieved"
    "relieved_face"
    "reminder_ribbon"
    "repeat"
    "repeat_button"
    "repeat_one"
    "repeat_single_button"
    "rescue_worker_helmet"
    "rescue_workers_helmet"
    "restroom"
    "reunion"
    "reverse"
    "reverse_button"
    "reversed_hand_with_middle_finger_extended"
    "reversed_hand_with_middle_finger_extended_tone1"
    "reversed_hand_with_middle_finger_extended_tone2"
    "reversed_hand_with_middle_finger_extended_tone3"
    "reversed_hand_with_middle_finger_extended_tone4"
    "reversed_hand_with_middle_finger_extended_tone5"
    "revolving_hearts"
    "rewind"
    "rhino"
    "rhinoceros"
    "ribbon"
    "rice"
    "rice_ball"
    "rice_cracker"
    "rice_scene"
    "right-facing_fist"
    "right_anger_bubble"
    "right_arrow"
    "right_arrow_curving_down"
    "right_arrow_curving_left"
    "right_arrow_curving_up"
    "right_bicep"
    "right_bicep_tone1"
    "right_bicep_tone2"
    "right_bicep_tone3"
    "right_bicep_tone4"
    "right_bicep_tone5"
    "right_facing_fist"
    "right_facing_fist_tone1"
    "right_facing_fist_tone2"
    "right_facing_fist_tone3"
    "right_facing_fist_tone4"
    "right_facing_fist_tone5"
    "right_fist"
    "right_fist_tone1"
    "right_fist_tone2"
    "right_fist_tone3"
    "right_fist_tone4"
    "right_fist_tone5"
    "rightwards_arrow_with_hook"
    "rightwards_hand"
    "rightwards_hand_dark_skin_tone"
    "rightwards_hand_light_skin_tone"
    "rightwards_hand_medium_dark_skin_tone"
    "rightwards_hand_medium_light_skin_tone"
    "rightwards_hand_medium_skin_tone"
    "rightwards_hand_tone1"
    "rightwards_hand_tone2"
    "rightwards_hand_tone3"
    "rightwards_hand_tone4"
    "rightwards_hand_tone5"
    "rightwards_pushing_hand"
    "rightwards_pushing_hand_dark_skin_tone"
    "rightwards_pushing_hand_light_skin_tone"
    "rightwards_pushing_hand_medium_dark_skin_tone"
    "rightwards_pushing_hand_medium_light_skin_tone"
    "rightwards_pushing_hand_medium_skin_tone"
    "rightwards_pushing_hand_tone1"
    "rightwards_pushing_hand_tone2"
    "rightwards_pushing_hand_tone3"
    "rightwards_pushing_hand_tone4"
    "rightwards_pushing_hand_tone5"
    "ring"
    "ring_buoy"
    "ringed_planet"
    "ro"
    "roasted_sweet_potato"
    "robot"
    "robot_face"
    "rock"
    "rocket"
    "rofl"
    "roll_eyes"
    "roll_of_paper"
    "rolled_up_newspaper"
    "roller_coaster"
    "roller_skate"
    "rolling_eyes"
    "rolling_on_the_floor_laughing"
    "romania"
    "rooster"
    "rose"
    "rosette"
    "rotating_light"
    "round_pushpin"
    "rowboat"
    "rowboat_tone1"
    "rowboat_tone2"
    "rowboat_tone3"
    "rowboat_tone4"
    "rowboat_tone5"
    "rowing_man"
    "rowing_woman"
    "royalty"
    "royalty_tone1"
    "royalty_tone2"
    "royalty_tone3"
    "royalty_tone4"
    "royalty_tone5"
    "rs"
    "ru"
    "rugby_football"
    "runner"
    "runner_tone1"
    "runner_tone2"
    "runner_tone3"
    "runner_tone4"
    "runner_tone5"
    "running"
    "running_man"
    "running_shirt"
    "running_shirt_with_sash"
    "running_shoe"
    "running_tone1"
    "running_tone2"
    "running_tone3"
    "running_tone4"
    "running_tone5"
    "running_woman"
    "russia"
    "rw"
    "rwanda"
    "sa"
    "sad_but_relieved_face"
    "sad_relieved_face"
    "safety_pin"
    "safety_vest"
    "sagittarius"
    "sailboat"
    "sake"
    "salad"
    "salt"
    "salute"
    "saluting_face"
    "samoa"
    "san_marino"
    "sandal"
    "sandwich"
    "santa"
    "santa_claus"
    "santa_claus_tone1"
    "santa_claus_tone2"
    "santa_claus_tone3"
    "santa_claus_tone4"
    "santa_claus_tone5"
    "santa_tone1"
    "santa_tone2"
    "santa_tone3"
    "santa_tone4"
    "santa_tone5"
    "sao_tome_principe"
    "sari"
    "sassy_man"
    "sassy_woman"
    "satellite"
    "satellite_antenna"
    "satellite_orbital"
    "satisfied"
    "saturn"
    "saudi"
    "saudi_arabia"
    "saudiarabia"
    "sauna_man"
    "sauna_person"
    "sauna_woman"
    "sauropod"
    "savoring_food"
    "saxophone"
    "sb"
    "sc"
    "scales"
    "scarf"
    "school"
    "school_satchel"
    "scientist"
    "scientist_dark_skin_tone"
    "scientist_light_skin_tone"
    "scientist_medium_dark_skin_tone"
    "scientist_medium_light_skin_tone"
    "scientist_medium_skin_tone"
    "scientist_tone1"
    "scientist_tone2"
    "scientist_tone3"
    "scientist_tone4"
    "scientist_tone5"
    "scissors"
    "scooter"
    "scorpio"
    "scorpion"
    "scorpius"
    "scotland"
    "scream"
    "scream_cat"
    "screaming_in_fear"
    "screwdriver"
    "scroll"
    "sd"
    "se"
    "seal"
    "seat"
    "second_place"
    "second_place_medal"
    "secret"
    "see_no_evil"
    "see_no_evil_monkey"
    "seedling"
    "selfie"
    "selfie_tone1"
    "selfie_tone2"
    "selfie_tone3"
    "selfie_tone4"
    "selfie_tone5"
    "senegal"
    "serbia"
    "serious_face_with_symbols_covering_mouth"
    "service_dog"
    "seven"
    "seven_oclock"
    "seven_thirty"
    "sewing_needle"
    "seychelles"
    "sg"
    "sh"
    "shaking"
    "shaking_face"
    "shaking_hands"
    "shallow_pan_of_food"
    "shamrock"
    "shark"
    "shaved_ice"
    "sheaf_of_rice"
    "sheep"
    "shell"
    "shelled_peanut"
    "shield"
    "shinto_shrine"
    "ship"
    "shirt"
    "shit"
    "shocked_face_with_exploding_head"
    "shoe"
    "shooting_star"
    "shopping"
    "shopping_bags"
    "shopping_cart"
    "shopping_trolley"
    "shortcake"
    "shorts"
    "shower"
    "shrimp"
    "shrug"
    "shrug_tone1"
    "shrug_tone2"
    "shrug_tone3"
    "shrug_tone4"
    "shrug_tone5"
    "shuffle"
    "shuffle_tracks_button"
    "shush"
    "shushing_face"
    "si"
    "sick"
    "sierra_leone"
    "sign_of_the_horns"
    "sign_of_the_horns_tone1"
    "sign_of_the_horns_tone2"
    "sign_of_the_horns_tone3"
    "sign_of_the_horns_tone4"
    "sign_of_the_horns_tone5"
    "signal_strength"
    "singapore"
    "singer"
    "singer_dark_skin_tone"
    "singer_light_skin_tone"
    "singer_medium_dark_skin_tone"
    "singer_medium_light_skin_tone"
    "singer_medium_skin_tone"
    "singer_tone1"
    "singer_tone2"
    "singer_tone3"
    "singer_tone4"
    "singer_tone5"
    "sint_maarten"
    "six"
    "six_oclock"
    "six_pointed_star"
    "six_thirty"
    "sj"
    "sk"
    "skateboard"
    "skeleton"
    "ski"
    "skier"
    "skiing"
    "skis"
    "skull"
    "skull_and_crossbones"
    "skull_crossbones"
    "skunk"
    "sl"
    "sled"
    "sleeping"
    "sleeping_accommodation"
    "sleeping_accommodation_tone1"
    "sleeping_accommodation_tone2"
    "sleeping_accommodation_tone3"
    "sleeping_accommodation_tone4"
    "sleeping_accommodation_tone5"
    "sleeping_bed"
    "sleeping_face"
    "sleepy"
    "sleepy_face"
    "sleuth_or_spy"
    "sleuth_or_spy_tone1"
    "sleuth_or_spy_tone2"
    "sleuth_or_spy_tone3"
    "sleuth_or_spy_tone4"
    "sleuth_or_spy_tone5"
    "slide"
    "slight_frown"
    "slight_smile"
    "slightly_frowning_face"
    "slightly_smiling_face"
    "slot_machine"
    "sloth"
    "slovakia"
    "slovenia"
    "sm"
    "small_airplane"
    "small_blue_diamond"
    "small_orange_diamond"
    "small_red_triangle"
    "small_red_triangle_down"
    "smile"
    "smile_cat"
    "smiley"
    "smiley_cat"
    "smiling_cat_with_heart_eyes"
    "smiling_face"
    "smiling_face_with_3_hearts"
    "smiling_face_with_closed_eyes"
    "smiling_face_with_halo"
    "smiling_face_with_heart_eyes"
    "smiling_face_with_hearts"
    "smiling_face_with_horns"
    "smiling_face_with_open_hands"
    "smiling_face_with_smiling_eyes"
    "smiling_face_with_smiling_eyes_and_hand_covering_mouth"
    "smiling_face_with_sunglasses"
    "smiling_face_with_tear"
    "smiling_face_with_three_hearts"
    "smiling_imp"
    "smirk"
    "smirk_cat"
    "smirking"
    "smirking_face"
    "smoking"
    "sn"
    "snail"
    "snake"
    "sneaker"
    "sneeze"
    "sneezing"
    "sneezing_face"
    "snow_capped_mountain"
    "snow_cloud"
    "snowboarder"
    "snowboarder_dark_skin_tone"
    "snowboarder_light_skin_tone"
    "snowboarder_medium_dark_skin_tone"
    "snowboarder_medium_light_skin_tone"
    "snowboarder_medium_skin_tone"
    "snowboarder_tone1"
    "snowboarder_tone2"
    "snowboarder_tone3"
    "snowboarder_tone4"
    "snowboarder_tone5"
    "snowboarding"
    "snowboarding_tone1"
    "snowboarding_tone2"
    "snowboarding_tone3"
    "snowboarding_tone4"
    "snowboarding_tone5"
    "snowflake"
    "snowman"
    "snowman2"
    "snowman_with_snow"
    "snowman_without_snow"
    "snowy"
    "so"
    "soap"
    "sob"
    "soccer"
    "soccer_ball"
    "socks"
    "soft_ice_cream"
    "soft_serve"
    "softball"
    "solomon_islands"
    "somalia"
    "soon"
    "soon_arrow"
    "sos"
    "sos_button"
    "sound"
    "south_africa"
    "south_georgia_south_sandwich_islands"
    "south_korea"
    "south_sudan"
    "space_invader"
    "spade_suit"
    "spades"
    "spaghetti"
    "spain"
    "sparkle"
    "sparkler"
    "sparkles"
    "sparkling_heart"
    "speak_no_evil"
    "speak_no_evil_monkey"
    "speaker"
    "speaker_high_volume"
    "speaker_low_volume"
    "speaker_medium_volume"
    "speaking_head"
    "speaking_head_in_silhouette"
    "speech_balloon"
    "speech_left"
    "speedboat"
    "spider"
    "spider_web"
    "spiral_calendar"
    "spiral_calendar_pad"
    "spiral_note_pad"
    "spiral_notepad"
    "spiral_shell"
    "spock-hand"
    "sponge"
    "spoon"
    "sport_utility_vehicle"
    "sports_medal"
    "spouting_whale"
    "spy"
    "spy_tone1"
    "spy_tone2"
    "spy_tone3"
    "spy_tone4"
    "spy_tone5"
    "squeeze_bottle"
    "squid"
    "squinting_face"
    "squinting_face_with_tongue"
    "sr"
    "sri_lanka"
    "ss"
    "st"
    "st_barthelemy"
    "st_helena"
    "st_kitts_nevis"
    "st_lucia"
    "st_martin"
    "st_pierre_miquelon"
    "st_vincent_grenadines"
    "stadium"
    "staff_of_aesculapius"
    "standing"
    "standing_man"
    "standing_person"
    "standing_tone1"
    "standing_tone2"
    "standing_tone3"
    "standing_tone4"
    "standing_tone5"
    "standing_woman"
    "star"
    "star-struck"
    "star2"
    "star_and_crescent"
    "star_of_david"
    "star_struck"
    "stars"
    "station"
    "statue_of_liberty"
    "steam_locomotive"
    "steaming_bowl"
    "stethoscope"
    "stew"
    "stop"
    "stop_button"
    "stop_sign"
    "stopwatch"
    "stormy"
    "straight_ruler"
    "strawberry"
    "stuck_out_tongue"
    "stuck_out_tongue_closed_eyes"
    "stuck_out_tongue_winking_eye"
    "student"
    "student_dark_skin_tone"
    "student_light_skin_tone"
    "student_medium_dark_skin_tone"
    "student_medium_light_skin_tone"
    "student_medium_skin_tone"
    "student_tone1"
    "student_tone2"
    "student_tone3"
    "student_tone4"
    "student_tone5"
    "studio_microphone"
    "stuffed_flatbread"
    "stuffed_pita"
    "sudan"
    "sun"
    "sun_and_rain"
    "sun_behind_cloud"
    "sun_behind_large_cloud"
    "sun_behind_rain_cloud"
    "sun_behind_small_cloud"
    "sun_small_cloud"
    "sun_with_face"
    "sunflower"
    "sunglasses"
    "sunglasses_cool"
    "sunny"
    "sunrise"
    "sunrise_over_mountains"
    "sunset"
    "superhero"
    "superhero_dark_skin_tone"
    "superhero_light_skin_tone"
    "superhero_man"
    "superhero_medium_dark_skin_tone"
    "superhero_medium_light_skin_tone"
    "superhero_medium_skin_tone"
    "superhero_tone1"
    "superhero_tone2"
    "superhero_tone3"
    "superhero_tone4"
    "superhero_tone5"
    "superhero_woman"
    "supervillain"
    "supervillain_dark_skin_tone"
    "supervillain_light_skin_tone"
    "supervillain_man"
    "supervillain_medium_dark_skin_tone"
    "supervillain_medium_light_skin_tone"
    "supervillain_medium_skin_tone"
    "supervillain_tone1"
    "supervillain_tone2"
    "supervillain_tone3"
    "supervillain_tone4"
    "supervillain_tone5"
    "supervillain_woman"
    "surfer"
    "surfer_tone1"
    "surfer_tone2"
    "surfer_tone3"
    "surfer_tone4"
    "surfer_tone5"
    "surfing"
    "surfing_man"
    "surfing_tone1"
    "surfing_tone2"
    "surfing_tone3"
    "surfing_tone4"
    "surfing_tone5"
    "surfing_woman"
    "suriname"
    "sushi"
    "suspension_railway"
    "suv"
    "sv"
    "svalbard_jan_mayen"
    "swan"
    "swaziland"
    "sweat"
    "sweat_droplets"
    "sweat_drops"
    "sweat_smile"
    "sweden"
    "sweet_potato"
    "swim_brief"
    "swimmer"
    "swimmer_tone1"
    "swimmer_tone2"
    "swimmer_tone3"
    "swimmer_tone4"
    "swimmer_tone5"
    "swimming"
    "swimming_man"
    "swimming_tone1"
    "swimming_tone2"
    "swimming_tone3"
    "swimming_tone4"
    "swimming_tone5"
    "swimming_woman"
    "switzerland"
    "sx"
    "sy"
    "symbols"
    "synagogue"
    "syria"
    "syringe"
    "sz"
    "t-rex"
    "t_rex"
    "t_shirt"
    "ta"
    "table_tennis"
    "table_tennis_paddle_and_ball"
    "taco"
    "tada"
    "taiwan"
    "tajikistan"
    "takeout_box"
    "tamale"
    "tanabata_tree"
    "tangerine"
    "tanzania"
    "taurus"
    "taxi"
    "tc"
    "td"
    "tea"
    "teacher"
    "teacher_dark_skin_tone"
    "teacher_light_skin_tone"
    "teacher_medium_dark_skin_tone"
    "teacher_medium_light_skin_tone"
    "teacher_medium_skin_tone"
    "teacher_tone1"
    "teacher_tone2"
    "teacher_tone3"
    "teacher_tone4"
    "teacher_tone5"
    "teacup_without_handle"
    "teapot"
    "tear_off_calendar"
    "tears_of_joy"
    "tears_of_joy_cat"
    "technologist"
    "technologist_dark_skin_tone"
    "technologist_light_skin_tone"
    "technologist_medium_dark_skin_tone"
    "technologist_medium_light_skin_tone"
    "technologist_medium_skin_tone"
    "technologist_tone1"
    "technologist_tone2"
    "technologist_tone3"
    "technologist_tone4"
    "technologist_tone5"
    "teddy_bear"
    "telephone"
    "telephone_receiver"
    "telescope"
    "television"
    "ten"
    "ten_oclock"
    "ten_thirty"
    "tennis"
    "tent"
    "test_tube"
    "tf"
    "tg"
    "th"
    "thailand"
    "the_horns"
    "thermometer"
    "thermometer_face"
    "thinking"
    "thinking_face"
    "third_place"
    "third_place_medal"
    "thong_sandal"
    "thought_balloon"
    "thread"
    "three"
    "three_button_mouse"
    "three_oclock"
    "three_thirty"
    "thumbdown"
    "thumbdown_tone1"
    "thumbdown_tone2"
    "thumbdown_tone3"
    "thumbdown_tone4"
    "thumbdown_tone5"
    "thumbs_down"
    "thumbs_down_tone1"
    "thumbs_down_tone2"
    "thumbs_down_tone3"
    "thumbs_down_tone4"
    "thumbs_down_tone5"
    "thumbs_up"
    "thumbs_up_tone1"
    "thumbs_up_tone2"
    "thumbs_up_tone3"
    "thumbs_up_tone4"
    "thumbs_up_tone5"
    "thumbsdown"
    "thumbsdown_tone1"
    "thumbsdown_tone2"
    "thumbsdown_tone3"
    "thumbsdown_tone4"
    "thumbsdown_tone5"
    "thumbsup"
    "thumbsup_tone1"
    "thumbsup_tone2"
    "thumbsup_tone3"
    "thumbsup_tone4"
    "thumbsup_tone5"
    "thumbup"
    "thumbup_tone1"
    "thumbup_tone2"
    "thumbup_tone3"
    "thumbup_tone4"
    "thumbup_tone5"
    "thunder_cloud_and_rain"
    "thunder_cloud_rain"
    "ticket"
    "tickets"
    "tiger"
    "tiger2"
    "tiger_face"
    "timer"
    "timer_clock"
    "timor_leste"
    "tipping_hand_man"
    "tipping_hand_person"
    "tipping_hand_woman"
    "tired"
    "tired_face"
    "tj"
    "tk"
    "tl"
    "tm"
    "tn"
    "to"
    "togo"
    "toilet"
    "toilet_paper"
    "tokelau"
    "tokyo_tower"
    "tomato"
    "tonga"
    "tongue"
    "too_cool"
    "toolbox"
    "tools"
    "tooth"
    "toothbrush"
    "top"
    "top_arrow"
    "top_hat"
    "tophat"
    "tornado"
    "tornado_cloud"
    "tr"
    "track_next"
    "track_previous"
    "trackball"
    "tractor"
    "trade_mark"
    "traffic_light"
    "train"
    "train2"
    "tram"
    "tram_car"
    "transgender_flag"
    "transgender_symbol"
    "trashcan"
    "trex"
    "triangular_flag"
    "triangular_flag_on_post"
    "triangular_ruler"
    "trident"
    "trident_emblem"
    "trinidad_tobago"
    "tristan_da_cunha"
    "triumph"
    "troll"
    "trolleybus"
    "trophy"
    "tropical_drink"
    "tropical_fish"
    "truck"
    "trumpet"
    "tshirt"
    "tt"
    "tulip"
    "tumbler_glass"
    "tunisia"
    "turkey"
    "turkey_tr"
    "turkmenistan"
    "turks_caicos_islands"
    "turtle"
    "tuvalu"
    "tuxedo_tone1"
    "tuxedo_tone2"
    "tuxedo_tone3"
    "tuxedo_tone4"
    "tuxedo_tone5"
    "tv"
    "tw"
    "twelve_oclock"
    "twelve_thirty"
    "twisted_rightwards_arrows"
    "two"
    "two_hearts"
    "two_hump_camel"
    "two_men_holding_hands"
    "two_men_holding_hands_tone1"
    "two_men_holding_hands_tone2"
    "two_men_holding_hands_tone3"
    "two_men_holding_hands_tone4"
    "two_men_holding_hands_tone5"
    "two_oclock"
    "two_thirty"
    "two_women_holding_hands"
    "two_women_holding_hands_tone1"
    "two_women_holding_hands_tone2"
    "two_women_holding_hands_tone3"
    "two_women_holding_hands_tone4"
    "two_women_holding_hands_tone5"
    "tz"
    "u5272"
    "u5408"
    "u55b6"
    "u6307"
    "u6708"
    "u6709"
    "u6e80"
    "u7121"
    "u7533"
    "u7981"
    "u7a7a"
    "ua"
    "ug"
    "uganda"
    "uk"
    "ukraine"
    "um"
    "umbrella"
    "umbrella2"
    "umbrella_on_ground"
    "umbrella_with_rain"
    "umbrella_with_rain_drops"
    "un"
    "unamused"
    "unamused_face"
    "underage"
    "unicorn"
    "unicorn_face"
    "united_arab_emirates"
    "united_kingdom"
    "united_nations"
    "united_states"
    "unlock"
    "unlocked"
    "up"
    "up2"
    "up_arrow"
    "up_button"
    "up_down_arrow"
    "up_left_arrow"
    "up_right_arrow"
    "upside_down"
    "upside_down_face"
    "upwards_button"
    "urn"
    "uruguay"
    "us"
    "us_outlying_islands"
    "us_virgin_islands"
    "usa"
    "uy"
    "uz"
    "uzbekistan"
    "v"
    "v_tone1"
    "v_tone2"
    "v_tone3"
    "v_tone4"
    "v_tone5"
    "va"
    "vampire"
    "vampire_dark_skin_tone"
    "vampire_light_skin_tone"
    "vampire_man"
    "vampire_medium_dark_skin_tone"
    "vampire_medium_light_skin_tone"
    "vampire_medium_skin_tone"
    "vampire_tone1"
    "vampire_tone2"
    "vampire_tone3"
    "vampire_tone4"
    "vampire_tone5"
    "vampire_woman"
    "vanuatu"
    "vatican_city"
    "vc"
    "ve"
    "venezuela"
    "vertical_traffic_light"
    "vg"
    "vhs"
    "vi"
    "vibration_mode"
    "victory"
    "victory_hand"
    "victory_hand_tone1"
    "victory_hand_tone2"
    "victory_hand_tone3"
    "victory_hand_tone4"
    "victory_hand_tone5"
    "victory_tone1"
    "victory_tone2"
    "victory_tone3"
    "victory_tone4"
    "victory_tone5"
    "video_camera"
    "video_game"
    "videocassette"
    "vietnam"
    "violin"
    "virgo"
    "vn"
    "volcano"
    "volleyball"
    "vomiting"
    "vomiting_face"
    "vs"
    "vs_button"
    "vu"
    "vulcan"
    "vulcan_salute"
    "vulcan_salute_tone1"
    "vulcan_salute_tone2"
    "vulcan_salute_tone3"
    "vulcan_salute_tone4"
    "vulcan_salute_tone5"
    "vulcan_tone1"
    "vulcan_tone2"
    "vulcan_tone3"
    "vulcan_tone4"
    "vulcan_tone5"
    "waffle"
    "wales"
    "walking"
    "walking_man"
    "walking_tone1"
    "walking_tone2"
    "walking_tone3"
    "walking_tone4"
    "walking_tone5"
    "walking_woman"
    "wallis_futuna"
    "waning_crescent_moon"
    "waning_gibbous_moon"
    "warning"
    "wastebasket"
    "watch"
    "water_buffalo"
    "water_closet"
    "water_pistol"
    "water_polo"
    "water_polo_tone1"
    "water_polo_tone2"
    "water_polo_tone3"
    "water_polo_tone4"
    "water_polo_tone5"
    "water_wave"
    "watermelon"
    "watery_eyes"
    "wave"
    "wave_tone1"
    "wave_tone2"
    "wave_tone3"
    "wave_tone4"
    "wave_tone5"
    "waving_black_flag"
    "waving_hand"
    "waving_hand_tone1"
    "waving_hand_tone2"
    "waving_hand_tone3"
    "waving_hand_tone4"
    "waving_hand_tone5"
    "waving_white_flag"
    "wavy_dash"
    "waxing_crescent_moon"
    "waxing_gibbous_moon"
    "wc"
    "weary"
    "weary_cat"
    "weary_face"
    "wedding"
    "weight_lifter"
    "weight_lifter_tone1"
    "weight_lifter_tone2"
    "weight_lifter_tone3"
    "weight_lifter_tone4"
    "weight_lifter_tone5"
    "weight_lifting"
    "weight_lifting_man"
    "weight_lifting_tone1"
    "weight_lifting_tone2"
    "weight_lifting_tone3"
    "weight_lifting_tone4"
    "weight_lifting_tone5"
    "weight_lifting_woman"
    "western_sahara"
    "wf"
    "whale"
    "whale2"
    "wheel"
    "wheel_of_dharma"
    "wheelchair"
    "wheelchair_symbol"
    "whisky"
    "white_cane"
    "white_check_mark"
    "white_circle"
    "white_exclamation"
    "white_exclamation_mark"
    "white_flag"
    "white_flower"
    "white_frowning_face"
    "white_haired"
    "white_haired_man"
    "white_haired_person"
    "white_haired_tone1"
    "white_haired_tone2"
    "white_haired_tone3"
    "white_haired_tone4"
    "white_haired_tone5"
    "white_haired_woman"
    "white_heart"
    "white_large_square"
    "white_medium_small_square"
    "white_medium_square"
    "white_question"
    "white_question_mark"
    "white_small_square"
    "white_square_button"
    "white_sun_behind_cloud"
    "white_sun_behind_cloud_with_rain"
    "white_sun_cloud"
    "white_sun_rain_cloud"
    "white_sun_small_cloud"
    "white_sun_with_small_cloud"
    "wilted_flower"
    "wilted_rose"
    "wind_blowing_face"
    "wind_chime"
    "wind_face"
    "window"
    "wine_glass"
    "wing"
    "wink"
    "winking_face"
    "winking_face_with_tongue"
    "wireless"
    "wolf"
    "wolf_face"
    "woman"
    "woman-biking"
    "woman-bouncing-ball"
    "woman-bowing"
    "woman-boy"
    "woman-boy-boy"
    "woman-cartwheeling"
    "woman-facepalming"
    "woman-frowning"
    "woman-gesturing-no"
    "woman-gesturing-ok"
    "woman-getting-haircut"
    "woman-getting-massage"
    "woman-girl"
    "woman-girl-boy"
    "woman-girl-girl"
    "woman-golfing"
    "woman-heart-man"
    "woman-heart-woman"
    "woman-juggling"
    "woman-kiss-man"
    "woman-kiss-woman"
    "woman-lifting-weights"
    "woman-mountain-biking"
    "woman-playing-handball"
    "woman-playing-water-polo"
    "woman-pouting"
    "woman-raising-hand"
    "woman-rowing-boat"
    "woman-running"
    "woman-shrugging"
    "woman-surfing"
    "woman-swimming"
    "woman-tipping-hand"
    "woman-walking"
    "woman-wearing-turban"
    "woman-with-bunny-ears-partying"
    "woman-woman-boy"
    "woman-woman-boy-boy"
    "woman-woman-girl"
    "woman-woman-girl-boy"
    "woman-woman-girl-girl"
    "woman-wrestling"
    "woman_and_man_holding_hands"
    "woman_and_man_holding_hands_dark_skin_tone"
    "woman_and_man_holding_hands_light_skin_tone"
    "woman_and_man_holding_hands_medium_dark_skin_tone"
    "woman_and_man_holding_hands_medium_light_skin_tone"
    "woman_and_man_holding_hands_medium_skin_tone"
    "woman_and_man_holding_hands_tone1"
    "woman_and_man_holding_hands_tone2"
    "woman_and_man_holding_hands_tone3"
    "woman_and_man_holding_hands_tone4"
    "woman_and_man_holding_hands_tone5"
    "woman_artist"
    "woman_artist_dark_skin_tone"
    "woman_artist_light_skin_tone"
    "woman_artist_medium_dark_skin_tone"
    "woman_artist_medium_light_skin_tone"
    "woman_artist_medium_skin_tone"
    "woman_artist_tone1"
    "woman_artist_tone2"
    "woman_artist_tone3"
    "woman_artist_tone4"
    "woman_artist_tone5"
    "woman_astronaut"
    "woman_astronaut_dark_skin_tone"
    "woman_astronaut_light_skin_tone"
    "woman_astronaut_medium_dark_skin_tone"
    "woman_astronaut_medium_light_skin_tone"
    "woman_astronaut_medium_skin_tone"
    "woman_astronaut_tone1"
    "woman_astronaut_tone2"
    "woman_astronaut_tone3"
    "woman_astronaut_tone4"
    "woman_astronaut_tone5"
    "woman_bald"
    "woman_bald_dark_skin_tone"
    "woman_bald_light_skin_tone"
    "woman_bald_medium_dark_skin_tone"
    "woman_bald_medium_light_skin_tone"
    "woman_bald_medium_skin_tone"
    "woman_bald_tone1"
    "woman_bald_tone2"
    "woman_bald_tone3"
    "woman_bald_tone4"
    "woman_bald_tone5"
    "woman_beard"
    "woman_beard_tone1"
    "woman_beard_tone2"
    "woman_beard_tone3"
    "woman_beard_tone4"
    "woman_beard_tone5"
    "woman_bearded"
    "woman_bearded_tone1"
    "woman_bearded_tone2"
    "woman_bearded_tone3"
    "woman_bearded_tone4"
    "woman_bearded_tone5"
    "woman_biking"
    "woman_biking_dark_skin_tone"
    "woman_biking_light_skin_tone"
    "woman_biking_medium_dark_skin_tone"
    "woman_biking_medium_light_skin_tone"
    "woman_biking_medium_skin_tone"
    "woman_biking_tone1"
    "woman_biking_tone2"
    "woman_biking_tone3"
    "woman_biking_tone4"
    "woman_biking_tone5"
    "woman_blond_hair"
    "woman_blond_hair_tone1"
    "woman_blond_hair_tone2"
    "woman_blond_hair_tone3"
    "woman_blond_hair_tone4"
    "woman_blond_hair_tone5"
    "woman_blond_haired"
    "woman_blond_haired_tone1"
    "woman_blond_haired_tone2"
    "woman_blond_haired_tone3"
    "woman_blond_haired_tone4"
    "woman_blond_haired_tone5"
    "woman_bouncing_ball"
    "woman_bouncing_ball_dark_skin_tone"
    "woman_bouncing_ball_light_skin_tone"
    "woman_bouncing_ball_medium_dark_skin_tone"
    "woman_bouncing_ball_medium_light_skin_tone"
    "woman_bouncing_ball_medium_skin_tone"
    "woman_bouncing_ball_tone1"
    "woman_bouncing_ball_tone2"
    "woman_bouncing_ball_tone3"
    "woman_bouncing_ball_tone4"
    "woman_bouncing_ball_tone5"
    "woman_bowing"
    "woman_bowing_dark_skin_tone"
    "woman_bowing_light_skin_tone"
    "woman_bowing_medium_dark_skin_tone"
    "woman_bowing_medium_light_skin_tone"
    "woman_bowing_medium_skin_tone"
    "woman_bowing_tone1"
    "woman_bowing_tone2"
    "woman_bowing_tone3"
    "woman_bowing_tone4"
    "woman_bowing_tone5"
    "woman_cartwheeling"
    "woman_cartwheeling_dark_skin_tone"
    "woman_cartwheeling_light_skin_tone"
    "woman_cartwheeling_medium_dark_skin_tone"
    "woman_cartwheeling_medium_light_skin_tone"
    "woman_cartwheeling_medium_skin_tone"
    "woman_cartwheeling_tone1"
    "woman_cartwheeling_tone2"
    "woman_cartwheeling_tone3"
    "woman_cartwheeling_tone4"
    "woman_cartwheeling_tone5"
    "woman_climbing"
    "woman_climbing_dark_skin_tone"
    "woman_climbing_light_skin_tone"
    "woman_climbing_medium_dark_skin_tone"
    "woman_climbing_medium_light_skin_tone"
    "woman_climbing_medium_skin_tone"
    "woman_climbing_tone1"
    "woman_climbing_tone2"
    "woman_climbing_tone3"
    "woman_climbing_tone4"
    "woman_climbing_tone5"
    "woman_construction_worker"
    "woman_construction_worker_dark_skin_tone"
    "woman_construction_worker_light_skin_tone"
    "woman_construction_worker_medium_dark_skin_tone"
    "woman_construction_worker_medium_light_skin_tone"
    "woman_construction_worker_medium_skin_tone"
    "woman_construction_worker_tone1"
    "woman_construction_worker_tone2"
    "woman_construction_worker_tone3"
    "woman_construction_worker_tone4"
    "woman_construction_worker_tone5"
    "woman_cook"
    "woman_cook_dark_skin_tone"
    "woman_cook_light_skin_tone"
    "woman_cook_medium_dark_skin_tone"
    "woman_cook_medium_light_skin_tone"
    "woman_cook_medium_skin_tone"
    "woman_cook_tone1"
    "woman_cook_tone2"
    "woman_cook_tone3"
    "woman_cook_tone4"
    "woman_cook_tone5"
    "woman_curly_hair"
    "woman_curly_hair_tone1"
    "woman_curly_hair_tone2"
    "woman_curly_hair_tone3"
    "woman_curly_hair_tone4"
    "woman_curly_hair_tone5"
    "woman_curly_haired"
    "woman_curly_haired_dark_skin_tone"
    "woman_curly_haired_light_skin_tone"
    "woman_curly_haired_medium_dark_skin_tone"
    "woman_curly_haired_medium_light_skin_tone"
    "woman_curly_haired_medium_skin_tone"
    "woman_curly_haired_tone1"
    "woman_curly_haired_tone2"
    "woman_curly_haired_tone3"
    "woman_curly_haired_tone4"
    "woman_curly_haired_tone5"
    "woman_dancing"
    "woman_dancing_tone1"
    "woman_dancing_tone2"
    "woman_dancing_tone3"
    "woman_dancing_tone4"
    "woman_dancing_tone5"
    "woman_dark_skin_tone_beard"
    "woman_detective"
    "woman_detective_dark_skin_tone"
    "woman_detective_light_skin_tone"
    "woman_detective_medium_dark_skin_tone"
    "woman_detective_medium_light_skin_tone"
    "woman_detective_medium_skin_tone"
    "woman_detective_tone1"
    "woman_detective_tone2"
    "woman_detective_tone3"
    "woman_detective_tone4"
    "woman_detective_tone5"
    "woman_elf"
    "woman_elf_dark_skin_tone"
    "woman_elf_light_skin_tone"
    "woman_elf_medium_dark_skin_tone"
    "woman_elf_medium_light_skin_tone"
    "woman_elf_medium_skin_tone"
    "woman_elf_tone1"
    "woman_elf_tone2"
    "woman_elf_tone3"
    "woman_elf_tone4"
    "woman_elf_tone5"
    "woman_facepalming"
    "woman_facepalming_dark_skin_tone"
    "woman_facepalming_light_skin_tone"
    "woman_facepalming_medium_dark_skin_tone"
    "woman_facepalming_medium_light_skin_tone"
    "woman_facepalming_medium_skin_tone"
    "woman_facepalming_tone1"
    "woman_facepalming_tone2"
    "woman_facepalming_tone3"
    "woman_facepalming_tone4"
    "woman_facepalming_tone5"
    "woman_factory_worker"
    "woman_factory_worker_dark_skin_tone"
    "woman_factory_worker_light_skin_tone"
    "woman_factory_worker_medium_dark_skin_tone"
    "woman_factory_worker_medium_light_skin_tone"
    "woman_factory_worker_medium_skin_tone"
    "woman_factory_worker_tone1"
    "woman_factory_worker_tone2"
    "woman_factory_worker_tone3"
    "woman_factory_worker_tone4"
    "woman_factory_worker_tone5"
    "woman_fairy"
    "woman_fairy_dark_skin_tone"
    "woman_fairy_light_skin_tone"
    "woman_fairy_medium_dark_skin_tone"
    "woman_fairy_medium_light_skin_tone"
    "woman_fairy_medium_skin_tone"
    "woman_fairy_tone1"
    "woman_fairy_tone2"
    "woman_fairy_tone3"
    "woman_fairy_tone4"
    "woman_fairy_tone5"
    "woman_farmer"
    "woman_farmer_dark_skin_tone"
    "woman_farmer_light_skin_tone"
    "woman_farmer_medium_dark_skin_tone"
    "woman_farmer_medium_light_skin_tone"
    "woman_farmer_medium_skin_tone"
    "woman_farmer_tone1"
    "woman_farmer_tone2"
    "woman_farmer_tone3"
    "woman_farmer_tone4"
    "woman_farmer_tone5"
    "woman_feeding_baby"
    "woman_feeding_baby_dark_skin_tone"
    "woman_feeding_baby_light_skin_tone"
    "woman_feeding_baby_medium_dark_skin_tone"
    "woman_feeding_baby_medium_light_skin_tone"
    "woman_feeding_baby_medium_skin_tone"
    "woman_feeding_baby_tone1"
    "woman_feeding_baby_tone2"
    "woman_feeding_baby_tone3"
    "woman_feeding_baby_tone4"
    "woman_feeding_baby_tone5"
    "woman_firefighter"
    "woman_firefighter_dark_skin_tone"
    "woman_firefighter_light_skin_tone"
    "woman_firefighter_medium_dark_skin_tone"
    "woman_firefighter_medium_light_skin_tone"
    "woman_firefighter_medium_skin_tone"
    "woman_firefighter_tone1"
    "woman_firefighter_tone2"
    "woman_firefighter_tone3"
    "woman_firefighter_tone4"
    "woman_firefighter_tone5"
    "woman_frowning"
    "woman_frowning_dark_skin_tone"
    "woman_frowning_light_skin_tone"
    "woman_frowning_medium_dark_skin_tone"
    "woman_frowning_medium_light_skin_tone"
    "woman_frowning_medium_skin_tone"
    "woman_frowning_tone1"
    "woman_frowning_tone2"
    "woman_frowning_tone3"
    "woman_frowning_tone4"
    "woman_frowning_tone5"
    "woman_genie"
    "woman_gesturing_no"
    "woman_gesturing_no_dark_skin_tone"
    "woman_gesturing_no_light_skin_tone"
    "woman_gesturing_no_medium_dark_skin_tone"
    "woman_gesturing_no_medium_light_skin_tone"
    "woman_gesturing_no_medium_skin_tone"
    "woman_gesturing_no_tone1"
    "woman_gesturing_no_tone2"
    "woman_gesturing_no_tone3"
    "woman_gesturing_no_tone4"
    "woman_gesturing_no_tone5"
    "woman_gesturing_ok"
    "woman_gesturing_ok_dark_skin_tone"
    "woman_gesturing_ok_light_skin_tone"
    "woman_gesturing_ok_medium_dark_skin_tone"
    "woman_gesturing_ok_medium_light_skin_tone"
    "woman_gesturing_ok_medium_skin_tone"
    "woman_gesturing_ok_tone1"
    "woman_gesturing_ok_tone2"
    "woman_gesturing_ok_tone3"
    "woman_gesturing_ok_tone4"
    "woman_gesturing_ok_tone5"
    "woman_getting_face_massage"
    "woman_getting_face_massage_dark_skin_tone"
    "woman_getting_face_massage_light_skin_tone"
    "woman_getting_face_massage_medium_dark_skin_tone"
    "woman_getting_face_massage_medium_light_skin_tone"
    "woman_getting_face_massage_medium_skin_tone"
    "woman_getting_face_massage_tone1"
    "woman_getting_face_massage_tone2"
    "woman_getting_face_massage_tone3"
    "woman_getting_face_massage_tone4"
    "woman_getting_face_massage_tone5"
    "woman_getting_haircut"
    "woman_getting_haircut_dark_skin_tone"
    "woman_getting_haircut_light_skin_tone"
    "woman_getting_haircut_medium_dark_skin_tone"
    "woman_getting_haircut_medium_light_skin_tone"
    "woman_getting_haircut_medium_skin_tone"
    "woman_getting_haircut_tone1"
    "woman_getting_haircut_tone2"
    "woman_getting_haircut_tone3"
    "woman_getting_haircut_tone4"
    "woman_getting_haircut_tone5"
    "woman_getting_massage"
    "woman_getting_massage_tone1"
    "woman_getting_massage_tone2"
    "woman_getting_massage_tone3"
    "woman_getting_massage_tone4"
    "woman_getting_massage_tone5"
    "woman_golfing"
    "woman_golfing_dark_skin_tone"
    "woman_golfing_light_skin_tone"
    "woman_golfing_medium_dark_skin_tone"
    "woman_golfing_medium_light_skin_tone"
    "woman_golfing_medium_skin_tone"
    "woman_golfing_tone1"
    "woman_golfing_tone2"
    "woman_golfing_tone3"
    "woman_golfing_tone4"
    "woman_golfing_tone5"
    "woman_guard"
    "woman_guard_dark_skin_tone"
    "woman_guard_light_skin_tone"
    "woman_guard_medium_dark_skin_tone"
    "woman_guard_medium_light_skin_tone"
    "woman_guard_medium_skin_tone"
    "woman_guard_tone1"
    "woman_guard_tone2"
    "woman_guard_tone3"
    "woman_guard_tone4"
    "woman_guard_tone5"
    "woman_health_worker"
    "woman_health_worker_dark_skin_tone"
    "woman_health_worker_light_skin_tone"
    "woman_health_worker_medium_dark_skin_tone"
    "woman_health_worker_medium_light_skin_tone"
    "woman_health_worker_medium_skin_tone"
    "woman_health_worker_tone1"
    "woman_health_worker_tone2"
    "woman_health_worker_tone3"
    "woman_health_worker_tone4"
    "woman_health_worker_tone5"
    "woman_in_lotus_position"
    "woman_in_lotus_position_dark_skin_tone"
    "woman_in_lotus_position_light_skin_tone"
    "woman_in_lotus_position_medium_dark_skin_tone"
    "woman_in_lotus_position_medium_light_skin_tone"
    "woman_in_lotus_position_medium_skin_tone"
    "woman_in_lotus_position_tone1"
    "woman_in_lotus_position_tone2"
    "woman_in_lotus_position_tone3"
    "woman_in_lotus_position_tone4"
    "woman_in_lotus_position_tone5"
    "woman_in_manual_wheelchair"
    "woman_in_manual_wheelchair_dark_skin_tone"
    "woman_in_manual_wheelchair_light_skin_tone"
    "woman_in_manual_wheelchair_medium_dark_skin_tone"
    "woman_in_manual_wheelchair_medium_light_skin_tone"
    "woman_in_manual_wheelchair_medium_skin_tone"
    "woman_in_manual_wheelchair_tone1"
    "woman_in_manual_wheelchair_tone2"
    "woman_in_manual_wheelchair_tone3"
    "woman_in_manual_wheelchair_tone4"
    "woman_in_manual_wheelchair_tone5"
    "woman_in_motorized_wheelchair"
    "woman_in_motorized_wheelchair_dark_skin_tone"
    "woman_in_motorized_wheelchair_light_skin_tone"
    "woman_in_motorized_wheelchair_medium_dark_skin_tone"
    "woman_in_motorized_wheelchair_medium_light_skin_tone"
    "woman_in_motorized_wheelchair_medium_skin_tone"
    "woman_in_motorized_wheelchair_tone1"
    "woman_in_motorized_wheelchair_tone2"
    "woman_in_motorized_wheelchair_tone3"
    "woman_in_motorized_wheelchair_tone4"
    "woman_in_motorized_wheelchair_tone5"
    "woman_in_steamy_room"
    "woman_in_steamy_room_dark_skin_tone"
    "woman_in_steamy_room_light_skin_tone"
    "woman_in_steamy_room_medium_dark_skin_tone"
    "woman_in_steamy_room_medium_light_skin_tone"
    "woman_in_steamy_room_medium_skin_tone"
    "woman_in_steamy_room_tone1"
    "woman_in_steamy_room_tone2"
    "woman_in_steamy_room_tone3"
    "woman_in_steamy_room_tone4"
    "woman_in_steamy_room_tone5"
    "woman_in_tuxedo"
    "woman_in_tuxedo_dark_skin_tone"
    "woman_in_tuxedo_light_skin_tone"
    "woman_in_tuxedo_medium_dark_skin_tone"
    "woman_in_tuxedo_medium_light_skin_tone"
    "woman_in_tuxedo_medium_skin_tone"
    "woman_in_tuxedo_tone1"
    "woman_in_tuxedo_tone2"
    "woman_in_tuxedo_tone3"
    "woman_in_tuxedo_tone4"
    "woman_in_tuxedo_tone5"
    "woman_judge"
    "woman_judge_dark_skin_tone"
    "woman_judge_light_skin_tone"
    "woman_judge_medium_dark_skin_tone"
    "woman_judge_medium_light_skin_tone"
    "woman_judge_medium_skin_tone"
    "woman_judge_tone1"
    "woman_judge_tone2"
    "woman_judge_tone3"
    "woman_judge_tone4"
    "woman_judge_tone5"
    "woman_juggling"
    "woman_juggling_dark_skin_tone"
    "woman_juggling_light_skin_tone"
    "woman_juggling_medium_dark_skin_tone"
    "woman_juggling_medium_light_skin_tone"
    "woman_juggling_medium_skin_tone"
    "woman_juggling_tone1"
    "woman_juggling_tone2"
    "woman_juggling_tone3"
    "woman_juggling_tone4"
    "woman_juggling_tone5"
    "woman_kneeling"
    "woman_kneeling_dark_skin_tone"
    "woman_kneeling_light_skin_tone"
    "woman_kneeling_medium_dark_skin_tone"
    "woman_kneeling_medium_light_skin_tone"
    "woman_kneeling_medium_skin_tone"
    "woman_kneeling_tone1"
    "woman_kneeling_tone2"
    "woman_kneeling_tone3"
    "woman_kneeling_tone4"
    "woman_kneeling_tone5"
    "woman_lifting_weights"
    "woman_lifting_weights_dark_skin_tone"
    "woman_lifting_weights_light_skin_tone"
    "woman_lifting_weights_medium_dark_skin_tone"
    "woman_lifting_weights_medium_light_skin_tone"
    "woman_lifting_weights_medium_skin_tone"
    "woman_lifting_weights_tone1"
    "woman_lifting_weights_tone2"
    "woman_lifting_weights_tone3"
    "woman_lifting_weights_tone4"
    "woman_lifting_weights_tone5"
    "woman_light_skin_tone_beard"
    "woman_mage"
    "woman_mage_dark_skin_tone"
    "woman_mage_light_skin_tone"
    "woman_mage_medium_dark_skin_tone"
    "woman_mage_medium_light_skin_tone"
    "woman_mage_medium_skin_tone"
    "woman_mage_tone1"
    "woman_mage_tone2"
    "woman_mage_tone3"
    "woman_mage_tone4"
    "woman_mage_tone5"
    "woman_mechanic"
    "woman_mechanic_dark_skin_tone"
    "woman_mechanic_light_skin_tone"
    "woman_mechanic_medium_dark_skin_tone"
    "woman_mechanic_medium_light_skin_tone"
    "woman_mechanic_medium_skin_tone"
    "woman_mechanic_tone1"
    "woman_mechanic_tone2"
    "woman_mechanic_tone3"
    "woman_mechanic_tone4"
    "woman_mechanic_tone5"
    "woman_medium_dark_skin_tone_beard"
    "woman_medium_light_skin_tone_beard"
    "woman_medium_skin_tone_beard"
    "woman_mountain_biking"
    "woman_mountain_biking_dark_skin_tone"
    "woman_mountain_biking_light_skin_tone"
    "woman_mountain_biking_medium_dark_skin_tone"
    "woman_mountain_biking_medium_light_skin_tone"
    "woman_mountain_biking_medium_skin_tone"
    "woman_mountain_biking_tone1"
    "woman_mountain_biking_tone2"
    "woman_mountain_biking_tone3"
    "woman_mountain_biking_tone4"
    "woman_mountain_biking_tone5"
    "woman_office_worker"
    "woman_office_worker_dark_skin_tone"
    "woman_office_worker_light_skin_tone"
    "woman_office_worker_medium_dark_skin_tone"
    "woman_office_worker_medium_light_skin_tone"
    "woman_office_worker_medium_skin_tone"
    "woman_office_worker_tone1"
    "woman_office_worker_tone2"
    "woman_office_worker_tone3"
    "woman_office_worker_tone4"
    "woman_office_worker_tone5"
    "woman_pilot"
    "woman_pilot_dark_skin_tone"
    "woman_pilot_light_skin_tone"
    "woman_pilot_medium_dark_skin_tone"
    "woman_pilot_medium_light_skin_tone"
    "woman_pilot_medium_skin_tone"
    "woman_pilot_tone1"
    "woman_pilot_tone2"
    "woman_pilot_tone3"
    "woman_pilot_tone4"
    "woman_pilot_tone5"
    "woman_playing_handball"
    "woman_playing_handball_dark_skin_tone"
    "woman_playing_handball_light_skin_tone"
    "woman_playing_handball_medium_dark_skin_tone"
    "woman_playing_handball_medium_light_skin_tone"
    "woman_playing_handball_medium_skin_tone"
    "woman_playing_handball_tone1"
    "woman_playing_handball_tone2"
    "woman_playing_handball_tone3"
    "woman_playing_handball_tone4"
    "woman_playing_handball_tone5"
    "woman_playing_water_polo"
    "woman_playing_water_polo_dark_skin_tone"
    "woman_playing_water_polo_light_skin_tone"
    "woman_playing_water_polo_medium_dark_skin_tone"
    "woman_playing_water_polo_medium_light_skin_tone"
    "woman_playing_water_polo_medium_skin_tone"
    "woman_playing_water_polo_tone1"
    "woman_playing_water_polo_tone2"
    "woman_playing_water_polo_tone3"
    "woman_playing_water_polo_tone4"
    "woman_playing_water_polo_tone5"
    "woman_police_officer"
    "woman_police_officer_dark_skin_tone"
    "woman_police_officer_light_skin_tone"
    "woman_police_officer_medium_dark_skin_tone"
    "woman_police_officer_medium_light_skin_tone"
    "woman_police_officer_medium_skin_tone"
    "woman_police_officer_tone1"
    "woman_police_officer_tone2"
    "woman_police_officer_tone3"
    "woman_police_officer_tone4"
    "woman_police_officer_tone5"
    "woman_pouting"
    "woman_pouting_dark_skin_tone"
    "woman_pouting_light_skin_tone"
    "woman_pouting_medium_dark_skin_tone"
    "woman_pouting_medium_light_skin_tone"
    "woman_pouting_medium_skin_tone"
    "woman_pouting_tone1"
    "woman_pouting_tone2"
    "woman_pouting_tone3"
    "woman_pouting_tone4"
    "woman_pouting_tone5"
    "woman_raising_hand"
    "woman_raising_hand_dark_skin_tone"
    "woman_raising_hand_light_skin_tone"
    "woman_raising_hand_medium_dark_skin_tone"
    "woman_raising_hand_medium_light_skin_tone"
    "woman_raising_hand_medium_skin_tone"
    "woman_raising_hand_tone1"
    "woman_raising_hand_tone2"
    "woman_raising_hand_tone3"
    "woman_raising_hand_tone4"
    "woman_raising_hand_tone5"
    "woman_red_hair"
    "woman_red_hair_tone1"
    "woman_red_hair_tone2"
    "woman_red_hair_tone3"
    "woman_red_hair_tone4"
    "woman_red_hair_tone5"
    "woman_red_haired"
    "woman_red_haired_dark_skin_tone"
    "woman_red_haired_light_skin_tone"
    "woman_red_haired_medium_dark_skin_tone"
    "woman_red_haired_medium_light_skin_tone"
    "woman_red_haired_medium_skin_tone"
    "woman_red_haired_tone1"
    "woman_red_haired_tone2"
    "woman_red_haired_tone3"
    "woman_red_haired_tone4"
    "woman_red_haired_tone5"
    "woman_rowing_boat"
    "woman_rowing_boat_dark_skin_tone"
    "woman_rowing_boat_light_skin_tone"
    "woman_rowing_boat_medium_dark_skin_tone"
    "woman_rowing_boat_medium_light_skin_tone"
    "woman_rowing_boat_medium_skin_tone"
    "woman_rowing_boat_tone1"
    "woman_rowing_boat_tone2"
    "woman_rowing_boat_tone3"
    "woman_rowing_boat_tone4"
    "woman_rowing_boat_tone5"
    "woman_running"
    "woman_running_dark_skin_tone"
    "woman_running_light_skin_tone"
    "woman_running_medium_dark_skin_tone"
    "woman_running_medium_light_skin_tone"
    "woman_running_medium_skin_tone"
    "woman_running_tone1"
    "woman_running_tone2"
    "woman_running_tone3"
    "woman_running_tone4"
    "woman_running_tone5"
    "woman_scientist"
    "woman_scientist_dark_skin_tone"
    "woman_scientist_light_skin_tone"
    "woman_scientist_medium_dark_skin_tone"
    "woman_scientist_medium_light_skin_tone"
    "woman_scientist_medium_skin_tone"
    "woman_scientist_tone1"
    "woman_scientist_tone2"
    "woman_scientist_tone3"
    "woman_scientist_tone4"
    "woman_scientist_tone5"
    "woman_shrugging"
    "woman_shrugging_dark_skin_tone"
    "woman_shrugging_light_skin_tone"
    "woman_shrugging_medium_dark_skin_tone"
    "woman_shrugging_medium_light_skin_tone"
    "woman_shrugging_medium_skin_tone"
    "woman_shrugging_tone1"
    "woman_shrugging_tone2"
    "woman_shrugging_tone3"
    "woman_shrugging_tone4"
    "woman_shrugging_tone5"
    "woman_singer"
    "woman_singer_dark_skin_tone"
    "woman_singer_light_skin_tone"
    "woman_singer_medium_dark_skin_tone"
    "woman_singer_medium_light_skin_tone"
    "woman_singer_medium_skin_tone"
    "woman_singer_tone1"
    "woman_singer_tone2"
    "woman_singer_tone3"
    "woman_singer_tone4"
    "woman_singer_tone5"
    "woman_standing"
    "woman_standing_dark_skin_tone"
    "woman_standing_light_skin_tone"
    "woman_standing_medium_dark_skin_tone"
    "woman_standing_medium_light_skin_tone"
    "woman_standing_medium_skin_tone"
    "woman_standing_tone1"
    "woman_standing_tone2"
    "woman_standing_tone3"
    "woman_standing_tone4"
    "woman_standing_tone5"
    "woman_student"
    "woman_student_dark_skin_tone"
    "woman_student_light_skin_tone"
    "woman_student_medium_dark_skin_tone"
    "woman_student_medium_light_skin_tone"
    "woman_student_medium_skin_tone"
    "woman_student_tone1"
    "woman_student_tone2"
    "woman_student_tone3"
    "woman_student_tone4"
    "woman_student_tone5"
    "woman_superhero"
    "woman_superhero_dark_skin_tone"
    "woman_superhero_light_skin_tone"
    "woman_superhero_medium_dark_skin_tone"
    "woman_superhero_medium_light_skin_tone"
    "woman_superhero_medium_skin_tone"
    "woman_superhero_tone1"
    "woman_superhero_tone2"
    "woman_superhero_tone3"
    "woman_superhero_tone4"
    "woman_superhero_tone5"
    "woman_supervillain"
    "woman_supervillain_dark_skin_tone"
    "woman_supervillain_light_skin_tone"
    "woman_supervillain_medium_dark_skin_tone"
    "woman_supervillain_medium_light_skin_tone"
    "woman_supervillain_medium_skin_tone"
    "woman_supervillain_tone1"
    "woman_supervillain_tone2"
    "woman_supervillain_tone3"
    "woman_supervillain_tone4"
    "woman_supervillain_tone5"
    "woman_surfing"
    "woman_surfing_dark_skin_tone"
    "woman_surfing_light_skin_tone"
    "woman_surfing_medium_dark_skin_tone"
    "woman_surfing_medium_light_skin_tone"
    "woman_surfing_medium_skin_tone"
    "woman_surfing_tone1"
    "woman_surfing_tone2"
    "woman_surfing_tone3"
    "woman_surfing_tone4"
    "woman_surfing_tone5"
    "woman_swimming"
    "woman_swimming_dark_skin_tone"
    "woman_swimming_light_skin_tone"
    "woman_swimming_medium_dark_skin_tone"
    "woman_swimming_medium_light_skin_tone"
    "woman_swimming_medium_skin_tone"
    "woman_swimming_tone1"
    "woman_swimming_tone2"
    "woman_swimming_tone3"
    "woman_swimming_tone4"
    "woman_swimming_tone5"
    "woman_teacher"
    "woman_teacher_dark_skin_tone"
    "woman_teacher_light_skin_tone"
    "woman_teacher_medium_dark_skin_tone"
    "woman_teacher_medium_light_skin_tone"
    "woman_teacher_medium_skin_tone"
    "woman_teacher_tone1"
    "woman_teacher_tone2"
    "woman_teacher_tone3"
    "woman_teacher_tone4"
    "woman_teacher_tone5"
    "woman_technologist"
    "woman_technologist_dark_skin_tone"
    "woman_technologist_light_skin_tone"
    "woman_technologist_medium_dark_skin_tone"
    "woman_technologist_medium_light_skin_tone"
    "woman_technologist_medium_skin_tone"
    "woman_technologist_tone1"
    "woman_technologist_tone2"
    "woman_technologist_tone3"
    "woman_technologist_tone4"
    "woman_technologist_tone5"
    "woman_tipping_hand"
    "woman_tipping_hand_dark_skin_tone"
    "woman_tipping_hand_light_skin_tone"
    "woman_tipping_hand_medium_dark_skin_tone"
    "woman_tipping_hand_medium_light_skin_tone"
    "woman_tipping_hand_medium_skin_tone"
    "woman_tipping_hand_tone1"
    "woman_tipping_hand_tone2"
    "woman_tipping_hand_tone3"
    "woman_tipping_hand_tone4"
    "woman_tipping_hand_tone5"
    "woman_tone1"
    "woman_tone1_beard"
    "woman_tone2"
    "woman_tone2_beard"
    "woman_tone3"
    "woman_tone3_beard"
    "woman_tone4"
    "woman_tone4_beard"
    "woman_tone5"
    "woman_tone5_beard"
    "woman_vampire"
    "woman_vampire_dark_skin_tone"
    "woman_vampire_light_skin_tone"
    "woman_vampire_medium_dark_skin_tone"
    "woman_vampire_medium_light_skin_tone"
    "woman_vampire_medium_skin_tone"
    "woman_vampire_tone1"
    "woman_vampire_tone2"
    "woman_vampire_tone3"
    "woman_vampire_tone4"
    "woman_vampire_tone5"
    "woman_walking"
    "woman_walking_dark_skin_tone"
    "woman_walking_light_skin_tone"
    "woman_walking_medium_dark_skin_tone"
    "woman_walking_medium_light_skin_tone"
    "woman_walking_medium_skin_tone"
    "woman_walking_tone1"
    "woman_walking_tone2"
    "woman_walking_tone3"
    "woman_walking_tone4"
    "woman_walking_tone5"
    "woman_wearing_turban"
    "woman_wearing_turban_dark_skin_tone"
    "woman_wearing_turban_light_skin_tone"
    "woman_wearing_turban_medium_dark_skin_tone"
    "woman_wearing_turban_medium_light_skin_tone"
    "woman_wearing_turban_medium_skin_tone"
    "woman_wearing_turban_tone1"
    "woman_wearing_turban_tone2"
    "woman_wearing_turban_tone3"
    "woman_wearing_turban_tone4"
    "woman_wearing_turban_tone5"
    "woman_white_hair"
    "woman_white_hair_tone1"
    "woman_white_hair_tone2"
    "woman_white_hair_tone3"
    "woman_white_hair_tone4"
    "woman_white_hair_tone5"
    "woman_white_haired"
    "woman_white_haired_dark_skin_tone"
    "woman_white_haired_light_skin_tone"
    "woman_white_haired_medium_dark_skin_tone"
    "woman_white_haired_medium_light_skin_tone"
    "woman_white_haired_medium_skin_tone"
    "woman_white_haired_tone1"
    "woman_white_haired_tone2"
    "woman_white_haired_tone3"
    "woman_white_haired_tone4"
    "woman_white_haired_tone5"
    "woman_with_beard"
    "woman_with_headscarf"
    "woman_with_headscarf_dark_skin_tone"
    "woman_with_headscarf_light_skin_tone"
    "woman_with_headscarf_medium_dark_skin_tone"
    "woman_with_headscarf_medium_light_skin_tone"
    "woman_with_headscarf_medium_skin_tone"
    "woman_with_headscarf_tone1"
    "woman_with_headscarf_tone2"
    "woman_with_headscarf_tone3"
    "woman_with_headscarf_tone4"
    "woman_with_headscarf_tone5"
    "woman_with_probing_cane"
    "woman_with_probing_cane_dark_skin_tone"
    "woman_with_probing_cane_light_skin_tone"
    "woman_with_probing_cane_medium_dark_skin_tone"
    "woman_with_probing_cane_medium_light_skin_tone"
    "woman_with_probing_cane_medium_skin_tone"
    "woman_with_probing_cane_tone1"
    "woman_with_probing_cane_tone2"
    "woman_with_probing_cane_tone3"
    "woman_with_probing_cane_tone4"
    "woman_with_probing_cane_tone5"
    "woman_with_turban"
    "woman_with_veil"
    "woman_with_veil_dark_skin_tone"
    "woman_with_veil_light_skin_tone"
    "woman_with_veil_medium_dark_skin_tone"
    "woman_with_veil_medium_light_skin_tone"
    "woman_with_veil_medium_skin_tone"
    "woman_with_veil_tone1"
    "woman_with_veil_tone2"
    "woman_with_veil_tone3"
    "woman_with_veil_tone4"
    "woman_with_veil_tone5"
    "woman_with_white_cane"
    "woman_with_white_cane_tone1"
    "woman_with_white_cane_tone2"
    "woman_with_white_cane_tone3"
    "woman_with_white_cane_tone4"
    "woman_with_white_cane_tone5"
    "woman_zombie"
    "womans_boot"
    "womans_clothes"
    "womans_flat_shoe"
    "womans_hat"
    "womans_sandal"
    "women-with-bunny-ears-partying"
    "women_holding_hands"
    "women_holding_hands_dark_skin_tone"
    "women_holding_hands_light_skin_tone"
    "women_holding_hands_medium_dark_skin_tone"
    "women_holding_hands_medium_light_skin_tone"
    "women_holding_hands_medium_skin_tone"
    "women_holding_hands_tone1"
    "women_holding_hands_tone2"
    "women_holding_hands_tone3"
    "women_holding_hands_tone4"
    "women_holding_hands_tone5"
    "women_with_bunny_ears"
    "women_with_bunny_ears_partying"
    "women_wrestling"
    "womens"
    "womens_room"
    "wood"
    "woozy"
    "woozy_face"
    "world_map"
    "worm"
    "worried"
    "worried_face"
    "worship_symbol"
    "wrapped_gift"
    "wrench"
    "wrestlers"
    "wrestling"
    "writing_hand"
    "writing_hand_tone1"
    "writing_hand_tone2"
    "writing_hand_tone3"
    "writing_hand_tone4"
    "writing_hand_tone5"
    "wry_smile_cat"
    "ws"
    "wtf"
    "x"
    "x-ray"
    "x_ray"
    "xk"
    "xray"
    "yarn"
    "yawn"
    "yawning"
    "yawning_face"
    "ye"
    "yellow_circle"
    "yellow_heart"
    "yellow_square"
    "yemen"
    "yen"
    "yen_banknote"
    "yes"
    "yes_tone1"
    "yes_tone2"
    "yes_tone3"
    "yes_tone4"
    "yes_tone5"
    "yin_yang"
    "yo-yo"
    "yo_yo"
    "yt"
    "yum"
    "za"
    "zambia"
    "zany"
    "zany_face"
    "zap"
    "zebra"
    "zebra_face"
    "zero"
    "zimbabwe"
    "zipper_mouth"
    "zipper_mouth_face"
    "zm"
    "zombie"
    "zombie_man"
    "zombie_woman"
    "zw"
    "zzz"
    ;
const char *const kCodeText = kCodeTextData;

constexpr Code kCodeData[] = {
    {0, 193, 0, 2},
    {2, 193, 1, 8},
    {10, 193, 2, 8},
    {18, 193, 3, 8},
    {26, 193, 4, 8},
    {34, 193, 5, 8},
    {42, 194, 0, 2},
    {44, 194, 1, 8},
    {52, 194, 2, 8},
    {60, 194, 3, 8},
    {68, 194, 4, 8},
    {76, 194, 5, 8},
    {84, 153, 0, 3},
    {87, 1530, 0, 4},
    {91, 1056, 0, 3},
    {94, 1056, 0, 15},
    {109, 1057, 0, 3},
    {112, 1057, 0, 15},
    {127, 1058, 0, 3},
    {130, 1058, 0, 15},
    {145, 1090, 0, 5},
    {150, 1533, 0, 1},
    {151, 1533, 0, 7},
    {158, 1533, 0, 19},
    {177, 1534, 0, 2},
    {179, 1534, 0, 8},
    {187, 1534, 0, 20},
    {207, 1212, 0, 6},
    {213, 1532, 0, 3},
    {216, 1529, 0, 4},
    {220, 1609, 0, 2},
    {222, 1559, 0, 6},
    {228, 1183, 0, 9},
    {237, 1610, 0, 2},
    {239, 1340, 0, 16},
    {255, 1051, 0, 17},
    {272, 231, 0, 5},
    {277, 231, 5, 20},
    {297, 231, 1, 21},
    {318, 231, 4, 27},
    {345, 231, 2, 28},
    {373, 231, 3, 22},
    {395, 231, 1, 11},
    {406, 231, 2, 11},
    {417, 231, 3, 11},
    {428, 231, 4, 11},
    {439, 231, 5, 11},
    {450, 1611, 0, 2},
    {452, 948, 0, 14},
    {466, 1612, 0, 2},
    {468, 1612, 0, 11},
    {479, 1613, 0, 2},
    {481, 1614, 0, 2},
    {483, 939, 0, 8},
    {491, 942, 0, 16},
    {507, 942, 0, 17},
    {524, 941, 0, 18},
    {542, 940, 0, 14},
    {556, 1615, 0, 2},
    {558, 1624, 0, 13},
    {571, 957, 0, 11},
    {582, 1615, 0, 7},
    {589, 1330, 0, 7},
    {596, 1673, 0, 7},
    {603, 112, 0, 5},
    {608, 113, 0, 13},
    {621, 264, 0, 8},
    {629, 264, 1, 14},
    {643, 264, 2, 14},
    {657, 264, 3, 14},
    {671, 264, 4, 14},
    {685, 264, 5, 14},
    {699, 1616, 0, 2},
    {701, 896, 0, 9},
    {710, 1064, 0, 17},
    {727, 1620, 0, 14},
    {741, 813, 0, 7},
    {748, 218, 0, 16},
    {764, 930, 0, 6},
    {770, 1610, 0, 7},
    {777, 1193, 0, 7},
    {784, 367, 0, 5},
    {789, 367, 1, 11},
    {800, 367, 2, 11},
    {811, 367, 3, 11},
    {822, 367, 4, 11},
    {833, 367, 5, 11},
    {844, 154, 0, 5},
    {849, 163, 0, 11},
    {860, 154, 0, 12},
    {872, 1617, 0, 6},
    {878, 101, 0, 5},
    {883, 101, 0, 10},
    {893, 104, 0, 21},
    {914, 104, 0, 9},
    {923, 1614, 0, 8},
    {931, 85, 0, 9},
    {940, 85, 0, 14},
    {954, 640, 0, 3},
    {957, 1618, 0, 10},
    {967, 1472, 0, 12},
    {979, 1613, 0, 15},
    {994, 87, 0, 7},
    {1001, 87, 0, 12},
    {1013, 87, 0, 23},
    {1036, 1617, 0, 2},
    {1038, 689, 0, 5},
    {1043, 1618, 0, 2},
    {1045, 1448, 0, 8},
    {1053, 1619, 0, 2},
    {1055, 1314, 0, 7},
    {1062, 1619, 0, 9},
    {1071, 1438, 0, 5},
    {1076, 1616, 0, 7},
    {1083, 1458, 0, 14},
    {1097, 1464, 0, 17},
    {1114, 1462, 0, 15},
    {1129, 1408, 0, 10},
    {1139, 1463, 0, 16},
    {1155, 1454, 0, 13},
    {1168, 1417, 0, 18},
    {1186, 1416, 0, 16},
    {1202, 1410, 0, 10},
    {1212, 1414, 0, 15},
    {1227, 1409, 0, 16},
    {1243, 1407, 0, 17},
    {1260, 1406, 0, 11},
    {1271, 1415, 0, 16},
    {1287, 1404, 0, 8},
    {1295, 1412, 0, 13},
    {1308, 1461, 0, 14},
    {1322, 1411, 0, 16},
    {1338, 1405, 0, 17},
    {1355, 1418, 0, 16},
    {1371, 1419, 0, 23},
    {1394, 1112, 0, 3},
    {1397, 907, 0, 17},
    {1414, 949, 0, 20},
    {1434, 321, 0, 6},
    {1440, 321, 5, 21},
    {1461, 321, 1, 22},
    {1483, 321, 4, 28},
    {1511, 321, 2, 29},
    {1540, 321, 3, 23},
    {1563, 1112, 0, 14},
    {1577, 321, 1, 12},
    {1589, 321, 2, 12},
    {1601, 321, 3, 12},
    {1613, 321, 4, 12},
    {1625, 321, 5, 12},
    {1637, 1623, 0, 5},
    {1642, 1620, 0, 2},
    {1644, 1609, 0, 16},
    {1660, 1516, 0, 8},
    {1668, 80, 0, 10},
    {1678, 80, 0, 15},
    {1693, 327, 0, 9},
    {1702, 327, 5, 24},
    {1726, 327, 1, 25},
    {1751, 327, 4, 31},
    {1782, 327, 2, 32},
    {1814, 327, 3, 26},
    {1840, 327, 1, 15},
    {1855, 327, 2, 15},
    {1870, 327, 3, 15},
    {1885, 327, 4, 15},
    {1900, 327, 5, 15},
    {1915, 1621, 0, 2},
    {1917, 1145, 0, 13},
    {1930, 1378, 0, 3},
    {1933, 1378, 0, 8},
    {1941, 1426, 0, 4},
    {1945, 1426, 0, 11},
    {1956, 1622, 0, 2},
    {1958, 1622, 0, 9},
    {1967, 1621, 0, 7},
    {1974, 914, 0, 13},
    {1987, 902, 0, 10},
    {1997, 700, 0, 7},
    {2004, 1623, 0, 2},
    {2006, 1624, 0, 2},
    {2008, 1306, 0, 3},
    {2011, 1625, 0, 2},
    {2013, 1625, 0, 10},
    {2023, 1535, 0, 1},
    {2024, 1535, 0, 7},
    {2031, 1535, 0, 19},
    {2050, 1626, 0, 2},
    {2052, 227, 0, 4},
    {2056, 367, 0, 10},
    {2066, 367, 1, 16},
    {2082, 367, 2, 16},
    {2098, 367, 3, 16},
    {2114, 367, 4, 16},
    {2130, 367, 5, 16},
    {2146, 787, 0, 11},
    {2157, 599, 0, 10},
    {2167, 1385, 0, 11},
    {2178, 227, 1, 10},
    {2188, 227, 2, 10},
    {2198, 227, 3, 10},
    {2208, 227, 4, 10},
    {2218, 227, 5, 10},
    {2228, 1420, 0, 4},
    {2232, 1420, 0, 10},
    {2242, 167, 0, 12},
    {2254, 167, 1, 18},
    {2272, 167, 2, 18},
    {2290, 167, 3, 18},
    {2308, 167, 4, 18},
    {2326, 167, 5, 18},
    {2344, 190, 0, 28},
    {2372, 190, 1, 34},
    {2406, 190, 2, 34},
    {2440, 190, 3, 34},
    {2474, 190, 4, 34},
    {2508, 190, 5, 34},
    {2542, 186, 0, 28},
    {2570, 186, 1, 34},
    {2604, 186, 2, 34},
    {2638, 186, 3, 34},
    {2672, 186, 4, 34},
    {2706, 186, 5, 34},
    {2740, 187, 0, 29},
    {2769, 187, 1, 35},
    {2804, 187, 2, 35},
    {2839, 187, 3, 35},
    {2874, 187, 4, 35},
    {2909, 187, 5, 35},
    {2944, 188, 0, 26},
    {2970, 188, 1, 32},
    {3002, 188, 2, 32},
    {3034, 188, 3, 32},
    {3066, 188, 4, 32},
    {3098, 188, 5, 32},
    {3130, 1142, 0, 8},
    {3138, 729, 0, 5},
    {3143, 593, 0, 6},
    {3149, 1074, 0, 9},
    {3158, 1074, 0, 33},
    {3191, 722, 0, 5},
    {3196, 1389, 0, 13},
    {3209, 719, 0, 14},
    {3223, 1641, 0, 7},
    {3230, 1632, 0, 7},
    {3237, 1322, 0, 13},
    {3250, 249, 0, 4},
    {3254, 240, 0, 8},
    {3262, 249, 0, 11},
    {3273, 249, 1, 10},
    {3283, 249, 2, 10},
    {3293, 249, 3, 10},
    {3303, 249, 4, 10},
    {3313, 249, 5, 10},
    {3323, 248, 0, 10},
    {3333, 1150, 0, 12},
    {3345, 1038, 0, 7},
    {3352, 1268, 0, 10},
    {3362, 1268, 0, 22},
    {3384, 1502, 0, 21},
    {3405, 1042, 0, 6},
    {3411, 686, 0, 6},
    {3417, 1340, 0, 7},
    {3424, 1485, 0, 8},
    {3432, 1628, 0, 10},
    {3442, 1188, 0, 5},
    {3447, 845, 0, 4},
    {3451, 1287, 0, 9},
    {3460, 1627, 0, 8},
    {3468, 878, 0, 6},
    {3474, 878, 0, 11},
    {3485, 1010, 0, 12},
    {3497, 1060, 0, 8},
    {3505, 1360, 0, 6},
    {3511, 1062, 0, 10},
    {3521, 455, 0, 14},
    {3535, 454, 0, 17},
    {3552, 454, 1, 23},
    {3575, 454, 2, 23},
    {3598, 454, 3, 23},
    {3621, 454, 4, 23},
    {3644, 454, 5, 23},
    {3667, 456, 0, 16},
    {3683, 584, 0, 3},
    {3686, 484, 0, 4},
    {3690, 484, 1, 10},
    {3700, 484, 2, 10},
    {3710, 484, 3, 10},
    {3720, 484, 4, 10},
    {3730, 484, 5, 10},
    {3740, 1384, 0, 8},
    {3748, 1354, 0, 7},
    {3755, 1199, 0, 7},
    {3762, 1627, 0, 2},
    {3764, 1628, 0, 2},
    {3766, 1629, 0, 2},
    {3768, 826, 0, 5},
    {3773, 826, 0, 14},
    {3787, 826, 0, 19},
    {3806, 3, 0, 12},
    {3818, 3, 0, 30},
    {3848, 713, 0, 5},
    {3853, 585, 0, 4},
    {3857, 585, 0, 9},
    {3866, 234, 0, 14},
    {3880, 234, 5, 29},
    {3909, 234, 1, 30},
    {3939, 234, 4, 36},
    {3975, 234, 2, 37},
    {4012, 234, 3, 31},
    {4043, 234, 1, 20},
    {4063, 234, 2, 20},
    {4083, 234, 3, 20},
    {4103, 234, 4, 20},
    {4123, 234, 5, 20},
    {4143, 132, 0, 13},
    {4156, 582, 0, 6},
    {4162, 1348, 0, 3},
    {4165, 641, 0, 3},
    {4168, 797, 0, 4},
    {4172, 797, 0, 8},
    {4180, 798, 0, 5},
    {4185, 642, 0, 6},
    {4191, 1499, 0, 8},
    {4199, 1645, 0, 7},
    {4206, 1629, 0, 7},
    {4213, 1646, 0, 6},
    {4219, 1171, 0, 4},
    {4223, 706, 0, 11},
    {4234, 1172, 0, 15},
    {4249, 952, 0, 7},
    {4256, 952, 0, 12},
    {4268, 1634, 0, 5},
    {4273, 751, 0, 5},
    {4278, 751, 0, 9},
    {4287, 1636, 0, 7},
    {4294, 804, 0, 12},
    {4306, 1630, 0, 2},
    {4308, 1631, 0, 2},
    {4310, 1632, 0, 2},
    {4312, 1642, 0, 6},
    {4318, 1633, 0, 2},
    {4320, 915, 0, 7},
    {4327, 460, 0, 9},
    {4336, 460, 1, 15},
    {4351, 460, 2, 15},
    {4366, 460, 3, 15},
    {4381, 460, 4, 15},
    {4396, 460, 5, 15},
    {4411, 915, 0, 4},
    {4415, 460, 0, 6},
    {4421, 461, 0, 10},
    {4431, 460, 1, 12},
    {4443, 460, 2, 12},
    {4455, 460, 3, 12},
    {4467, 460, 4, 12},
    {4479, 460, 5, 12},
    {4491, 462, 0, 12},
    {4503, 1135, 0, 6},
    {4509, 1157, 0, 10},
    {4519, 1090, 0, 9},
    {4528, 1403, 0, 9},
    {4537, 1403, 0, 14},
    {4551, 601, 0, 4},
    {4555, 601, 0, 9},
    {4564, 778, 0, 8},
    {4572, 778, 0, 13},
    {4585, 555, 0, 5},
    {4590, 226, 0, 10},
    {4600, 1634, 0, 2},
    {4602, 1635, 0, 2},
    {4604, 614, 0, 10},
    {4614, 543, 0, 9},
    {4623, 1574, 0, 12},
    {4635, 1467, 0, 23},
    {4658, 1604, 0, 10},
    {4668, 149, 0, 11},
    {4679, 1107, 0, 11},
    {4690, 1583, 0, 18},
    {4708, 1460, 0, 53},
    {4761, 1587, 0, 25},
    {4786, 1585, 0, 19},
    {4805, 1270, 0, 9},
    {4814, 1456, 0, 54},
    {4868, 1457, 0, 54},
    {4922, 1589, 0, 18},
    {4940, 1600, 0, 19},
    {4959, 1466, 0, 21},
    {4980, 251, 0, 16},
    {4996, 250, 0, 18},
    {5014, 251, 0, 16},
    {5030, 251, 5, 31},
    {5061, 251, 1, 32},
    {5093, 251, 4, 38},
    {5131, 251, 2, 39},
    {5170, 251, 3, 33},
    {5203, 251, 1, 22},
    {5225, 251, 2, 22},
    {5247, 251, 3, 22},
    {5269, 251, 4, 22},
    {5291, 251, 5, 22},
    {5313, 250, 0, 18},
    {5331, 250, 5, 33},
    {5364, 250, 1, 34},
    {5398, 250, 4, 40},
    {5438, 250, 2, 41},
    {5479, 250, 3, 35},
    {5514, 250, 1, 24},
    {5538, 250, 2, 24},
    {5562, 250, 3, 24},
    {5586, 250, 4, 24},
    {5610, 250, 5, 24},
    {5634, 232, 0, 12},
    {5646, 251, 0, 16},
    {5662, 232, 0, 19},
    {5681, 232, 1, 25},
    {5706, 232, 2, 25},
    {5731, 232, 3, 25},
    {5756, 232, 4, 25},
    {5781, 232, 5, 25},
    {5806, 232, 1, 18},
    {5824, 232, 2, 18},
    {5842, 232, 3, 18},
    {5860, 232, 4, 18},
    {5878, 232, 5, 18},
    {5896, 250, 0, 18},
    {5914, 250, 0, 12},
    {5926, 662, 0, 7},
    {5933, 631, 0, 8},
    {5941, 17, 0, 14},
    {5955, 1233, 0, 9},
    {5964, 904, 0, 8},
    {5972, 1571, 0, 11},
    {5983, 145, 0, 10},
    {5993, 1580, 0, 11},
    {6004, 695, 0, 11},
    {6015, 12, 0, 5},
    {6020, 1636, 0, 2},
    {6022, 1637, 0, 2},
    {6024, 1638, 0, 2},
    {6026, 562, 0, 4},
    {6030, 932, 0, 4},
    {6034, 803, 0, 10},
    {6044, 1638, 0, 7},
    {6051, 1312, 0, 4},
    {6055, 221, 0, 4},
    {6059, 1231, 0, 4},
    {6063, 1244, 0, 8},
    {6071, 1243, 0, 13},
    {6084, 1235, 0, 5},
    {6089, 155, 0, 4},
    {6093, 1313, 0, 9},
    {6102, 1151, 0, 4},
    {6106, 1626, 0, 18},
    {6124, 1644, 0, 8},
    {6132, 793, 0, 24},
    {6156, 455, 0, 17},
    {6173, 454, 0, 20},
    {6193, 456, 0, 19},
    {6212, 653, 0, 7},
    {6219, 1643, 0, 13},
    {6232, 276, 0, 3},
    {6235, 1314, 0, 13},
    {6248, 276, 1, 9},
    {6257, 276, 2, 9},
    {6266, 276, 3, 9},
    {6275, 276, 4, 9},
    {6284, 276, 5, 9},
    {6293, 277, 0, 10},
    {6303, 278, 0, 12},
    {6315, 745, 0, 15},
    {6330, 1068, 0, 7},
    {6337, 1075, 0, 12},
    {6349, 1075, 0, 13},
    {6362, 229, 0, 3},
    {6365, 229, 1, 9},
    {6374, 229, 2, 9},
    {6383, 229, 3, 9},
    {6392, 229, 4, 9},
    {6401, 229, 5, 9},
    {6410, 1639, 0, 2},
    {6412, 1640, 0, 2},
    {6414, 217, 0, 5},
    {6419, 1640, 0, 6},
    {6425, 717, 0, 5},
    {6430, 363, 0, 14},
    {6444, 363, 0, 14},
    {6458, 363, 5, 29},
    {6487, 363, 1, 30},
    {6517, 363, 4, 36},
    {6553, 363, 2, 37},
    {6590, 363, 3, 31},
    {6621, 363, 1, 20},
    {6641, 363, 2, 20},
    {6661, 363, 3, 20},
    {6681, 363, 4, 20},
    {6701, 363, 5, 20},
    {6721, 833, 0, 5},
    {6726, 833, 0, 6},
    {6732, 359, 0, 15},
    {6747, 872, 0, 15},
    {6762, 1276, 0, 9},
    {6771, 1133, 0, 6},
    {6777, 1471, 0, 13},
    {6790, 1720, 0, 30},
    {6820, 1855, 0, 22},
    {6842, 709, 0, 8},
    {6850, 137, 0, 12},
    {6862, 1359, 0, 5},
    {6867, 1573, 0, 12},
    {6879, 148, 0, 11},
    {6890, 1582, 0, 12},
    {6902, 1637, 0, 6},
    {6908, 1641, 0, 2},
    {6910, 1642, 0, 2},
    {6912, 803, 0, 10},
    {6922, 1364, 0, 7},
    {6929, 1362, 0, 6},
    {6935, 639, 0, 3},
    {6938, 832, 0, 21},
    {6959, 1225, 0, 4},
    {6963, 1631, 0, 8},
    {6971, 883, 0, 12},
    {6983, 883, 0, 17},
    {7000, 882, 0, 16},
    {7016, 1086, 0, 8},
    {7024, 1630, 0, 12},
    {7036, 1760, 0, 5},
    {7041, 736, 0, 7},
    {7048, 1633, 0, 7},
    {7055, 892, 0, 3},
    {7058, 919, 0, 8},
    {7066, 428, 0, 24},
    {7090, 919, 0, 7},
    {7097, 525, 0, 18},
    {7115, 526, 0, 19},
    {7134, 748, 0, 6},
    {7140, 638, 0, 9},
    {7149, 1643, 0, 2},
    {7151, 1644, 0, 2},
    {7153, 1645, 0, 2},
    {7155, 1646, 0, 2},
    {7157, 1647, 0, 2},
    {7159, 670, 0, 6},
    {7165, 779, 0, 4},
    {7169, 1281, 0, 8},
    {7177, 1283, 0, 15},
    {7192, 185, 0, 7},
    {7199, 185, 0, 12},
    {7211, 185, 1, 18},
    {7229, 185, 2, 18},
    {7247, 185, 3, 18},
    {7265, 185, 4, 18},
    {7283, 185, 5, 18},
    {7301, 185, 1, 13},
    {7314, 185, 2, 13},
    {7327, 185, 3, 13},
    {7340, 185, 4, 13},
    {7353, 185, 5, 13},
    {7366, 1194, 0, 7},
    {7373, 1731, 0, 8},
    {7381, 568, 0, 5},
    {7386, 1218, 0, 6},
    {7392, 1219, 0, 12},
    {7404, 1219, 0, 17},
    {7421, 1656, 0, 8},
    {7429, 825, 0, 7},
    {7436, 1647, 0, 6},
    {7442, 1714, 0, 14},
    {7456, 1441, 0, 6},
    {7462, 1224, 0, 6},
    {7468, 783, 0, 5},
    {7473, 750, 0, 11},
    {7484, 933, 0, 5},
    {7489, 1662, 0, 10},
    {7499, 1528, 0, 12},
    {7511, 1447, 0, 9},
    {7520, 902, 0, 3},
    {7523, 1296, 0, 8},
    {7531, 1296, 0, 13},
    {7544, 1284, 0, 10},
    {7554, 1279, 0, 19},
    {7573, 1639, 0, 21},
    {7594, 874, 0, 14},
    {7608, 1044, 0, 13},
    {7621, 1316, 0, 13},
    {7634, 703, 0, 6},
    {7640, 466, 0, 9},
    {7649, 466, 1, 15},
    {7664, 466, 2, 15},
    {7679, 466, 3, 15},
    {7694, 466, 4, 15},
    {7709, 466, 5, 15},
    {7724, 466, 0, 12},
    {7736, 466, 1, 18},
    {7754, 466, 2, 18},
    {7772, 466, 3, 18},
    {7790, 466, 4, 18},
    {7808, 466, 5, 18},
    {7826, 853, 0, 6},
    {7832, 541, 0, 3},
    {7835, 542, 0, 4},
    {7839, 541, 0, 8},
    {7847, 117, 0, 21},
    {7868, 119, 0, 18},
    {7886, 1738, 0, 14},
    {7900, 1648, 0, 2},
    {7902, 1210, 0, 2},
    {7904, 102, 0, 8},
    {7912, 1650, 0, 24},
    {7936, 1674, 0, 13},
    {7949, 1650, 0, 2},
    {7951, 1651, 0, 2},
    {7953, 1652, 0, 2},
    {7955, 1830, 0, 4},
    {7959, 1325, 0, 6},
    {7965, 1350, 0, 5},
    {7970, 793, 0, 9},
    {7979, 799, 0, 15},
    {7994, 1255, 0, 5},
    {7999, 1286, 0, 16},
    {8015, 1285, 0, 16},
    {8031, 1255, 0, 25},
    {8056, 1286, 0, 26},
    {8082, 1285, 0, 24},
    {8106, 1502, 0, 20},
    {8126, 1503, 0, 10},
    {8136, 1501, 0, 17},
    {8153, 1601, 0, 14},
    {8167, 725, 0, 6},
    {8173, 725, 0, 12},
    {8185, 1601, 0, 14},
    {8199, 693, 0, 8},
    {8207, 654, 0, 14},
    {8221, 1106, 0, 10},
    {8231, 714, 0, 8},
    {8239, 596, 0, 7},
    {8246, 596, 0, 12},
    {8258, 228, 0, 5},
    {8263, 228, 5, 20},
    {8283, 228, 1, 21},
    {8304, 228, 4, 27},
    {8331, 228, 2, 28},
    {8359, 228, 3, 22},
    {8381, 228, 1, 11},
    {8392, 228, 2, 11},
    {8403, 228, 3, 11},
    {8414, 228, 4, 11},
    {8425, 228, 5, 11},
    {8436, 1392, 0, 17},
    {8453, 1655, 0, 5},
    {8458, 1657, 0, 5},
    {8463, 581, 0, 8},
    {8471, 782, 0, 13},
    {8484, 807, 0, 10},
    {8494, 1664, 0, 16},
    {8510, 1033, 0, 14},
    {8524, 857, 0, 6},
    {8530, 1653, 0, 2},
    {8532, 1369, 0, 9},
    {8541, 1469, 0, 6},
    {8547, 1541, 0, 9},
    {8556, 879, 0, 11},
    {8567, 870, 0, 9},
    {8576, 871, 0, 12},
    {8588, 870, 0, 11},
    {8599, 867, 0, 9},
    {8608, 870, 0, 17},
    {8625, 1654, 0, 2},
    {8627, 1536, 0, 2},
    {8629, 1536, 0, 9},
    {8638, 1321, 0, 5},
    {8643, 199, 0, 4},
    {8647, 199, 1, 10},
    {8657, 199, 2, 10},
    {8667, 199, 3, 10},
    {8677, 199, 4, 10},
    {8687, 199, 5, 10},
    {8697, 1216, 0, 7},
    {8704, 1216, 0, 13},
    {8717, 199, 0, 14},
    {8731, 199, 1, 20},
    {8751, 199, 2, 20},
    {8771, 199, 3, 20},
    {8791, 199, 4, 20},
    {8811, 199, 5, 20},
    {8831, 831, 0, 18},
    {8849, 435, 0, 8},
    {8857, 436, 0, 12},
    {8869, 435, 1, 14},
    {8883, 435, 2, 14},
    {8897, 435, 3, 14},
    {8911, 435, 4, 14},
    {8925, 435, 5, 14},
    {8939, 437, 0, 14},
    {8953, 798, 0, 18},
    {8971, 799, 0, 14},
    {8985, 799, 0, 16},
    {9001, 1288, 0, 9},
    {9010, 1659, 0, 17},
    {9027, 960, 0, 5},
    {9032, 963, 0, 6},
    {9038, 981, 0, 7},
    {9045, 982, 0, 9},
    {9054, 983, 0, 7},
    {9061, 984, 0, 9},
    {9070, 961, 0, 7},
    {9077, 962, 0, 9},
    {9086, 964, 0, 8},
    {9094, 965, 0, 6},
    {9100, 966, 0, 8},
    {9108, 967, 0, 6},
    {9114, 968, 0, 8},
    {9122, 969, 0, 6},
    {9128, 970, 0, 8},
    {9136, 971, 0, 6},
    {9142, 972, 0, 8},
    {9150, 973, 0, 6},
    {9156, 974, 0, 8},
    {9164, 975, 0, 6},
    {9170, 976, 0, 8},
    {9178, 977, 0, 6},
    {9184, 978, 0, 8},
    {9192, 979, 0, 6},
    {9198, 980, 0, 8},
    {9206, 1418, 0, 9},
    {9215, 1418, 0, 25},
    {9240, 1230, 0, 11},
    {9251, 1302, 0, 20},
    {9271, 1264, 0, 32},
    {9303, 1263, 0, 31},
    {9334, 1020, 0, 15},
    {9349, 1006, 0, 5},
    {9354, 1014, 0, 15},
    {9369, 1012, 0, 10},
    {9379, 1013, 0, 10},
    {9389, 1015, 0, 13},
    {9402, 1014, 0, 20},
    {9422, 1008, 0, 29},
    {9451, 1012, 0, 15},
    {9466, 1013, 0, 15},
    {9481, 1015, 0, 18},
    {9499, 1010, 0, 6},
    {9505, 108, 0, 5},
    {9510, 108, 0, 10},
    {9520, 1105, 0, 9},
    {9529, 1105, 0, 5},
    {9534, 1140, 0, 10},
    {9544, 1656, 0, 2},
    {9546, 1657, 0, 2},
    {9548, 1658, 0, 2},
    {9550, 1127, 0, 4},
    {9554, 645, 0, 9},
    {9563, 795, 0, 8},
    {9571, 795, 0, 14},
    {9585, 699, 0, 7},
    {9592, 1648, 0, 13},
    {9605, 789, 0, 6},
    {9611, 1370, 0, 6},
    {9617, 1247, 0, 4},
    {9621, 62, 0, 4},
    {9625, 62, 0, 9},
    {9634, 87, 0, 10},
    {9644, 155, 0, 9},
    {9653, 1658, 0, 8},
    {9661, 1028, 0, 5},
    {9666, 1733, 0, 7},
    {9673, 820, 0, 7},
    {9680, 1321, 0, 11},
    {9691, 1202, 0, 8},
    {9699, 1208, 0, 13},
    {9712, 1206, 0, 14},
    {9726, 1040, 0, 13},
    {9739, 92, 0, 10},
    {9749, 92, 0, 15},
    {9764, 73, 0, 8},
    {9772, 73, 0, 13},
    {9785, 1649, 0, 5},
    {9790, 1651, 0, 17},
    {9807, 1649, 0, 14},
    {9821, 1563, 0, 15},
    {9836, 929, 0, 12},
    {9848, 832, 0, 17},
    {9865, 343, 0, 19},
    {9884, 344, 0, 23},
    {9907, 343, 1, 25},
    {9932, 343, 2, 25},
    {9957, 343, 3, 25},
    {9982, 343, 4, 25},
    {10007, 343, 5, 25},
    {10032, 345, 0, 25},
    {10057, 1178, 0, 13},
    {10070, 1093, 0, 10},
    {10080, 848, 0, 17},
    {10097, 300, 0, 4},
    {10101, 300, 5, 19},
    {10120, 1654, 0, 12},
    {10132, 300, 1, 20},
    {10152, 300, 4, 26},
    {10178, 300, 2, 27},
    {10205, 300, 3, 21},
    {10226, 300, 1, 10},
    {10236, 300, 2, 10},
    {10246, 300, 3, 10},
    {10256, 300, 4, 10},
    {10266, 300, 5, 10},
    {10276, 754, 0, 11},
    {10287, 777, 0, 6},
    {10293, 741, 0, 7},
    {10300, 1537, 0, 4},
    {10304, 1537, 0, 11},
    {10315, 333, 0, 3},
    {10318, 333, 1, 9},
    {10327, 333, 2, 9},
    {10336, 333, 3, 9},
    {10345, 333, 4, 9},
    {10354, 333, 5, 9},
    {10363, 1512, 0, 9},
    {10372, 635, 0, 5},
    {10377, 704, 0, 4},
    {10381, 1660, 0, 10},
    {10391, 1653, 0, 12},
    {10403, 1349, 0, 5},
    {10408, 1349, 0, 14},
    {10422, 1419, 0, 16},
    {10438, 1419, 0, 30},
    {10468, 488, 0, 6},
    {10474, 490, 0, 11},
    {10485, 490, 1, 17},
    {10502, 490, 2, 17},
    {10519, 490, 3, 17},
    {10536, 490, 4, 17},
    {10553, 490, 5, 17},
    {10570, 496, 0, 9},
    {10579, 488, 1, 12},
    {10591, 488, 2, 12},
    {10603, 488, 3, 12},
    {10615, 488, 4, 12},
    {10627, 488, 5, 12},
    {10639, 494, 0, 17},
    {10656, 494, 5, 32},
    {10688, 494, 1, 33},
    {10721, 496, 0, 25},
    {10746, 496, 5, 40},
    {10786, 496, 1, 41},
    {10827, 496, 4, 47},
    {10874, 496, 2, 48},
    {10922, 496, 3, 42},
    {10964, 496, 1, 31},
    {10995, 496, 2, 31},
    {11026, 496, 3, 31},
    {11057, 496, 4, 31},
    {11088, 496, 5, 31},
    {11119, 494, 4, 39},
    {11158, 494, 2, 40},
    {11198, 494, 3, 34},
    {11232, 496, 0, 20},
    {11252, 496, 1, 26},
    {11278, 496, 2, 26},
    {11304, 496, 3, 26},
    {11330, 496, 4, 26},
    {11356, 496, 5, 26},
    {11382, 495, 0, 20},
    {11402, 495, 1, 26},
    {11428, 495, 2, 26},
    {11454, 495, 3, 26},
    {11480, 495, 4, 26},
    {11506, 495, 5, 26},
    {11532, 494, 1, 23},
    {11555, 494, 2, 23},
    {11578, 494, 3, 23},
    {11601, 494, 4, 23},
    {11624, 494, 5, 23},
    {11647, 495, 0, 20},
    {11667, 495, 1, 26},
    {11693, 495, 2, 26},
    {11719, 495, 3, 26},
    {11745, 495, 4, 26},
    {11771, 495, 5, 26},
    {11797, 495, 0, 27},
    {11824, 495, 5, 42},
    {11866, 495, 1, 43},
    {11909, 495, 4, 49},
    {11958, 495, 2, 50},
    {12008, 495, 3, 44},
    {12052, 495, 1, 33},
    {12085, 495, 2, 33},
    {12118, 495, 3, 33},
    {12151, 495, 4, 33},
    {12184, 495, 5, 33},
    {12217, 497, 0, 29},
    {12246, 497, 5, 44},
    {12290, 497, 1, 45},
    {12335, 497, 4, 51},
    {12386, 497, 2, 52},
    {12438, 497, 3, 46},
    {12484, 497, 1, 35},
    {12519, 497, 2, 35},
    {12554, 497, 3, 35},
    {12589, 497, 4, 35},
    {12624, 497, 5, 35},
    {12659, 497, 0, 20},
    {12679, 497, 1, 26},
    {12705, 497, 2, 26},
    {12731, 497, 3, 26},
    {12757, 497, 4, 26},
    {12783, 497, 5, 26},
    {12809, 497, 0, 9},
    {12818, 490, 0, 10},
    {12828, 492, 0, 18},
    {12846, 491, 0, 20},
    {12866, 492, 0, 13},
    {12879, 490, 1, 16},
    {12895, 490, 2, 16},
    {12911, 490, 3, 16},
    {12927, 490, 4, 16},
    {12943, 490, 5, 16},
    {12959, 493, 0, 22},
    {12981, 493, 0, 13},
    {12994, 556, 0, 3},
    {12997, 559, 0, 4},
    {13001, 556, 0, 8},
    {13009, 67, 0, 6},
    {13015, 67, 0, 11},
    {13026, 67, 0, 15},
    {13041, 1659, 0, 2},
    {13043, 1660, 0, 2},
    {13045, 768, 0, 4},
    {13049, 1274, 0, 6},
    {13055, 1253, 0, 11},
    {13066, 993, 0, 13},
    {13079, 644, 0, 7},
    {13086, 1069, 0, 20},
    {13106, 1069, 0, 16},
    {13122, 1069, 0, 12},
    {13134, 1711, 0, 7},
    {13141, 617, 0, 9},
    {13150, 718, 0, 9},
    {13159, 1431, 0, 5},
    {13164, 1504, 0, 10},
    {13174, 1505, 0, 17},
    {13191, 181, 0, 15},
    {13206, 181, 1, 21},
    {13227, 181, 2, 21},
    {13248, 181, 3, 21},
    {13269, 181, 4, 21},
    {13290, 181, 5, 21},
    {13311, 1603, 0, 13},
    {13324, 1311, 0, 14},
    {13338, 1153, 0, 5},
    {13343, 935, 0, 11},
    {13354, 1341, 0, 6},
    {13360, 89, 0, 3},
    {13363, 122, 0, 10},
    {13373, 122, 0, 15},
    {13388, 89, 0, 11},
    {13399, 1091, 0, 12},
    {13411, 1661, 0, 2},
    {13413, 1661, 0, 4},
    {13417, 707, 0, 8},
    {13425, 802, 0, 14},
    {13439, 780, 0, 7},
    {13446, 128, 0, 5},
    {13451, 1663, 0, 7},
    {13458, 1085, 0, 13},
    {13471, 245, 0, 12},
    {13483, 238, 0, 16},
    {13499, 245, 0, 19},
    {13518, 245, 1, 18},
    {13536, 245, 2, 18},
    {13554, 245, 3, 18},
    {13572, 245, 4, 18},
    {13590, 245, 5, 18},
    {13608, 244, 0, 18},
    {13626, 1506, 0, 10},
    {13636, 1492, 0, 17},
    {13653, 755, 0, 5},
    {13658, 755, 0, 10},
    {13668, 102, 0, 12},
    {13680, 785, 0, 7},
    {13687, 1388, 0, 7},
    {13694, 728, 0, 11},
    {13705, 1662, 0, 2},
    {13707, 1663, 0, 2},
    {13709, 1664, 0, 2},
    {13711, 1665, 0, 2},
    {13713, 1018, 0, 7},
    {13720, 1665, 0, 6},
    {13726, 1666, 0, 2},
    {13728, 1666, 0, 14},
    {13742, 1666, 0, 7},
    {13749, 1310, 0, 6},
    {13755, 1310, 0, 12},
    {13767, 426, 0, 6},
    {13773, 426, 1, 12},
    {13785, 426, 2, 12},
    {13797, 426, 3, 12},
    {13809, 426, 4, 12},
    {13821, 426, 5, 12},
    {13833, 429, 0, 7},
    {13840, 430, 0, 11},
    {13851, 431, 0, 13},
    {13864, 764, 0, 5},
    {13869, 1118, 0, 15},
    {13884, 1086, 0, 4},
    {13888, 158, 0, 4},
    {13892, 158, 0, 12},
    {13904, 1280, 0, 4},
    {13908, 1667, 0, 2},
    {13910, 274, 0, 8},
    {13918, 274, 5, 23},
    {13941, 274, 1, 24},
    {13965, 274, 4, 30},
    {13995, 274, 2, 31},
    {14026, 274, 3, 25},
    {14051, 274, 1, 14},
    {14065, 274, 2, 14},
    {14079, 274, 3, 14},
    {14093, 274, 4, 14},
    {14107, 274, 5, 14},
    {14121, 273, 0, 11},
    {14132, 273, 5, 26},
    {14158, 273, 1, 27},
    {14185, 273, 4, 33},
    {14218, 273, 2, 34},
    {14252, 273, 3, 28},
    {14280, 273, 1, 17},
    {14297, 273, 2, 17},
    {14314, 273, 3, 17},
    {14331, 273, 4, 17},
    {14348, 273, 5, 17},
    {14365, 275, 0, 10},
    {14375, 275, 5, 25},
    {14400, 275, 1, 26},
    {14426, 275, 4, 32},
    {14458, 275, 2, 33},
    {14491, 275, 3, 27},
    {14518, 275, 1, 16},
    {14534, 275, 2, 16},
    {14550, 275, 3, 16},
    {14566, 275, 4, 16},
    {14582, 275, 5, 16},
    {14598, 668, 0, 14},
    {14612, 554, 0, 4},
    {14616, 906, 0, 14},
    {14630, 1670, 0, 7},
    {14637, 850, 0, 16},
    {14653, 838, 0, 14},
    {14667, 838, 0, 23},
    {14690, 827, 0, 6},
    {14696, 828, 0, 13},
    {14709, 1203, 0, 7},
    {14716, 1203, 0, 16},
    {14732, 336, 0, 9},
    {14741, 336, 1, 15},
    {14756, 336, 2, 15},
    {14771, 336, 3, 15},
    {14786, 336, 4, 15},
    {14801, 336, 5, 15},
    {14816, 1668, 0, 2},
    {14818, 1597, 0, 31},
    {14849, 1104, 0, 12},
    {14861, 1597, 0, 18},
    {14879, 1104, 0, 8},
    {14887, 1668, 0, 12},
    {14899, 1470, 0, 10},
    {14909, 1086, 0, 10},
    {14919, 94, 0, 12},
    {14931, 94, 0, 17},
    {14948, 88, 0, 21},
    {14969, 1100, 0, 5},
    {14974, 1100, 0, 10},
    {14984, 69, 0, 9},
    {14993, 69, 0, 14},
    {15007, 1482, 0, 6},
    {15013, 1279, 0, 8},
    {15021, 1081, 0, 11},
    {15032, 1482, 0, 8},
    {15040, 1228, 0, 9},
    {15049, 156, 0, 5},
    {15054, 65, 0, 10},
    {15064, 64, 0, 10},
    {15074, 1669, 0, 2},
    {15076, 1669, 0, 8},
    {15084, 1670, 0, 2},
    {15086, 1671, 0, 2},
    {15088, 1333, 0, 3},
    {15091, 1672, 0, 2},
    {15093, 1397, 0, 13},
    {15106, 608, 0, 4},
    {15110, 533, 0, 3},
    {15113, 534, 0, 4},
    {15117, 533, 0, 8},
    {15125, 1249, 0, 6},
    {15131, 1249, 0, 15},
    {15146, 1043, 0, 5},
    {15151, 627, 0, 7},
    {15158, 1671, 0, 8},
    {15166, 1672, 0, 18},
    {15184, 550, 0, 6},
    {15190, 1344, 0, 4},
    {15194, 41, 0, 16},
    {15210, 1436, 0, 23},
    {15233, 1507, 0, 17},
    {15250, 1485, 0, 18},
    {15268, 1485, 0, 23},
    {15291, 1333, 0, 12},
    {15303, 1465, 0, 19},
    {15322, 776, 0, 8},
    {15330, 603, 0, 4},
    {15334, 603, 0, 13},
    {15347, 1463, 0, 4},
    {15351, 1408, 0, 10},
    {15361, 1409, 0, 15},
    {15376, 1407, 0, 16},
    {15392, 95, 0, 13},
    {15405, 95, 0, 24},
    {15429, 1463, 0, 16},
    {15445, 622, 0, 6},
    {15451, 621, 0, 11},
    {15462, 1129, 0, 5},
    {15467, 567, 0, 15},
    {15482, 53, 0, 5},
    {15487, 53, 0, 8},
    {15495, 53, 0, 13},
    {15508, 1338, 0, 13},
    {15521, 1030, 0, 7},
    {15528, 1189, 0, 4},
    {15532, 1189, 0, 20},
    {15552, 605, 0, 4},
    {15556, 765, 0, 8},
    {15564, 1211, 0, 3},
    {15567, 1673, 0, 2},
    {15569, 1257, 0, 6},
    {15575, 1257, 0, 6},
    {15581, 1674, 0, 2},
    {15583, 604, 0, 5},
    {15588, 214, 0, 3},
    {15591, 704, 0, 11},
    {15602, 671, 0, 11},
    {15613, 214, 1, 9},
    {15622, 214, 2, 9},
    {15631, 214, 3, 9},
    {15640, 214, 4, 9},
    {15649, 214, 5, 9},
    {15658, 215, 0, 20},
    {15678, 215, 5, 35},
    {15713, 215, 1, 36},
    {15749, 215, 4, 42},
    {15791, 215, 2, 43},
    {15834, 215, 3, 37},
    {15871, 215, 1, 26},
    {15897, 215, 2, 26},
    {15923, 215, 3, 26},
    {15949, 215, 4, 26},
    {15975, 215, 5, 26},
    {16001, 814, 0, 12},
    {16013, 815, 0, 14},
    {16027, 816, 0, 10},
    {16037, 814, 0, 12},
    {16049, 1675, 0, 2},
    {16051, 1675, 0, 7},
    {16058, 1676, 0, 2},
    {16060, 1677, 0, 2},
    {16062, 740, 0, 3},
    {16065, 701, 0, 8},
    {16073, 1677, 0, 5},
    {16078, 1678, 0, 2},
    {16080, 1525, 0, 5},
    {16085, 977, 0, 12},
    {16097, 1510, 0, 24},
    {16121, 1510, 0, 18},
    {16139, 1509, 0, 21},
    {16160, 978, 0, 12},
    {16172, 1468, 0, 5},
    {16177, 1468, 0, 12},
    {16189, 1468, 0, 12},
    {16201, 1824, 0, 11},
    {16212, 1201, 0, 13},
    {16225, 571, 0, 8},
    {16233, 1345, 0, 8},
    {16241, 983, 0, 13},
    {16254, 984, 0, 13},
    {16267, 389, 0, 3},
    {16270, 389, 5, 18},
    {16288, 389, 1, 19},
    {16307, 390, 0, 7},
    {16314, 389, 4, 25},
    {16339, 389, 2, 26},
    {16365, 389, 3, 20},
    {16385, 389, 1, 9},
    {16394, 389, 2, 9},
    {16403, 389, 3, 9},
    {16412, 389, 4, 9},
    {16421, 389, 5, 9},
    {16430, 391, 0, 9},
    {16439, 1257, 0, 5},
    {16444, 678, 0, 10},
    {16454, 1421, 0, 3},
    {16457, 1421, 0, 9},
    {16466, 1867, 0, 7},
    {16473, 100, 0, 12},
    {16485, 1256, 0, 8},
    {16493, 1259, 0, 19},
    {16512, 1701, 0, 17},
    {16529, 1679, 0, 2},
    {16531, 1679, 0, 7},
    {16538, 1680, 0, 2},
    {16540, 1676, 0, 7},
    {16547, 1827, 0, 8},
    {16555, 1681, 0, 2},
    {16557, 1681, 0, 8},
    {16565, 1682, 0, 2},
    {16567, 1250, 0, 4},
    {16571, 1250, 0, 13},
    {16584, 853, 0, 15},
    {16599, 843, 0, 20},
    {16619, 1682, 0, 14},
    {16633, 667, 0, 14},
    {16647, 565, 0, 3},
    {16650, 1490, 0, 11},
    {16661, 1486, 0, 20},
    {16681, 1486, 0, 25},
    {16706, 47, 0, 6},
    {16712, 47, 0, 8},
    {16720, 360, 0, 15},
    {16735, 360, 1, 21},
    {16756, 360, 2, 21},
    {16777, 360, 3, 21},
    {16798, 360, 4, 21},
    {16819, 360, 5, 21},
    {16840, 66, 0, 14},
    {16854, 39, 0, 14},
    {16868, 39, 0, 19},
    {16887, 223, 0, 3},
    {16890, 161, 0, 20},
    {16910, 161, 0, 20},
    {16930, 161, 0, 17},
    {16947, 1117, 0, 10},
    {16957, 222, 0, 4},
    {16961, 17, 0, 19},
    {16980, 47, 0, 13},
    {16993, 83, 0, 23},
    {17016, 42, 0, 14},
    {17030, 279, 0, 9},
    {17039, 279, 1, 15},
    {17054, 279, 2, 15},
    {17069, 279, 3, 15},
    {17084, 279, 4, 15},
    {17099, 279, 5, 15},
    {17114, 23, 0, 18},
    {17132, 91, 0, 22},
    {17154, 59, 0, 13},
    {17167, 67, 0, 20},
    {17187, 64, 0, 26},
    {17213, 74, 0, 24},
    {17237, 33, 0, 37},
    {17274, 30, 0, 25},
    {17299, 57, 0, 22},
    {17321, 55, 0, 22},
    {17343, 72, 0, 17},
    {17360, 37, 0, 28},
    {17388, 31, 0, 39},
    {17427, 31, 0, 35},
    {17462, 78, 0, 20},
    {17482, 59, 0, 29},
    {17511, 32, 0, 21},
    {17532, 37, 0, 24},
    {17556, 45, 0, 22},
    {17578, 65, 0, 21},
    {17599, 99, 0, 25},
    {17624, 102, 0, 26},
    {17650, 102, 0, 28},
    {17678, 7, 0, 22},
    {17700, 56, 0, 21},
    {17721, 24, 0, 16},
    {17737, 40, 0, 18},
    {17755, 279, 0, 8},
    {17763, 279, 1, 14},
    {17777, 279, 2, 14},
    {17791, 279, 3, 14},
    {17805, 279, 4, 14},
    {17819, 279, 5, 14},
    {17833, 196, 0, 9},
    {17842, 851, 0, 7},
    {17849, 306, 0, 14},
    {17863, 306, 5, 29},
    {17892, 306, 1, 30},
    {17922, 306, 4, 36},
    {17958, 306, 2, 37},
    {17995, 306, 3, 31},
    {18026, 306, 1, 20},
    {18046, 306, 2, 20},
    {18066, 306, 3, 20},
    {18086, 306, 4, 20},
    {18106, 306, 5, 20},
    {18126, 380, 0, 5},
    {18131, 380, 5, 20},
    {18151, 380, 1, 21},
    {18172, 381, 0, 9},
    {18181, 380, 4, 27},
    {18208, 380, 2, 28},
    {18236, 380, 3, 22},
    {18258, 380, 1, 11},
    {18269, 380, 2, 11},
    {18280, 380, 3, 11},
    {18291, 380, 4, 11},
    {18302, 380, 5, 11},
    {18313, 382, 0, 11},
    {18324, 739, 0, 7},
    {18331, 1685, 0, 16},
    {18347, 676, 0, 11},
    {18358, 498, 0, 6},
    {18364, 514, 0, 14},
    {18378, 515, 0, 18},
    {18396, 516, 0, 15},
    {18411, 517, 0, 19},
    {18430, 518, 0, 20},
    {18450, 504, 0, 18},
    {18468, 507, 0, 22},
    {18490, 505, 0, 19},
    {18509, 506, 0, 23},
    {18532, 508, 0, 24},
    {18556, 499, 0, 20},
    {18576, 502, 0, 24},
    {18600, 500, 0, 21},
    {18621, 501, 0, 25},
    {18646, 503, 0, 26},
    {18672, 514, 0, 9},
    {18681, 515, 0, 10},
    {18691, 516, 0, 9},
    {18700, 517, 0, 10},
    {18710, 518, 0, 10},
    {18720, 504, 0, 10},
    {18730, 507, 0, 11},
    {18741, 505, 0, 10},
    {18751, 506, 0, 11},
    {18762, 508, 0, 11},
    {18773, 499, 0, 10},
    {18783, 502, 0, 11},
    {18794, 500, 0, 10},
    {18804, 501, 0, 11},
    {18815, 503, 0, 11},
    {18826, 519, 0, 9},
    {18835, 520, 0, 10},
    {18845, 521, 0, 9},
    {18854, 522, 0, 10},
    {18864, 523, 0, 10},
    {18874, 519, 0, 16},
    {18890, 520, 0, 20},
    {18910, 521, 0, 17},
    {18927, 522, 0, 21},
    {18948, 523, 0, 22},
    {18970, 509, 0, 22},
    {18992, 512, 0, 26},
    {19018, 510, 0, 23},
    {19041, 511, 0, 27},
    {19068, 513, 0, 28},
    {19096, 509, 0, 10},
    {19106, 512, 0, 11},
    {19117, 510, 0, 10},
    {19127, 511, 0, 11},
    {19138, 513, 0, 11},
    {19149, 297, 0, 6},
    {19155, 297, 5, 21},
    {19176, 297, 1, 22},
    {19198, 297, 4, 28},
    {19226, 297, 2, 29},
    {19255, 297, 3, 23},
    {19278, 297, 1, 12},
    {19290, 297, 2, 12},
    {19302, 297, 3, 12},
    {19314, 297, 4, 12},
    {19326, 297, 5, 12},
    {19338, 1687, 0, 13},
    {19351, 1464, 0, 9},
    {19360, 1464, 0, 16},
    {19376, 1455, 0, 12},
    {19388, 1455, 0, 19},
    {19407, 1459, 0, 12},
    {19419, 1459, 0, 19},
    {19438, 1462, 0, 7},
    {19445, 1462, 0, 14},
    {19459, 1198, 0, 3},
    {19462, 1198, 0, 11},
    {19473, 86, 0, 7},
    {19480, 86, 0, 12},
    {19492, 609, 0, 7},
    {19499, 594, 0, 4},
    {19503, 1476, 0, 6},
    {19509, 323, 0, 13},
    {19522, 329, 0, 16},
    {19538, 345, 0, 26},
    {19564, 302, 0, 11},
    {19575, 338, 0, 16},
    {19591, 287, 0, 13},
    {19604, 308, 0, 21},
    {19625, 299, 0, 13},
    {19638, 332, 0, 18},
    {19656, 341, 0, 12},
    {19668, 296, 0, 12},
    {19680, 305, 0, 15},
    {19695, 311, 0, 20},
    {19715, 326, 0, 12},
    {19727, 335, 0, 21},
    {19748, 314, 0, 16},
    {19764, 320, 0, 13},
    {19777, 290, 0, 14},
    {19791, 293, 0, 14},
    {19805, 317, 0, 19},
    {19824, 338, 0, 16},
    {19840, 391, 0, 10},
    {19850, 382, 0, 12},
    {19862, 394, 0, 12},
    {19874, 379, 0, 11},
    {19885, 1476, 0, 11},
    {19896, 373, 0, 16},
    {19912, 376, 0, 19},
    {19931, 385, 0, 14},
    {19945, 397, 0, 13},
    {19958, 438, 0, 6},
    {19964, 438, 0, 7},
    {19971, 876, 0, 12},
    {19983, 936, 0, 5},
    {19988, 1683, 0, 2},
    {19990, 1070, 0, 12},
    {20002, 1070, 0, 27},
    {20029, 1684, 0, 4},
    {20033, 1297, 0, 12},
    {20045, 1277, 0, 11},
    {20056, 1214, 0, 11},
    {20067, 1215, 0, 14},
    {20081, 1214, 0, 10},
    {20091, 181, 0, 15},
    {20106, 181, 1, 21},
    {20127, 181, 2, 21},
    {20148, 181, 3, 21},
    {20169, 181, 4, 21},
    {20190, 181, 5, 21},
    {20211, 1683, 0, 7},
    {20218, 1029, 0, 4},
    {20222, 897, 0, 11},
    {20233, 1367, 0, 17},
    {20250, 1036, 0, 11},
    {20261, 330, 0, 11},
    {20272, 330, 5, 26},
    {20298, 330, 1, 27},
    {20325, 330, 4, 33},
    {20358, 330, 2, 34},
    {20392, 330, 3, 28},
    {20420, 330, 1, 17},
    {20437, 330, 2, 17},
    {20454, 330, 3, 17},
    {20471, 330, 4, 17},
    {20488, 330, 5, 17},
    {20505, 1034, 0, 9},
    {20514, 1056, 0, 11},
    {20525, 1056, 0, 17},
    {20542, 987, 0, 18},
    {20560, 995, 0, 23},
    {20583, 995, 0, 28},
    {20611, 629, 0, 4},
    {20615, 762, 0, 9},
    {20624, 762, 0, 20},
    {20644, 1080, 0, 12},
    {20656, 1080, 0, 21},
    {20677, 195, 0, 4},
    {20681, 197, 0, 9},
    {20690, 196, 0, 13},
    {20703, 195, 0, 11},
    {20714, 198, 0, 10},
    {20724, 195, 1, 10},
    {20734, 195, 2, 10},
    {20744, 195, 3, 10},
    {20754, 195, 4, 10},
    {20764, 195, 5, 10},
    {20774, 1522, 0, 4},
    {20778, 971, 0, 11},
    {20789, 972, 0, 11},
    {20800, 1684, 0, 2},
    {20802, 1685, 0, 2},
    {20804, 1609, 0, 7},
    {20811, 1610, 0, 7},
    {20818, 1611, 0, 7},
    {20825, 1612, 0, 7},
    {20832, 1613, 0, 7},
    {20839, 1614, 0, 7},
    {20846, 1615, 0, 7},
    {20853, 1616, 0, 7},
    {20860, 1617, 0, 7},
    {20867, 1618, 0, 7},
    {20874, 1619, 0, 7},
    {20881, 1620, 0, 7},
    {20888, 1621, 0, 7},
    {20895, 1622, 0, 7},
    {20902, 1623, 0, 7},
    {20909, 1624, 0, 7},
    {20916, 1625, 0, 7},
    {20923, 1626, 0, 7},
    {20930, 1627, 0, 7},
    {20937, 1628, 0, 7},
    {20944, 1629, 0, 7},
    {20951, 1630, 0, 7},
    {20958, 1631, 0, 7},
    {20965, 1632, 0, 7},
    {20972, 1633, 0, 7},
    {20979, 1634, 0, 7},
    {20986, 1635, 0, 7},
    {20993, 1636, 0, 7},
    {21000, 1637, 0, 7},
    {21007, 1638, 0, 7},
    {21014, 1639, 0, 7},
    {21021, 1640, 0, 7},
    {21028, 1641, 0, 7},
    {21035, 1642, 0, 7},
    {21042, 1643, 0, 7},
    {21049, 1644, 0, 7},
    {21056, 1645, 0, 7},
    {21063, 1646, 0, 7},
    {21070, 1647, 0, 7},
    {21077, 1648, 0, 7},
    {21084, 1649, 0, 7},
    {21091, 1650, 0, 7},
    {21098, 1651, 0, 7},
    {21105, 1652, 0, 7},
    {21112, 1653, 0, 7},
    {21119, 1654, 0, 7},
    {21126, 1655, 0, 7},
    {21133, 1656, 0, 7},
    {21140, 1657, 0, 7},
    {21147, 1658, 0, 7},
    {21154, 1659, 0, 7},
    {21161, 1660, 0, 7},
    {21168, 1661, 0, 7},
    {21175, 1662, 0, 7},
    {21182, 1663, 0, 7},
    {21189, 1664, 0, 7},
    {21196, 1665, 0, 7},
    {21203, 1666, 0, 7},
    {21210, 1667, 0, 7},
    {21217, 1668, 0, 7},
    {21224, 1669, 0, 7},
    {21231, 1670, 0, 7},
    {21238, 1671, 0, 7},
    {21245, 1672, 0, 7},
    {21252, 1673, 0, 7},
    {21259, 1674, 0, 7},
    {21266, 1675, 0, 7},
    {21273, 1676, 0, 7},
    {21280, 1677, 0, 7},
    {21287, 1678, 0, 7},
    {21294, 1867, 0, 12},
    {21306, 1679, 0, 7},
    {21313, 1680, 0, 7},
    {21320, 1681, 0, 7},
    {21327, 1682, 0, 7},
    {21334, 1683, 0, 7},
    {21341, 1684, 0, 7},
    {21348, 1685, 0, 7},
    {21355, 1686, 0, 7},
    {21362, 1687, 0, 7},
    {21369, 1688, 0, 7},
    {21376, 1689, 0, 7},
    {21383, 1690, 0, 7},
    {21390, 1691, 0, 7},
    {21397, 1692, 0, 7},
    {21404, 1693, 0, 7},
    {21411, 1694, 0, 7},
    {21418, 1695, 0, 7},
    {21425, 1696, 0, 7},
    {21432, 1697, 0, 7},
    {21439, 1698, 0, 7},
    {21446, 1699, 0, 7},
    {21453, 1700, 0, 7},
    {21460, 1701, 0, 7},
    {21467, 1702, 0, 7},
    {21474, 1703, 0, 7},
    {21481, 1704, 0, 7},
    {21488, 1705, 0, 7},
    {21495, 1706, 0, 7},
    {21502, 1707, 0, 7},
    {21509, 1708, 0, 7},
    {21516, 1709, 0, 7},
    {21523, 1710, 0, 7},
    {21530, 1711, 0, 7},
    {21537, 1712, 0, 7},
    {21544, 1713, 0, 7},
    {21551, 1714, 0, 7},
    {21558, 1715, 0, 7},
    {21565, 1716, 0, 7},
    {21572, 1717, 0, 7},
    {21579, 1718, 0, 7},
    {21586, 1719, 0, 7},
    {21593, 1720, 0, 7},
    {21600, 1721, 0, 7},
    {21607, 1722, 0, 7},
    {21614, 1723, 0, 7},
    {21621, 1724, 0, 7},
    {21628, 1725, 0, 7},
    {21635, 1726, 0, 7},
    {21642, 1727, 0, 7},
    {21649, 1728, 0, 7},
    {21656, 1729, 0, 7},
    {21663, 1730, 0, 7},
    {21670, 1731, 0, 7},
    {21677, 1732, 0, 7},
    {21684, 1733, 0, 7},
    {21691, 1734, 0, 7},
    {21698, 1735, 0, 7},
    {21705, 1736, 0, 7},
    {21712, 1737, 0, 7},
    {21719, 1738, 0, 7},
    {21726, 1739, 0, 7},
    {21733, 1740, 0, 7},
    {21740, 1741, 0, 7},
    {21747, 1742, 0, 7},
    {21754, 1743, 0, 7},
    {21761, 1744, 0, 7},
    {21768, 1745, 0, 7},
    {21775, 1746, 0, 7},
    {21782, 1747, 0, 7},
    {21789, 1748, 0, 7},
    {21796, 1749, 0, 7},
    {21803, 1750, 0, 7},
    {21810, 1751, 0, 7},
    {21817, 1752, 0, 7},
    {21824, 1753, 0, 7},
    {21831, 1754, 0, 7},
    {21838, 1755, 0, 7},
    {21845, 1756, 0, 7},
    {21852, 1757, 0, 7},
    {21859, 1758, 0, 7},
    {21866, 1759, 0, 7},
    {21873, 1760, 0, 7},
    {21880, 1761, 0, 7},
    {21887, 1762, 0, 7},
    {21894, 1763, 0, 7},
    {21901, 1764, 0, 7},
    {21908, 1765, 0, 7},
    {21915, 1766, 0, 7},
    {21922, 1767, 0, 7},
    {21929, 1768, 0, 7},
    {21936, 1769, 0, 7},
    {21943, 1770, 0, 7},
    {21950, 1771, 0, 7},
    {21957, 1772, 0, 7},
    {21964, 1773, 0, 7},
    {21971, 1774, 0, 7},
    {21978, 1775, 0, 7},
    {21985, 1776, 0, 7},
    {21992, 1777, 0, 7},
    {21999, 1778, 0, 7},
    {22006, 1779, 0, 7},
    {22013, 1780, 0, 7},
    {22020, 1781, 0, 7},
    {22027, 1782, 0, 7},
    {22034, 1783, 0, 7},
    {22041, 1784, 0, 7},
    {22048, 1785, 0, 7},
    {22055, 1786, 0, 7},
    {22062, 1787, 0, 7},
    {22069, 1788, 0, 7},
    {22076, 1789, 0, 7},
    {22083, 1790, 0, 7},
    {22090, 1791, 0, 7},
    {22097, 1792, 0, 7},
    {22104, 1793, 0, 7},
    {22111, 1794, 0, 7},
    {22118, 1795, 0, 7},
    {22125, 1796, 0, 7},
    {22132, 1797, 0, 7},
    {22139, 1798, 0, 7},
    {22146, 1799, 0, 7},
    {22153, 1800, 0, 7},
    {22160, 1801, 0, 7},
    {22167, 1802, 0, 7},
    {22174, 1803, 0, 7},
    {22181, 1804, 0, 7},
    {22188, 1805, 0, 7},
    {22195, 1806, 0, 7},
    {22202, 1807, 0, 7},
    {22209, 1808, 0, 7},
    {22216, 1809, 0, 7},
    {22223, 1868, 0, 13},
    {22236, 1810, 0, 7},
    {22243, 1811, 0, 7},
    {22250, 1812, 0, 7},
    {22257, 1813, 0, 7},
    {22264, 1814, 0, 7},
    {22271, 1815, 0, 7},
    {22278, 1816, 0, 7},
    {22285, 1817, 0, 7},
    {22292, 1818, 0, 7},
    {22299, 1819, 0, 7},
    {22306, 1820, 0, 7},
    {22313, 1821, 0, 7},
    {22320, 1822, 0, 7},
    {22327, 1823, 0, 7},
    {22334, 1824, 0, 7},
    {22341, 1825, 0, 7},
    {22348, 1826, 0, 7},
    {22355, 1827, 0, 7},
    {22362, 1828, 0, 7},
    {22369, 1829, 0, 7},
    {22376, 1830, 0, 7},
    {22383, 1831, 0, 7},
    {22390, 1832, 0, 7},
    {22397, 1833, 0, 7},
    {22404, 1834, 0, 7},
    {22411, 1835, 0, 7},
    {22418, 1836, 0, 7},
    {22425, 1837, 0, 7},
    {22432, 1838, 0, 7},
    {22439, 1839, 0, 7},
    {22446, 1840, 0, 7},
    {22453, 1841, 0, 7},
    {22460, 1842, 0, 7},
    {22467, 1843, 0, 7},
    {22474, 1844, 0, 7},
    {22481, 1845, 0, 7},
    {22488, 1846, 0, 7},
    {22495, 1847, 0, 7},
    {22502, 1848, 0, 7},
    {22509, 1849, 0, 7},
    {22516, 1850, 0, 7},
    {22523, 1851, 0, 7},
    {22530, 1852, 0, 7},
    {22537, 1853, 0, 7},
    {22544, 1854, 0, 7},
    {22551, 1855, 0, 7},
    {22558, 1856, 0, 7},
    {22565, 1857, 0, 7},
    {22572, 1858, 0, 7},
    {22579, 1869, 0, 10},
    {22589, 1859, 0, 7},
    {22596, 1860, 0, 7},
    {22603, 1861, 0, 7},
    {22610, 1862, 0, 7},
    {22617, 1863, 0, 7},
    {22624, 1864, 0, 7},
    {22631, 1865, 0, 7},
    {22638, 1866, 0, 7},
    {22645, 1609, 0, 7},
    {22652, 1610, 0, 7},
    {22659, 1611, 0, 7},
    {22666, 1612, 0, 7},
    {22673, 1612, 0, 16},
    {22689, 1613, 0, 7},
    {22696, 1614, 0, 7},
    {22703, 1615, 0, 7},
    {22710, 1624, 0, 18},
    {22728, 1615, 0, 12},
    {22740, 1673, 0, 12},
    {22752, 1616, 0, 7},
    {22759, 1620, 0, 19},
    {22778, 1610, 0, 12},
    {22790, 1617, 0, 11},
    {22801, 1614, 0, 13},
    {22814, 1618, 0, 15},
    {22829, 1613, 0, 20},
    {22849, 1617, 0, 7},
    {22856, 1618, 0, 7},
    {22863, 1619, 0, 7},
    {22870, 1619, 0, 14},
    {22884, 1616, 0, 12},
    {22896, 1623, 0, 10},
    {22906, 1620, 0, 7},
    {22913, 1609, 0, 21},
    {22934, 1621, 0, 7},
    {22941, 1622, 0, 7},
    {22948, 1622, 0, 14},
    {22962, 1621, 0, 12},
    {22974, 1623, 0, 7},
    {22981, 1624, 0, 7},
    {22988, 1625, 0, 7},
    {22995, 1625, 0, 15},
    {23010, 1626, 0, 7},
    {23017, 1641, 0, 12},
    {23029, 1632, 0, 12},
    {23041, 1628, 0, 15},
    {23056, 1627, 0, 13},
    {23069, 1627, 0, 7},
    {23076, 1628, 0, 7},
    {23083, 1629, 0, 7},
    {23090, 1645, 0, 12},
    {23102, 1629, 0, 12},
    {23114, 1646, 0, 11},
    {23125, 1634, 0, 10},
    {23135, 1636, 0, 12},
    {23147, 1630, 0, 7},
    {23154, 1631, 0, 7},
    {23161, 1632, 0, 7},
    {23168, 1642, 0, 11},
    {23179, 1633, 0, 7},
    {23186, 1634, 0, 7},
    {23193, 1635, 0, 7},
    {23200, 1604, 0, 10},
    {23210, 1636, 0, 7},
    {23217, 1637, 0, 7},
    {23224, 1638, 0, 7},
    {23231, 1638, 0, 12},
    {23243, 1626, 0, 23},
    {23266, 1644, 0, 13},
    {23279, 1643, 0, 18},
    {23297, 1639, 0, 7},
    {23304, 1640, 0, 7},
    {23311, 1640, 0, 11},
    {23322, 1720, 0, 35},
    {23357, 1855, 0, 27},
    {23384, 1637, 0, 11},
    {23395, 1641, 0, 7},
    {23402, 1642, 0, 7},
    {23409, 1631, 0, 13},
    {23422, 1630, 0, 17},
    {23439, 1633, 0, 12},
    {23451, 1643, 0, 7},
    {23458, 1644, 0, 7},
    {23465, 1645, 0, 7},
    {23472, 1646, 0, 7},
    {23479, 1647, 0, 7},
    {23486, 1731, 0, 13},
    {23499, 1656, 0, 13},
    {23512, 1647, 0, 11},
    {23523, 1714, 0, 19},
    {23542, 1662, 0, 15},
    {23557, 1639, 0, 26},
    {23583, 1738, 0, 19},
    {23602, 1648, 0, 7},
    {23609, 1649, 0, 7},
    {23616, 1650, 0, 29},
    {23645, 1674, 0, 18},
    {23663, 1650, 0, 7},
    {23670, 1651, 0, 7},
    {23677, 1652, 0, 7},
    {23684, 1830, 0, 9},
    {23693, 1655, 0, 10},
    {23703, 1657, 0, 10},
    {23713, 1664, 0, 21},
    {23734, 1653, 0, 7},
    {23741, 1654, 0, 7},
    {23748, 1655, 0, 7},
    {23755, 1659, 0, 22},
    {23777, 1656, 0, 7},
    {23784, 1657, 0, 7},
    {23791, 1658, 0, 7},
    {23798, 1648, 0, 26},
    {23824, 1658, 0, 13},
    {23837, 1733, 0, 12},
    {23849, 1651, 0, 22},
    {23871, 1649, 0, 19},
    {23890, 1654, 0, 17},
    {23907, 1660, 0, 15},
    {23922, 1653, 0, 17},
    {23939, 1659, 0, 7},
    {23946, 1660, 0, 7},
    {23953, 1711, 0, 12},
    {23965, 1661, 0, 7},
    {23972, 1661, 0, 9},
    {23981, 1663, 0, 12},
    {23993, 1662, 0, 7},
    {24000, 1663, 0, 7},
    {24007, 1664, 0, 7},
    {24014, 1665, 0, 7},
    {24021, 1665, 0, 11},
    {24032, 1666, 0, 7},
    {24039, 1666, 0, 12},
    {24051, 1667, 0, 7},
    {24058, 1670, 0, 12},
    {24070, 1668, 0, 7},
    {24077, 1668, 0, 17},
    {24094, 1669, 0, 7},
    {24101, 1669, 0, 13},
    {24114, 1670, 0, 7},
    {24121, 1671, 0, 7},
    {24128, 1672, 0, 7},
    {24135, 1671, 0, 13},
    {24148, 1672, 0, 23},
    {24171, 1673, 0, 7},
    {24178, 1674, 0, 7},
    {24185, 1675, 0, 7},
    {24192, 1675, 0, 12},
    {24204, 1676, 0, 7},
    {24211, 1677, 0, 7},
    {24218, 1677, 0, 10},
    {24228, 1678, 0, 7},
    {24235, 1824, 0, 16},
    {24251, 1867, 0, 12},
    {24263, 1701, 0, 22},
    {24285, 1679, 0, 7},
    {24292, 1679, 0, 12},
    {24304, 1680, 0, 7},
    {24311, 1676, 0, 12},
    {24323, 1827, 0, 13},
    {24336, 1681, 0, 7},
    {24343, 1681, 0, 13},
    {24356, 1682, 0, 7},
    {24363, 1682, 0, 19},
    {24382, 1685, 0, 21},
    {24403, 1687, 0, 18},
    {24421, 1683, 0, 7},
    {24428, 1684, 0, 9},
    {24437, 1683, 0, 12},
    {24449, 1684, 0, 7},
    {24456, 1685, 0, 7},
    {24463, 1686, 0, 7},
    {24470, 1687, 0, 7},
    {24477, 1688, 0, 7},
    {24484, 1688, 0, 11},
    {24495, 1693, 0, 18},
    {24513, 1789, 0, 21},
    {24534, 1831, 0, 32},
    {24566, 1689, 0, 7},
    {24573, 1689, 0, 10},
    {24583, 1698, 0, 11},
    {24594, 1690, 0, 7},
    {24601, 1867, 0, 10},
    {24611, 1868, 0, 10},
    {24621, 1869, 0, 10},
    {24631, 1691, 0, 7},
    {24638, 1692, 0, 7},
    {24645, 1692, 0, 12},
    {24657, 1667, 0, 12},
    {24669, 1693, 0, 7},
    {24676, 1694, 0, 7},
    {24683, 1695, 0, 7},
    {24690, 1695, 0, 10},
    {24700, 1696, 0, 7},
    {24707, 1696, 0, 14},
    {24721, 1697, 0, 7},
    {24728, 1698, 0, 7},
    {24735, 1699, 0, 7},
    {24742, 1700, 0, 7},
    {24749, 1701, 0, 7},
    {24756, 1702, 0, 7},
    {24763, 1702, 0, 11},
    {24774, 1697, 0, 14},
    {24788, 1691, 0, 12},
    {24800, 1703, 0, 7},
    {24807, 1704, 0, 7},
    {24814, 1705, 0, 7},
    {24821, 1700, 0, 15},
    {24836, 1705, 0, 9},
    {24845, 1704, 0, 14},
    {24859, 1694, 0, 13},
    {24872, 1699, 0, 11},
    {24883, 1706, 0, 18},
    {24901, 1707, 0, 11},
    {24912, 1706, 0, 7},
    {24919, 1707, 0, 7},
    {24926, 1712, 0, 10},
    {24936, 1709, 0, 27},
    {24963, 1708, 0, 7},
    {24970, 1709, 0, 7},
    {24977, 1710, 0, 7},
    {24984, 1710, 0, 13},
    {24997, 1708, 0, 24},
    {25021, 1711, 0, 7},
    {25028, 1712, 0, 7},
    {25035, 1713, 0, 7},
    {25042, 1713, 0, 12},
    {25054, 1714, 0, 7},
    {25061, 1723, 0, 12},
    {25073, 1715, 0, 7},
    {25080, 1716, 0, 7},
    {25087, 1717, 0, 7},
    {25094, 1718, 0, 7},
    {25101, 1719, 0, 7},
    {25108, 1078, 0, 12},
    {25120, 1719, 0, 10},
    {25130, 1715, 0, 14},
    {25144, 1720, 0, 7},
    {25151, 1721, 0, 7},
    {25158, 1722, 0, 7},
    {25165, 1722, 0, 9},
    {25174, 1721, 0, 9},
    {25183, 1716, 0, 12},
    {25195, 1723, 0, 7},
    {25202, 1718, 0, 16},
    {25218, 1717, 0, 11},
    {25229, 1724, 0, 7},
    {25236, 1724, 0, 10},
    {25246, 1726, 0, 12},
    {25258, 1728, 0, 10},
    {25268, 1725, 0, 7},
    {25275, 1725, 0, 11},
    {25286, 1726, 0, 7},
    {25293, 1727, 0, 7},
    {25300, 1727, 0, 11},
    {25311, 1728, 0, 7},
    {25318, 1739, 0, 15},
    {25333, 1729, 0, 7},
    {25340, 1729, 0, 10},
    {25350, 1730, 0, 7},
    {25357, 1731, 0, 7},
    {25364, 1732, 0, 7},
    {25371, 1732, 0, 13},
    {25384, 1733, 0, 7},
    {25391, 1734, 0, 7},
    {25398, 1861, 0, 11},
    {25409, 1735, 0, 7},
    {25416, 1736, 0, 7},
    {25423, 1737, 0, 11},
    {25434, 1737, 0, 7},
    {25441, 1738, 0, 7},
    {25448, 1730, 0, 15},
    {25463, 1739, 0, 7},
    {25470, 1740, 0, 7},
    {25477, 1740, 0, 9},
    {25486, 1749, 0, 11},
    {25497, 1741, 0, 7},
    {25504, 1742, 0, 7},
    {25511, 1741, 0, 12},
    {25523, 1746, 0, 12},
    {25535, 1743, 0, 7},
    {25542, 1745, 0, 12},
    {25554, 1750, 0, 10},
    {25564, 1743, 0, 18},
    {25582, 1747, 0, 14},
    {25596, 1744, 0, 7},
    {25603, 1745, 0, 7},
    {25610, 1746, 0, 7},
    {25617, 1747, 0, 7},
    {25624, 1748, 0, 7},
    {25631, 1748, 0, 15},
    {25646, 1749, 0, 7},
    {25653, 1750, 0, 7},
    {25660, 1751, 0, 7},
    {25667, 1762, 0, 20},
    {25687, 1756, 0, 15},
    {25702, 1770, 0, 11},
    {25713, 1772, 0, 13},
    {25726, 1769, 0, 13},
    {25739, 1759, 0, 9},
    {25748, 1767, 0, 10},
    {25758, 1757, 0, 21},
    {25779, 1764, 0, 15},
    {25794, 1765, 0, 15},
    {25809, 1768, 0, 14},
    {25823, 1863, 0, 12},
    {25835, 1752, 0, 7},
    {25842, 1753, 0, 7},
    {25849, 1754, 0, 7},
    {25856, 1771, 0, 11},
    {25867, 1755, 0, 7},
    {25874, 1756, 0, 7},
    {25881, 1757, 0, 7},
    {25888, 1686, 0, 15},
    {25903, 1758, 0, 7},
    {25910, 1759, 0, 7},
    {25917, 1760, 0, 7},
    {25924, 1761, 0, 7},
    {25931, 1762, 0, 7},
    {25938, 1753, 0, 12},
    {25950, 1752, 0, 11},
    {25961, 1761, 0, 13},
    {25974, 1754, 0, 15},
    {25989, 1766, 0, 15},
    {26004, 1751, 0, 12},
    {26016, 1773, 0, 15},
    {26031, 1763, 0, 7},
    {26038, 1764, 0, 7},
    {26045, 1765, 0, 7},
    {26052, 1766, 0, 7},
    {26059, 1767, 0, 7},
    {26066, 1768, 0, 7},
    {26073, 1769, 0, 7},
    {26080, 1770, 0, 7},
    {26087, 1771, 0, 7},
    {26094, 1772, 0, 7},
    {26101, 1760, 0, 18},
    {26119, 1773, 0, 7},
    {26126, 1774, 0, 7},
    {26133, 1774, 0, 12},
    {26145, 1783, 0, 10},
    {26155, 1775, 0, 7},
    {26162, 1776, 0, 7},
    {26169, 1782, 0, 10},
    {26179, 1780, 0, 16},
    {26195, 1775, 0, 18},
    {26213, 1785, 0, 16},
    {26229, 1777, 0, 7},
    {26236, 1778, 0, 7},
    {26243, 1779, 0, 7},
    {26250, 1779, 0, 14},
    {26264, 1776, 0, 10},
    {26274, 1778, 0, 12},
    {26286, 1784, 0, 9},
    {26295, 1780, 0, 7},
    {26302, 1781, 0, 7},
    {26309, 1777, 0, 19},
    {26328, 1735, 0, 16},
    {26344, 1758, 0, 20},
    {26364, 1763, 0, 29},
    {26393, 1781, 0, 11},
    {26404, 1782, 0, 7},
    {26411, 1783, 0, 7},
    {26418, 1784, 0, 7},
    {26425, 1785, 0, 7},
    {26432, 1786, 0, 7},
    {26439, 1786, 0, 9},
    {26448, 1787, 0, 7},
    {26455, 1792, 0, 13},
    {26468, 1799, 0, 10},
    {26478, 1797, 0, 28},
    {26506, 1787, 0, 11},
    {26517, 1790, 0, 21},
    {26538, 1800, 0, 13},
    {26551, 1788, 0, 7},
    {26558, 1788, 0, 9},
    {26567, 1789, 0, 7},
    {26574, 1790, 0, 7},
    {26581, 1791, 0, 7},
    {26588, 1791, 0, 16},
    {26604, 1795, 0, 21},
    {26625, 1792, 0, 7},
    {26632, 1793, 0, 7},
    {26639, 1794, 0, 7},
    {26646, 1795, 0, 7},
    {26653, 1793, 0, 11},
    {26664, 1798, 0, 13},
    {26677, 1796, 0, 7},
    {26684, 1797, 0, 7},
    {26691, 1798, 0, 7},
    {26698, 1796, 0, 16},
    {26714, 1799, 0, 7},
    {26721, 1800, 0, 7},
    {26728, 1801, 0, 7},
    {26735, 1801, 0, 10},
    {26745, 1802, 0, 7},
    {26752, 1802, 0, 12},
    {26764, 1803, 0, 7},
    {26771, 1803, 0, 12},
    {26783, 1804, 0, 7},
    {26790, 1805, 0, 7},
    {26797, 1805, 0, 11},
    {26808, 1806, 0, 7},
    {26815, 1806, 0, 11},
    {26826, 1807, 0, 7},
    {26833, 1860, 0, 10},
    {26843, 1818, 0, 15},
    {26858, 1823, 0, 22},
    {26880, 1807, 0, 17},
    {26897, 1808, 0, 7},
    {26904, 1809, 0, 7},
    {26911, 1868, 0, 13},
    {26924, 1810, 0, 7},
    {26931, 1811, 0, 7},
    {26938, 1819, 0, 12},
    {26950, 1804, 0, 11},
    {26961, 1809, 0, 15},
    {26976, 1812, 0, 7},
    {26983, 1813, 0, 7},
    {26990, 1814, 0, 7},
    {26997, 1817, 0, 17},
    {27014, 1812, 0, 14},
    {27028, 1825, 0, 17},
    {27045, 1815, 0, 7},
    {27052, 1816, 0, 7},
    {27059, 1817, 0, 7},
    {27066, 1816, 0, 13},
    {27079, 1814, 0, 13},
    {27092, 1818, 0, 7},
    {27099, 1819, 0, 7},
    {27106, 1820, 0, 7},
    {27113, 1808, 0, 20},
    {27133, 1820, 0, 12},
    {27145, 1864, 0, 17},
    {27162, 1703, 0, 41},
    {27203, 1736, 0, 16},
    {27219, 1822, 0, 16},
    {27235, 1680, 0, 10},
    {27245, 1821, 0, 7},
    {27252, 1744, 0, 14},
    {27266, 1822, 0, 7},
    {27273, 1823, 0, 7},
    {27280, 1635, 0, 18},
    {27298, 1813, 0, 14},
    {27312, 1734, 0, 19},
    {27331, 1742, 0, 13},
    {27344, 1755, 0, 14},
    {27358, 1794, 0, 23},
    {27381, 1853, 0, 26},
    {27407, 1810, 0, 10},
    {27417, 1821, 0, 13},
    {27430, 1824, 0, 7},
    {27437, 1815, 0, 23},
    {27460, 1811, 0, 11},
    {27471, 1652, 0, 16},
    {27487, 1825, 0, 7},
    {27494, 1826, 0, 7},
    {27501, 1826, 0, 10},
    {27511, 1827, 0, 7},
    {27518, 1828, 0, 7},
    {27525, 1843, 0, 11},
    {27536, 1834, 0, 15},
    {27551, 1844, 0, 13},
    {27564, 1829, 0, 7},
    {27571, 1830, 0, 7},
    {27578, 1831, 0, 7},
    {27585, 1832, 0, 7},
    {27592, 1833, 0, 7},
    {27599, 1833, 0, 13},
    {27612, 1836, 0, 16},
    {27628, 1834, 0, 7},
    {27635, 1835, 0, 7},
    {27642, 1836, 0, 7},
    {27649, 1837, 0, 7},
    {27656, 1838, 0, 7},
    {27663, 1839, 0, 7},
    {27670, 1832, 0, 9},
    {27679, 1835, 0, 12},
    {27691, 1839, 0, 10},
    {27701, 1840, 0, 7},
    {27708, 1841, 0, 20},
    {27728, 1828, 0, 21},
    {27749, 1841, 0, 7},
    {27756, 1838, 0, 12},
    {27768, 1840, 0, 12},
    {27780, 1837, 0, 17},
    {27797, 1829, 0, 25},
    {27822, 1842, 0, 11},
    {27833, 1842, 0, 7},
    {27840, 1843, 0, 7},
    {27847, 1844, 0, 7},
    {27854, 1845, 0, 7},
    {27861, 1846, 0, 7},
    {27868, 1846, 0, 11},
    {27879, 1845, 0, 12},
    {27891, 1847, 0, 7},
    {27898, 1848, 0, 7},
    {27905, 1611, 0, 25},
    {27930, 1690, 0, 19},
    {27949, 1848, 0, 19},
    {27968, 1849, 0, 18},
    {27986, 1850, 0, 12},
    {27998, 1849, 0, 7},
    {28005, 1847, 0, 24},
    {28029, 1856, 0, 22},
    {28051, 1850, 0, 7},
    {28058, 1851, 0, 7},
    {28065, 1851, 0, 15},
    {28080, 1852, 0, 7},
    {28087, 1858, 0, 12},
    {28099, 1852, 0, 17},
    {28116, 1853, 0, 7},
    {28123, 1854, 0, 7},
    {28130, 1854, 0, 14},
    {28144, 1855, 0, 7},
    {28151, 1856, 0, 7},
    {28158, 1857, 0, 12},
    {28170, 1857, 0, 7},
    {28177, 1858, 0, 7},
    {28184, 1869, 0, 10},
    {28194, 1859, 0, 18},
    {28212, 1678, 0, 19},
    {28231, 1859, 0, 7},
    {28238, 1605, 0, 10},
    {28248, 1860, 0, 7},
    {28255, 1861, 0, 7},
    {28262, 1862, 0, 7},
    {28269, 1862, 0, 10},
    {28279, 1863, 0, 7},
    {28286, 1864, 0, 7},
    {28293, 1865, 0, 11},
    {28304, 1866, 0, 13},
    {28317, 1865, 0, 7},
    {28324, 1866, 0, 7},
    {28331, 1044, 0, 5},
    {28336, 1029, 0, 5},
    {28341, 610, 0, 8},
    {28349, 785, 0, 4},
    {28353, 1226, 0, 10},
    {28363, 1147, 0, 9},
    {28372, 720, 0, 9},
    {28381, 1496, 0, 12},
    {28393, 1496, 0, 12},
    {28405, 209, 0, 13},
    {28418, 209, 1, 19},
    {28437, 209, 2, 19},
    {28456, 209, 3, 19},
    {28475, 209, 4, 19},
    {28494, 209, 5, 19},
    {28513, 942, 0, 14},
    {28527, 941, 0, 16},
    {28543, 627, 0, 7},
    {28550, 1209, 0, 11},
    {28561, 1109, 0, 20},
    {28581, 81, 0, 7},
    {28588, 81, 0, 12},
    {28600, 1192, 0, 5},
    {28605, 650, 0, 3},
    {28608, 1067, 0, 11},
    {28619, 951, 0, 13},
    {28632, 1686, 0, 2},
    {28634, 1687, 0, 2},
    {28636, 1016, 0, 3},
    {28639, 865, 0, 5},
    {28644, 205, 0, 12},
    {28656, 205, 1, 18},
    {28674, 205, 2, 18},
    {28692, 205, 3, 18},
    {28710, 205, 4, 18},
    {28728, 205, 5, 18},
    {28746, 1137, 0, 11},
    {28757, 1137, 0, 16},
    {28773, 744, 0, 6},
    {28779, 213, 0, 4},
    {28783, 213, 5, 19},
    {28802, 213, 1, 20},
    {28822, 213, 4, 26},
    {28848, 213, 2, 27},
    {28875, 213, 3, 21},
    {28896, 213, 1, 10},
    {28906, 213, 2, 10},
    {28916, 213, 3, 10},
    {28926, 213, 4, 10},
    {28936, 213, 5, 10},
    {28946, 1064, 0, 8},
    {28954, 528, 0, 10},
    {28964, 809, 0, 14},
    {28978, 808, 0, 25},
    {29003, 808, 0, 16},
    {29019, 766, 0, 14},
    {29033, 863, 0, 8},
    {29041, 1271, 0, 12},
    {29053, 1521, 0, 4},
    {29057, 674, 0, 16},
    {29073, 969, 0, 11},
    {29084, 970, 0, 11},
    {29095, 539, 0, 3},
    {29098, 539, 0, 8},
    {29106, 1688, 0, 2},
    {29108, 1111, 0, 11},
    {29119, 1111, 0, 18},
    {29137, 1111, 0, 14},
    {29151, 1688, 0, 6},
    {29157, 1538, 0, 4},
    {29161, 1538, 0, 11},
    {29172, 719, 0, 12},
    {29184, 731, 0, 12},
    {29196, 1693, 0, 13},
    {29209, 1789, 0, 16},
    {29225, 1831, 0, 27},
    {29252, 741, 0, 9},
    {29261, 761, 0, 12},
    {29273, 731, 0, 5},
    {29278, 616, 0, 4},
    {29282, 616, 0, 9},
    {29291, 600, 0, 23},
    {29314, 84, 0, 8},
    {29322, 77, 0, 9},
    {29331, 77, 0, 13},
    {29344, 84, 0, 29},
    {29373, 256, 0, 12},
    {29385, 255, 0, 15},
    {29400, 257, 0, 14},
    {29414, 189, 0, 2},
    {29416, 923, 0, 9},
    {29425, 923, 0, 8},
    {29433, 989, 0, 9},
    {29442, 999, 0, 14},
    {29456, 999, 0, 19},
    {29475, 1372, 0, 11},
    {29486, 1689, 0, 2},
    {29488, 1689, 0, 5},
    {29493, 1698, 0, 6},
    {29499, 1096, 0, 8},
    {29507, 710, 0, 6},
    {29513, 31, 0, 4},
    {29517, 1606, 0, 14},
    {29531, 1690, 0, 2},
    {29533, 1691, 0, 2},
    {29535, 1692, 0, 2},
    {29537, 1320, 0, 4},
    {29541, 1163, 0, 3},
    {29544, 1163, 0, 9},
    {29553, 1440, 0, 6},
    {29559, 392, 0, 5},
    {29564, 393, 0, 9},
    {29573, 394, 0, 11},
    {29584, 1692, 0, 7},
    {29591, 1667, 0, 7},
    {29598, 1693, 0, 2},
    {29600, 1694, 0, 2},
    {29602, 1695, 0, 2},
    {29604, 1695, 0, 5},
    {29609, 111, 0, 5},
    {29614, 1696, 0, 2},
    {29616, 1696, 0, 9},
    {29625, 1049, 0, 4},
    {29629, 129, 0, 10},
    {29639, 715, 0, 6},
    {29645, 715, 0, 11},
    {29656, 570, 0, 7},
    {29663, 570, 0, 12},
    {29675, 230, 0, 4},
    {29679, 230, 1, 10},
    {29689, 230, 2, 10},
    {29699, 230, 3, 10},
    {29709, 230, 4, 10},
    {29719, 230, 5, 10},
    {29729, 1697, 0, 2},
    {29731, 788, 0, 13},
    {29744, 1117, 0, 7},
    {29751, 815, 0, 22},
    {29773, 816, 0, 28},
    {29801, 814, 0, 27},
    {29828, 817, 0, 20},
    {29848, 1126, 0, 6},
    {29854, 1003, 0, 12},
    {29866, 1698, 0, 2},
    {29868, 1699, 0, 2},
    {29870, 1077, 0, 4},
    {29874, 1077, 0, 8},
    {29882, 566, 0, 4},
    {29886, 110, 0, 6},
    {29892, 1119, 0, 7},
    {29899, 1078, 0, 4},
    {29903, 442, 0, 6},
    {29909, 442, 1, 12},
    {29921, 442, 2, 12},
    {29933, 442, 3, 12},
    {29945, 442, 4, 12},
    {29957, 442, 5, 12},
    {29969, 442, 0, 7},
    {29976, 443, 0, 11},
    {29987, 442, 1, 13},
    {30000, 442, 2, 13},
    {30013, 442, 3, 13},
    {30026, 442, 4, 13},
    {30039, 442, 5, 13},
    {30052, 444, 0, 13},
    {30065, 615, 0, 5},
    {30070, 531, 0, 7},
    {30077, 1700, 0, 2},
    {30079, 1701, 0, 2},
    {30081, 1702, 0, 2},
    {30083, 1156, 0, 14},
    {30097, 254, 0, 7},
    {30104, 254, 1, 13},
    {30117, 254, 2, 13},
    {30130, 254, 3, 13},
    {30143, 254, 4, 13},
    {30156, 254, 5, 13},
    {30169, 681, 0, 6},
    {30175, 150, 0, 10},
    {30185, 1702, 0, 6},
    {30191, 690, 0, 11},
    {30202, 1232, 0, 10},
    {30212, 1570, 0, 12},
    {30224, 144, 0, 11},
    {30235, 746, 0, 11},
    {30246, 1579, 0, 12},
    {30258, 1697, 0, 9},
    {30267, 1691, 0, 7},
    {30274, 1489, 0, 16},
    {30290, 150, 0, 10},
    {30300, 1488, 0, 13},
    {30313, 46, 0, 9},
    {30322, 46, 0, 14},
    {30336, 3, 0, 4},
    {30340, 0, 0, 8},
    {30348, 115, 0, 12},
    {30360, 116, 0, 29},
    {30389, 116, 0, 30},
    {30419, 0, 0, 13},
    {30432, 1, 0, 27},
    {30459, 2, 0, 30},
    {30489, 26, 0, 46},
    {30535, 2, 0, 31},
    {30566, 16, 0, 28},
    {30594, 5, 0, 24},
    {30618, 4, 0, 23},
    {30641, 131, 0, 13},
    {30654, 1703, 0, 2},
    {30656, 1704, 0, 2},
    {30658, 1705, 0, 2},
    {30660, 1700, 0, 10},
    {30670, 1705, 0, 4},
    {30674, 339, 0, 5},
    {30679, 339, 1, 11},
    {30690, 339, 2, 11},
    {30701, 339, 3, 11},
    {30712, 339, 4, 11},
    {30723, 339, 5, 11},
    {30734, 340, 0, 9},
    {30743, 339, 1, 15},
    {30758, 339, 2, 15},
    {30773, 339, 3, 15},
    {30788, 339, 4, 15},
    {30803, 339, 5, 15},
    {30818, 341, 0, 11},
    {30829, 1704, 0, 9},
    {30838, 1694, 0, 8},
    {30846, 535, 0, 9},
    {30855, 1699, 0, 6},
    {30861, 1706, 0, 13},
    {30874, 1184, 0, 6},
    {30880, 1089, 0, 3},
    {30883, 1707, 0, 6},
    {30889, 1706, 0, 2},
    {30891, 1707, 0, 2},
    {30893, 1152, 0, 9},
    {30902, 402, 0, 7},
    {30909, 403, 0, 11},
    {30920, 402, 1, 13},
    {30933, 402, 2, 13},
    {30946, 402, 3, 13},
    {30959, 402, 4, 13},
    {30972, 402, 5, 13},
    {30985, 404, 0, 13},
    {30998, 1712, 0, 5},
    {31003, 13, 0, 4},
    {31007, 730, 0, 9},
    {31016, 1305, 0, 6},
    {31022, 1308, 0, 15},
    {31037, 1309, 0, 17},
    {31054, 1308, 0, 11},
    {31065, 1374, 0, 5},
    {31070, 578, 0, 7},
    {31077, 578, 0, 12},
    {31089, 169, 0, 4},
    {31093, 30, 0, 15},
    {31108, 168, 0, 12},
    {31120, 168, 1, 18},
    {31138, 168, 2, 18},
    {31156, 168, 3, 18},
    {31174, 168, 4, 18},
    {31192, 168, 5, 18},
    {31210, 168, 0, 25},
    {31235, 168, 1, 31},
    {31266, 168, 2, 31},
    {31297, 168, 3, 31},
    {31328, 168, 4, 31},
    {31359, 168, 5, 31},
    {31390, 181, 0, 41},
    {31431, 181, 0, 42},
    {31473, 181, 1, 48},
    {31521, 181, 2, 48},
    {31569, 181, 3, 48},
    {31617, 181, 4, 48},
    {31665, 181, 5, 48},
    {31713, 182, 0, 40},
    {31753, 182, 5, 55},
    {31808, 182, 1, 56},
    {31864, 182, 4, 62},
    {31926, 182, 2, 63},
    {31989, 182, 3, 57},
    {32046, 182, 1, 46},
    {32092, 182, 2, 46},
    {32138, 182, 3, 46},
    {32184, 182, 4, 46},
    {32230, 182, 5, 46},
    {32276, 1139, 0, 7},
    {32283, 475, 0, 8},
    {32291, 475, 0, 15},
    {32306, 475, 1, 14},
    {32320, 475, 2, 14},
    {32334, 475, 3, 14},
    {32348, 475, 4, 14},
    {32362, 475, 5, 14},
    {32376, 1381, 0, 11},
    {32387, 204, 0, 9},
    {32396, 204, 5, 24},
    {32420, 204, 1, 25},
    {32445, 204, 4, 31},
    {32476, 204, 2, 32},
    {32508, 204, 3, 26},
    {32534, 204, 1, 15},
    {32549, 204, 2, 15},
    {32564, 204, 3, 15},
    {32579, 204, 4, 15},
    {32594, 204, 5, 15},
    {32609, 107, 0, 6},
    {32615, 1515, 0, 4},
    {32619, 600, 0, 13},
    {32632, 598, 0, 14},
    {32646, 57, 0, 12},
    {32658, 1180, 0, 9},
    {32667, 1180, 0, 10},
    {32677, 1371, 0, 9},
    {32686, 285, 0, 13},
    {32699, 285, 5, 28},
    {32727, 285, 1, 29},
    {32756, 285, 4, 35},
    {32791, 285, 2, 36},
    {32827, 285, 3, 30},
    {32857, 285, 1, 19},
    {32876, 285, 2, 19},
    {32895, 285, 3, 19},
    {32914, 285, 4, 19},
    {32933, 285, 5, 19},
    {32952, 125, 0, 12},
    {32964, 125, 0, 19},
    {32983, 1709, 0, 22},
    {33005, 215, 0, 11},
    {33016, 215, 1, 17},
    {33033, 215, 2, 17},
    {33050, 215, 3, 17},
    {33067, 215, 4, 17},
    {33084, 215, 5, 17},
    {33101, 140, 0, 5},
    {33106, 135, 0, 16},
    {33122, 136, 0, 17},
    {33139, 15, 0, 10},
    {33149, 118, 0, 14},
    {33163, 201, 0, 11},
    {33174, 201, 5, 26},
    {33200, 201, 1, 27},
    {33227, 201, 4, 33},
    {33260, 201, 2, 34},
    {33294, 201, 3, 28},
    {33322, 201, 1, 17},
    {33339, 201, 2, 17},
    {33356, 201, 3, 17},
    {33373, 201, 4, 17},
    {33390, 201, 5, 17},
    {33407, 138, 0, 13},
    {33420, 1103, 0, 10},
    {33430, 128, 0, 16},
    {33446, 129, 0, 17},
    {33463, 132, 0, 9},
    {33472, 131, 0, 10},
    {33482, 1103, 0, 6},
    {33488, 1503, 0, 16},
    {33504, 1482, 0, 19},
    {33523, 1493, 0, 17},
    {33540, 1483, 0, 17},
    {33557, 1490, 0, 22},
    {33579, 136, 0, 23},
    {33602, 136, 0, 37},
    {33639, 1481, 0, 16},
    {33655, 1479, 0, 22},
    {33677, 1480, 0, 15},
    {33692, 583, 0, 8},
    {33700, 945, 0, 10},
    {33710, 1159, 0, 17},
    {33727, 1159, 0, 23},
    {33750, 672, 0, 4},
    {33754, 660, 0, 8},
    {33762, 1471, 0, 15},
    {33777, 169, 0, 9},
    {33786, 169, 1, 15},
    {33801, 169, 2, 15},
    {33816, 169, 3, 15},
    {33831, 169, 4, 15},
    {33846, 169, 5, 15},
    {33861, 1148, 0, 9},
    {33870, 1148, 0, 16},
    {33886, 882, 0, 16},
    {33902, 1024, 0, 12},
    {33914, 1167, 0, 11},
    {33925, 1146, 0, 11},
    {33936, 859, 0, 12},
    {33948, 574, 0, 5},
    {33953, 574, 0, 12},
    {33965, 1708, 0, 2},
    {33967, 1709, 0, 2},
    {33969, 1710, 0, 2},
    {33971, 811, 0, 5},
    {33976, 1071, 0, 6},
    {33982, 159, 0, 4},
    {33986, 1500, 0, 17},
    {34003, 837, 0, 5},
    {34008, 1710, 0, 8},
    {34016, 786, 0, 9},
    {34025, 641, 0, 8},
    {34033, 1708, 0, 9},
    {34042, 1326, 0, 4},
    {34046, 68, 0, 6},
    {34052, 926, 0, 24},
    {34076, 548, 0, 5},
    {34081, 548, 0, 10},
    {34091, 439, 0, 12},
    {34103, 439, 1, 18},
    {34121, 439, 2, 18},
    {34139, 439, 3, 18},
    {34157, 439, 4, 18},
    {34175, 439, 5, 18},
    {34193, 844, 0, 8},
    {34201, 61, 0, 3},
    {34204, 789, 0, 12},
    {34216, 733, 0, 7},
    {34223, 61, 0, 8},
    {34231, 705, 0, 10},
    {34241, 873, 0, 11},
    {34252, 733, 0, 6},
    {34258, 846, 0, 5},
    {34263, 873, 0, 10},
    {34273, 954, 0, 9},
    {34282, 954, 0, 14},
    {34296, 955, 0, 22},
    {34318, 955, 0, 18},
    {34336, 839, 0, 5},
    {34341, 838, 0, 15},
    {34356, 837, 0, 15},
    {34371, 840, 0, 17},
    {34388, 837, 0, 6},
    {34394, 1711, 0, 2},
    {34396, 1712, 0, 2},
    {34398, 1713, 0, 2},
    {34400, 29, 0, 3},
    {34403, 29, 0, 7},
    {34410, 29, 0, 12},
    {34422, 29, 0, 4},
    {34426, 153, 0, 14},
    {34440, 1713, 0, 7},
    {34447, 79, 0, 6},
    {34453, 79, 0, 11},
    {34464, 836, 0, 3},
    {34467, 664, 0, 8},
    {34475, 183, 0, 20},
    {34495, 1714, 0, 2},
    {34497, 806, 0, 3},
    {34500, 775, 0, 9},
    {34509, 806, 0, 8},
    {34517, 1071, 0, 10},
    {34527, 1071, 0, 25},
    {34552, 1079, 0, 9},
    {34561, 773, 0, 8},
    {34569, 1723, 0, 7},
    {34576, 1540, 0, 2},
    {34578, 1540, 0, 9},
    {34587, 1377, 0, 7},
    {34594, 1377, 0, 19},
    {34613, 1555, 0, 19},
    {34632, 1716, 0, 2},
    {34634, 1717, 0, 2},
    {34636, 1718, 0, 2},
    {34638, 104, 0, 3},
    {34641, 1719, 0, 2},
    {34643, 42, 0, 9},
    {34652, 1261, 0, 10},
    {34662, 1258, 0, 17},
    {34679, 192, 0, 28},
    {34707, 192, 5, 43},
    {34750, 192, 1, 44},
    {34794, 192, 4, 50},
    {34844, 192, 2, 51},
    {34895, 192, 3, 45},
    {34940, 192, 1, 34},
    {34974, 192, 2, 34},
    {35008, 192, 3, 34},
    {35042, 192, 4, 34},
    {35076, 192, 5, 34},
    {35110, 191, 0, 17},
    {35127, 191, 1, 23},
    {35150, 191, 2, 23},
    {35173, 191, 3, 23},
    {35196, 191, 4, 23},
    {35219, 191, 5, 23},
    {35242, 1719, 0, 5},
    {35247, 1715, 0, 9},
    {35256, 1484, 0, 8},
    {35264, 1539, 0, 4},
    {35268, 1539, 0, 11},
    {35279, 267, 0, 23},
    {35302, 267, 1, 29},
    {35331, 267, 2, 29},
    {35360, 267, 3, 29},
    {35389, 267, 4, 29},
    {35418, 267, 5, 29},
    {35447, 1539, 0, 18},
    {35465, 13, 0, 8},
    {35473, 1532, 0, 19},
    {35492, 1529, 0, 21},
    {35513, 1528, 0, 21},
    {35534, 1530, 0, 13},
    {35547, 1531, 0, 13},
    {35560, 1486, 0, 11},
    {35571, 1720, 0, 2},
    {35573, 1193, 0, 6},
    {35579, 1721, 0, 2},
    {35581, 1722, 0, 2},
    {35583, 1722, 0, 4},
    {35587, 1721, 0, 4},
    {35591, 1716, 0, 7},
    {35598, 1723, 0, 2},
    {35600, 828, 0, 6},
    {35606, 1718, 0, 11},
    {35617, 1717, 0, 6},
    {35623, 1724, 0, 2},
    {35625, 1724, 0, 5},
    {35630, 1227, 0, 15},
    {35645, 1559, 0, 13},
    {35658, 1560, 0, 14},
    {35672, 1555, 0, 10},
    {35682, 1563, 0, 18},
    {35700, 1556, 0, 11},
    {35711, 1557, 0, 17},
    {35728, 1550, 0, 7},
    {35735, 1552, 0, 17},
    {35752, 1566, 0, 13},
    {35765, 1553, 0, 20},
    {35785, 1565, 0, 20},
    {35805, 1561, 0, 16},
    {35821, 1558, 0, 13},
    {35834, 1554, 0, 11},
    {35845, 1564, 0, 9},
    {35854, 1551, 0, 17},
    {35871, 1562, 0, 10},
    {35881, 1032, 0, 14},
    {35895, 1726, 0, 7},
    {35902, 819, 0, 5},
    {35907, 819, 0, 9},
    {35916, 1559, 0, 26},
    {35942, 1560, 0, 27},
    {35969, 1555, 0, 23},
    {35992, 852, 0, 15},
    {36007, 1563, 0, 31},
    {36038, 1556, 0, 24},
    {36062, 1043, 0, 14},
    {36076, 1557, 0, 30},
    {36106, 110, 0, 15},
    {36121, 1550, 0, 20},
    {36141, 1552, 0, 30},
    {36171, 1566, 0, 26},
    {36197, 1553, 0, 34},
    {36231, 109, 0, 13},
    {36244, 1565, 0, 33},
    {36277, 1561, 0, 29},
    {36306, 842, 0, 20},
    {36326, 1558, 0, 26},
    {36352, 1554, 0, 24},
    {36376, 1564, 0, 22},
    {36398, 1551, 0, 30},
    {36428, 1499, 0, 28},
    {36456, 1562, 0, 23},
    {36479, 812, 0, 3},
    {36482, 1725, 0, 2},
    {36484, 1124, 0, 5},
    {36489, 636, 0, 9},
    {36498, 1725, 0, 6},
    {36504, 1097, 0, 6},
    {36510, 1726, 0, 2},
    {36512, 1727, 0, 2},
    {36514, 1107, 0, 5},
    {36519, 1608, 0, 11},
    {36530, 1727, 0, 6},
    {36536, 7, 0, 3},
    {36539, 117, 0, 7},
    {36546, 1094, 0, 8},
    {36554, 1728, 0, 2},
    {36556, 294, 0, 5},
    {36561, 294, 5, 20},
    {36581, 294, 1, 21},
    {36602, 294, 4, 27},
    {36629, 294, 2, 28},
    {36657, 294, 3, 22},
    {36679, 294, 1, 11},
    {36690, 294, 2, 11},
    {36701, 294, 3, 11},
    {36712, 294, 4, 11},
    {36723, 294, 5, 11},
    {36734, 478, 0, 7},
    {36741, 478, 1, 13},
    {36754, 478, 2, 13},
    {36767, 478, 3, 13},
    {36780, 478, 4, 13},
    {36793, 478, 5, 13},
    {36806, 478, 0, 8},
    {36814, 478, 0, 15},
    {36829, 478, 1, 14},
    {36843, 478, 2, 14},
    {36857, 478, 3, 14},
    {36871, 478, 4, 14},
    {36885, 478, 5, 14},
    {36899, 804, 0, 9},
    {36908, 862, 0, 5},
    {36913, 592, 0, 8},
    {36921, 1076, 0, 14},
    {36935, 933, 0, 5},
    {36940, 1739, 0, 10},
    {36950, 1729, 0, 2},
    {36952, 1729, 0, 5},
    {36957, 1303, 0, 3},
    {36960, 1304, 0, 4},
    {36964, 1205, 0, 8},
    {36972, 1517, 0, 8},
    {36980, 1518, 0, 8},
    {36988, 1527, 0, 9},
    {36997, 1519, 0, 8},
    {37005, 1520, 0, 8},
    {37013, 1521, 0, 8},
    {37021, 1522, 0, 8},
    {37029, 1523, 0, 8},
    {37037, 1524, 0, 8},
    {37045, 1525, 0, 8},
    {37053, 1526, 0, 8},
    {37061, 1516, 0, 15},
    {37076, 1515, 0, 18},
    {37094, 1516, 0, 11},
    {37105, 1527, 0, 10},
    {37115, 1730, 0, 2},
    {37117, 1731, 0, 2},
    {37119, 1437, 0, 6},
    {37125, 1732, 0, 2},
    {37127, 916, 0, 12},
    {37139, 1130, 0, 6},
    {37145, 1732, 0, 8},
    {37153, 152, 0, 4},
    {37157, 490, 5, 19},
    {37176, 490, 1, 20},
    {37196, 492, 0, 12},
    {37208, 492, 5, 27},
    {37235, 492, 1, 28},
    {37263, 492, 4, 34},
    {37297, 492, 2, 35},
    {37332, 492, 3, 29},
    {37361, 492, 1, 18},
    {37379, 492, 2, 18},
    {37397, 492, 3, 18},
    {37415, 492, 4, 18},
    {37433, 492, 5, 18},
    {37451, 152, 0, 9},
    {37460, 490, 4, 26},
    {37486, 490, 2, 27},
    {37513, 490, 3, 21},
    {37534, 492, 0, 7},
    {37541, 492, 1, 13},
    {37554, 492, 2, 13},
    {37567, 492, 3, 13},
    {37580, 492, 4, 13},
    {37593, 492, 5, 13},
    {37606, 491, 0, 7},
    {37613, 491, 1, 13},
    {37626, 491, 2, 13},
    {37639, 491, 3, 13},
    {37652, 491, 4, 13},
    {37665, 491, 5, 13},
    {37678, 490, 1, 10},
    {37688, 490, 2, 10},
    {37698, 490, 3, 10},
    {37708, 490, 4, 10},
    {37718, 490, 5, 10},
    {37728, 491, 0, 7},
    {37735, 491, 1, 13},
    {37748, 491, 2, 13},
    {37761, 491, 3, 13},
    {37774, 491, 4, 13},
    {37787, 491, 5, 13},
    {37800, 491, 0, 14},
    {37814, 491, 5, 29},
    {37843, 491, 1, 30},
    {37873, 491, 4, 36},
    {37909, 491, 2, 37},
    {37946, 491, 3, 31},
    {37977, 491, 1, 20},
    {37997, 491, 2, 20},
    {38017, 491, 3, 20},
    {38037, 491, 4, 20},
    {38057, 491, 5, 20},
    {38077, 493, 0, 16},
    {38093, 493, 5, 31},
    {38124, 493, 1, 32},
    {38156, 493, 4, 38},
    {38194, 493, 2, 39},
    {38233, 493, 3, 33},
    {38266, 493, 1, 22},
    {38288, 493, 2, 22},
    {38310, 493, 3, 22},
    {38332, 493, 4, 22},
    {38354, 493, 5, 22},
    {38376, 493, 0, 7},
    {38383, 493, 1, 13},
    {38396, 493, 2, 13},
    {38409, 493, 3, 13},
    {38422, 493, 4, 13},
    {38435, 493, 5, 13},
    {38448, 18, 0, 7},
    {38455, 120, 0, 11},
    {38466, 20, 0, 19},
    {38485, 18, 0, 12},
    {38497, 20, 0, 29},
    {38526, 21, 0, 30},
    {38556, 17, 0, 13},
    {38569, 21, 0, 20},
    {38589, 811, 0, 13},
    {38602, 1088, 0, 4},
    {38606, 696, 0, 4},
    {38610, 696, 0, 10},
    {38620, 696, 0, 9},
    {38629, 1733, 0, 2},
    {38631, 1734, 0, 2},
    {38633, 411, 0, 8},
    {38641, 412, 0, 12},
    {38653, 411, 0, 15},
    {38668, 411, 1, 14},
    {38682, 411, 2, 14},
    {38696, 411, 3, 14},
    {38710, 411, 4, 14},
    {38724, 411, 5, 14},
    {38738, 413, 0, 14},
    {38752, 811, 0, 5},
    {38757, 808, 0, 16},
    {38773, 64, 0, 11},
    {38784, 1116, 0, 4},
    {38788, 587, 0, 5},
    {38793, 587, 0, 10},
    {38803, 1550, 0, 4},
    {38807, 1861, 0, 6},
    {38813, 1735, 0, 2},
    {38815, 1736, 0, 2},
    {38817, 1737, 0, 6},
    {38823, 1737, 0, 2},
    {38825, 1738, 0, 2},
    {38827, 1730, 0, 10},
    {38837, 1739, 0, 2},
    {38839, 1740, 0, 2},
    {38841, 1120, 0, 8},
    {38849, 1245, 0, 5},
    {38854, 1072, 0, 8},
    {38862, 1329, 0, 6},
    {38868, 643, 0, 11},
    {38879, 643, 0, 7},
    {38886, 1227, 0, 7},
    {38893, 1740, 0, 4},
    {38897, 1202, 0, 6},
    {38903, 1571, 0, 17},
    {38920, 1592, 0, 18},
    {38938, 1580, 0, 17},
    {38955, 1573, 0, 18},
    {38973, 1582, 0, 18},
    {38991, 1570, 0, 18},
    {39009, 1579, 0, 18},
    {39027, 1568, 0, 19},
    {39046, 1591, 0, 20},
    {39066, 1577, 0, 19},
    {39085, 1572, 0, 19},
    {39104, 1581, 0, 19},
    {39123, 1576, 0, 16},
    {39139, 1569, 0, 19},
    {39158, 1578, 0, 19},
    {39177, 991, 0, 17},
    {39194, 996, 0, 22},
    {39216, 996, 0, 27},
    {39243, 1460, 0, 17},
    {39260, 1431, 0, 11},
    {39271, 1749, 0, 6},
    {39277, 4, 0, 8},
    {39285, 1741, 0, 2},
    {39287, 1742, 0, 2},
    {39289, 677, 0, 23},
    {39312, 708, 0, 11},
    {39323, 677, 0, 6},
    {39329, 1741, 0, 7},
    {39336, 1237, 0, 6},
    {39342, 197, 0, 16},
    {39358, 1410, 0, 10},
    {39368, 1415, 0, 24},
    {39392, 197, 0, 16},
    {39408, 197, 1, 22},
    {39430, 197, 2, 22},
    {39452, 197, 3, 22},
    {39474, 197, 4, 22},
    {39496, 197, 5, 22},
    {39518, 197, 0, 9},
    {39527, 197, 1, 15},
    {39542, 197, 2, 15},
    {39557, 197, 3, 15},
    {39572, 197, 4, 15},
    {39587, 197, 5, 15},
    {39602, 1390, 0, 12},
    {39614, 1413, 0, 16},
    {39630, 162, 0, 18},
    {39648, 1414, 0, 25},
    {39673, 172, 0, 14},
    {39687, 172, 5, 29},
    {39716, 172, 1, 30},
    {39746, 172, 4, 36},
    {39782, 172, 2, 37},
    {39819, 172, 3, 31},
    {39850, 172, 1, 20},
    {39870, 172, 2, 20},
    {39890, 172, 3, 20},
    {39910, 172, 4, 20},
    {39930, 172, 5, 20},
    {39950, 175, 0, 22},
    {39972, 175, 5, 37},
    {40009, 175, 1, 38},
    {40047, 175, 4, 44},
    {40091, 175, 2, 45},
    {40136, 175, 3, 39},
    {40175, 175, 1, 28},
    {40203, 175, 2, 28},
    {40231, 175, 3, 28},
    {40259, 175, 4, 28},
    {40287, 175, 5, 28},
    {40315, 212, 0, 3},
    {40318, 212, 5, 18},
    {40336, 212, 1, 19},
    {40355, 212, 4, 25},
    {40380, 212, 2, 26},
    {40406, 212, 3, 20},
    {40426, 212, 1, 9},
    {40435, 212, 2, 9},
    {40444, 212, 3, 9},
    {40453, 212, 4, 9},
    {40462, 212, 5, 9},
    {40471, 685, 0, 5},
    {40476, 1442, 0, 3},
    {40479, 547, 0, 7},
    {40486, 1746, 0, 7},
    {40493, 1177, 0, 12},
    {40505, 428, 0, 8},
    {40513, 428, 1, 14},
    {40527, 428, 2, 14},
    {40541, 428, 3, 14},
    {40555, 428, 4, 14},
    {40569, 428, 5, 14},
    {40583, 428, 0, 10},
    {40593, 428, 1, 16},
    {40609, 428, 2, 16},
    {40625, 428, 3, 16},
    {40641, 428, 4, 16},
    {40657, 428, 5, 16},
    {40673, 1743, 0, 2},
    {40675, 48, 0, 4},
    {40679, 1745, 0, 7},
    {40686, 1444, 0, 5},
    {40691, 1750, 0, 5},
    {40696, 1743, 0, 13},
    {40709, 931, 0, 8},
    {40717, 457, 0, 6},
    {40723, 457, 1, 12},
    {40735, 457, 2, 12},
    {40747, 457, 3, 12},
    {40759, 457, 4, 12},
    {40771, 457, 5, 12},
    {40783, 146, 0, 16},
    {40799, 1225, 0, 10},
    {40809, 886, 0, 10},
    {40819, 1014, 0, 9},
    {40828, 1014, 0, 15},
    {40843, 1324, 0, 4},
    {40847, 1292, 0, 17},
    {40864, 544, 0, 4},
    {40868, 544, 0, 9},
    {40877, 225, 0, 4},
    {40881, 1161, 0, 8},
    {40889, 1747, 0, 9},
    {40898, 1379, 0, 10},
    {40908, 1379, 0, 18},
    {40926, 619, 0, 6},
    {40932, 1744, 0, 2},
    {40934, 569, 0, 5},
    {40939, 7, 0, 4},
    {40943, 769, 0, 7},
    {40950, 1299, 0, 4},
    {40954, 1301, 0, 17},
    {40971, 1299, 0, 6},
    {40977, 1302, 0, 15},
    {40992, 1301, 0, 15},
    {41007, 880, 0, 10},
    {41017, 4, 0, 3},
    {41020, 784, 0, 8},
    {41028, 1190, 0, 9},
    {41037, 1507, 0, 4},
    {41041, 1357, 0, 13},
    {41054, 656, 0, 5},
    {41059, 481, 0, 14},
    {41073, 482, 0, 18},
    {41091, 483, 0, 20},
    {41111, 1167, 0, 10},
    {41121, 90, 0, 18},
    {41139, 1168, 0, 11},
    {41150, 847, 0, 10},
    {41160, 127, 0, 11},
    {41171, 183, 0, 16},
    {41187, 183, 5, 31},
    {41218, 183, 1, 32},
    {41250, 183, 4, 38},
    {41288, 183, 2, 39},
    {41327, 183, 3, 33},
    {41360, 183, 1, 22},
    {41382, 183, 2, 22},
    {41404, 183, 3, 22},
    {41426, 183, 4, 22},
    {41448, 183, 5, 22},
    {41470, 1200, 0, 11},
    {41481, 1470, 0, 14},
    {41495, 1165, 0, 10},
    {41505, 1272, 0, 24},
    {41529, 1274, 0, 17},
    {41546, 1271, 0, 23},
    {41569, 1273, 0, 21},
    {41590, 1745, 0, 2},
    {41592, 1746, 0, 2},
    {41594, 1747, 0, 2},
    {41596, 1748, 0, 2},
    {41598, 953, 0, 7},
    {41605, 219, 0, 5},
    {41610, 1748, 0, 10},
    {41620, 1749, 0, 2},
    {41622, 1750, 0, 2},
    {41624, 48, 0, 5},
    {41629, 48, 0, 10},
    {41639, 1541, 0, 1},
    {41640, 1751, 0, 2},
    {41642, 1762, 0, 5},
    {41647, 1762, 0, 5},
    {41652, 1758, 0, 9},
    {41661, 1756, 0, 10},
    {41671, 1222, 0, 3},
    {41674, 1223, 0, 9},
    {41683, 377, 0, 4},
    {41687, 377, 5, 19},
    {41706, 377, 1, 20},
    {41726, 378, 0, 8},
    {41734, 377, 4, 26},
    {41760, 377, 2, 27},
    {41787, 377, 3, 21},
    {41808, 377, 1, 10},
    {41818, 377, 2, 10},
    {41828, 377, 3, 10},
    {41838, 377, 4, 10},
    {41848, 377, 5, 10},
    {41858, 379, 0, 10},
    {41868, 1092, 0, 10},
    {41878, 1328, 0, 6},
    {41884, 1222, 0, 28},
    {41912, 1223, 0, 29},
    {41941, 1108, 0, 7},
    {41948, 1108, 0, 18},
    {41966, 1263, 0, 7},
    {41973, 1264, 0, 14},
    {41987, 1265, 0, 17},
    {42004, 1266, 0, 20},
    {42024, 1770, 0, 6},
    {42030, 1772, 0, 8},
    {42038, 1769, 0, 8},
    {42046, 1477, 0, 4},
    {42050, 322, 0, 11},
    {42061, 328, 0, 14},
    {42075, 344, 0, 24},
    {42099, 301, 0, 9},
    {42108, 337, 0, 14},
    {42122, 286, 0, 11},
    {42133, 307, 0, 19},
    {42152, 298, 0, 11},
    {42163, 331, 0, 16},
    {42179, 340, 0, 10},
    {42189, 295, 0, 10},
    {42199, 304, 0, 13},
    {42212, 310, 0, 18},
    {42230, 325, 0, 10},
    {42240, 334, 0, 19},
    {42259, 313, 0, 14},
    {42273, 319, 0, 11},
    {42284, 289, 0, 12},
    {42296, 292, 0, 12},
    {42308, 316, 0, 17},
    {42325, 427, 0, 11},
    {42336, 427, 1, 17},
    {42353, 427, 2, 17},
    {42370, 427, 3, 17},
    {42387, 427, 4, 17},
    {42404, 427, 5, 17},
    {42421, 337, 0, 14},
    {42435, 390, 0, 8},
    {42443, 381, 0, 10},
    {42453, 393, 0, 10},
    {42463, 378, 0, 9},
    {42472, 1477, 0, 9},
    {42481, 372, 0, 14},
    {42495, 375, 0, 17},
    {42512, 384, 0, 12},
    {42524, 396, 0, 11},
    {42535, 1759, 0, 4},
    {42539, 1767, 0, 5},
    {42544, 572, 0, 7},
    {42551, 233, 0, 3},
    {42554, 461, 0, 10},
    {42564, 455, 0, 17},
    {42581, 277, 0, 10},
    {42591, 514, 0, 7},
    {42598, 515, 0, 11},
    {42609, 467, 0, 16},
    {42625, 280, 0, 15},
    {42640, 256, 0, 12},
    {42652, 262, 0, 16},
    {42668, 265, 0, 16},
    {42684, 403, 0, 19},
    {42703, 400, 0, 19},
    {42722, 516, 0, 8},
    {42730, 517, 0, 12},
    {42742, 518, 0, 13},
    {42755, 443, 0, 11},
    {42766, 496, 0, 13},
    {42779, 479, 0, 12},
    {42791, 492, 0, 12},
    {42803, 458, 0, 19},
    {42822, 504, 0, 11},
    {42833, 507, 0, 15},
    {42848, 505, 0, 12},
    {42860, 506, 0, 16},
    {42876, 508, 0, 17},
    {42893, 464, 0, 19},
    {42912, 476, 0, 20},
    {42932, 473, 0, 22},
    {42954, 259, 0, 11},
    {42965, 271, 0, 16},
    {42981, 449, 0, 15},
    {42996, 424, 0, 11},
    {43007, 283, 0, 13},
    {43020, 446, 0, 11},
    {43031, 452, 0, 12},
    {43043, 268, 0, 16},
    {43059, 406, 0, 11},
    {43070, 350, 0, 18},
    {43088, 430, 0, 28},
    {43116, 499, 0, 13},
    {43129, 502, 0, 17},
    {43146, 500, 0, 14},
    {43160, 501, 0, 18},
    {43178, 503, 0, 19},
    {43197, 470, 0, 13},
    {43210, 488, 0, 27},
    {43237, 322, 0, 10},
    {43247, 322, 5, 25},
    {43272, 322, 1, 26},
    {43298, 322, 4, 32},
    {43330, 322, 2, 33},
    {43363, 322, 3, 27},
    {43390, 322, 1, 16},
    {43406, 322, 2, 16},
    {43422, 322, 3, 16},
    {43438, 322, 4, 16},
    {43454, 322, 5, 16},
    {43470, 328, 0, 13},
    {43483, 328, 5, 28},
    {43511, 328, 1, 29},
    {43540, 328, 4, 35},
    {43575, 328, 2, 36},
    {43611, 328, 3, 30},
    {43641, 328, 1, 19},
    {43660, 328, 2, 19},
    {43679, 328, 3, 19},
    {43698, 328, 4, 19},
    {43717, 328, 5, 19},
    {43736, 240, 0, 8},
    {43744, 240, 5, 23},
    {43767, 240, 1, 24},
    {43791, 240, 4, 30},
    {43821, 240, 2, 31},
    {43852, 240, 3, 25},
    {43877, 240, 1, 14},
    {43891, 240, 2, 14},
    {43905, 240, 3, 14},
    {43919, 240, 4, 14},
    {43933, 240, 5, 14},
    {43947, 235, 0, 9},
    {43956, 235, 1, 15},
    {43971, 235, 2, 15},
    {43986, 235, 3, 15},
    {44001, 235, 4, 15},
    {44016, 235, 5, 15},
    {44031, 235, 0, 11},
    {44042, 235, 1, 17},
    {44059, 235, 2, 17},
    {44076, 235, 3, 17},
    {44093, 235, 4, 17},
    {44110, 235, 5, 17},
    {44127, 461, 0, 10},
    {44137, 461, 5, 25},
    {44162, 461, 1, 26},
    {44188, 461, 4, 32},
    {44220, 461, 2, 33},
    {44253, 461, 3, 27},
    {44280, 461, 1, 16},
    {44296, 461, 2, 16},
    {44312, 461, 3, 16},
    {44328, 461, 4, 16},
    {44344, 461, 5, 16},
    {44360, 251, 0, 14},
    {44374, 251, 1, 20},
    {44394, 251, 2, 20},
    {44414, 251, 3, 20},
    {44434, 251, 4, 20},
    {44454, 251, 5, 20},
    {44474, 251, 0, 16},
    {44490, 251, 1, 22},
    {44512, 251, 2, 22},
    {44534, 251, 3, 22},
    {44556, 251, 4, 22},
    {44578, 251, 5, 22},
    {44600, 455, 0, 17},
    {44617, 455, 5, 32},
    {44649, 455, 1, 33},
    {44682, 455, 4, 39},
    {44721, 455, 2, 40},
    {44761, 455, 3, 34},
    {44795, 455, 1, 23},
    {44818, 455, 2, 23},
    {44841, 455, 3, 23},
    {44864, 455, 4, 23},
    {44887, 455, 5, 23},
    {44910, 277, 0, 10},
    {44920, 277, 5, 25},
    {44945, 277, 1, 26},
    {44971, 277, 4, 32},
    {45003, 277, 2, 33},
    {45036, 277, 3, 27},
    {45063, 277, 1, 16},
    {45079, 277, 2, 16},
    {45095, 277, 3, 16},
    {45111, 277, 4, 16},
    {45127, 277, 5, 16},
    {45143, 467, 0, 16},
    {45159, 467, 5, 31},
    {45190, 467, 1, 32},
    {45222, 467, 4, 38},
    {45260, 467, 2, 39},
    {45299, 467, 3, 33},
    {45332, 467, 1, 22},
    {45354, 467, 2, 22},
    {45376, 467, 3, 22},
    {45398, 467, 4, 22},
    {45420, 467, 5, 22},
    {45442, 436, 0, 12},
    {45454, 436, 5, 27},
    {45481, 436, 1, 28},
    {45509, 436, 4, 34},
    {45543, 436, 2, 35},
    {45578, 436, 3, 29},
    {45607, 436, 1, 18},
    {45625, 436, 2, 18},
    {45643, 436, 3, 18},
    {45661, 436, 4, 18},
    {45679, 436, 5, 18},
    {45697, 344, 0, 23},
    {45720, 344, 5, 38},
    {45758, 344, 1, 39},
    {45797, 344, 4, 45},
    {45842, 344, 2, 46},
    {45888, 344, 3, 40},
    {45928, 344, 1, 29},
    {45957, 344, 2, 29},
    {45986, 344, 3, 29},
    {46015, 344, 4, 29},
    {46044, 344, 5, 29},
    {46073, 301, 0, 8},
    {46081, 301, 5, 23},
    {46104, 301, 1, 24},
    {46128, 301, 4, 30},
    {46158, 301, 2, 31},
    {46189, 301, 3, 25},
    {46214, 301, 1, 14},
    {46228, 301, 2, 14},
    {46242, 301, 3, 14},
    {46256, 301, 4, 14},
    {46270, 301, 5, 14},
    {46284, 238, 0, 14},
    {46298, 238, 1, 20},
    {46318, 238, 2, 20},
    {46338, 238, 3, 20},
    {46358, 238, 4, 20},
    {46378, 238, 5, 20},
    {46398, 238, 0, 16},
    {46414, 238, 5, 31},
    {46445, 238, 1, 32},
    {46477, 238, 4, 38},
    {46515, 238, 2, 39},
    {46554, 238, 3, 33},
    {46587, 238, 1, 22},
    {46609, 238, 2, 22},
    {46631, 238, 3, 22},
    {46653, 238, 4, 22},
    {46675, 238, 5, 22},
    {46697, 427, 0, 11},
    {46708, 427, 1, 17},
    {46725, 427, 2, 17},
    {46742, 427, 3, 17},
    {46759, 427, 4, 17},
    {46776, 427, 5, 17},
    {46793, 235, 5, 24},
    {46817, 337, 0, 13},
    {46830, 337, 5, 28},
    {46858, 337, 1, 29},
    {46887, 337, 4, 35},
    {46922, 337, 2, 36},
    {46958, 337, 3, 30},
    {46988, 337, 1, 19},
    {47007, 337, 2, 19},
    {47026, 337, 3, 19},
    {47045, 337, 4, 19},
    {47064, 337, 5, 19},
    {47083, 390, 0, 7},
    {47090, 390, 5, 22},
    {47112, 390, 1, 23},
    {47135, 390, 4, 29},
    {47164, 390, 2, 30},
    {47194, 390, 3, 24},
    {47218, 390, 1, 13},
    {47231, 390, 2, 13},
    {47244, 390, 3, 13},
    {47257, 390, 4, 13},
    {47270, 390, 5, 13},
    {47283, 280, 0, 15},
    {47298, 280, 5, 30},
    {47328, 280, 1, 31},
    {47359, 280, 4, 37},
    {47396, 280, 2, 38},
    {47434, 280, 3, 32},
    {47466, 280, 1, 21},
    {47487, 280, 2, 21},
    {47508, 280, 3, 21},
    {47529, 280, 4, 21},
    {47550, 280, 5, 21},
    {47571, 307, 0, 18},
    {47589, 307, 5, 33},
    {47622, 307, 1, 34},
    {47656, 307, 4, 40},
    {47696, 307, 2, 41},
    {47737, 307, 3, 35},
    {47772, 307, 1, 24},
    {47796, 307, 2, 24},
    {47820, 307, 3, 24},
    {47844, 307, 4, 24},
    {47868, 307, 5, 24},
    {47892, 381, 0, 9},
    {47901, 381, 5, 24},
    {47925, 381, 1, 25},
    {47950, 381, 4, 31},
    {47981, 381, 2, 32},
    {48013, 381, 3, 26},
    {48039, 381, 1, 15},
    {48054, 381, 2, 15},
    {48069, 381, 3, 15},
    {48084, 381, 4, 15},
    {48099, 381, 5, 15},
    {48114, 298, 0, 10},
    {48124, 298, 5, 25},
    {48149, 298, 1, 26},
    {48175, 298, 4, 32},
    {48207, 298, 2, 33},
    {48240, 298, 3, 27},
    {48267, 298, 1, 16},
    {48283, 298, 2, 16},
    {48299, 298, 3, 16},
    {48315, 298, 4, 16},
    {48331, 298, 5, 16},
    {48347, 365, 0, 16},
    {48363, 365, 5, 31},
    {48394, 365, 1, 32},
    {48426, 365, 4, 38},
    {48464, 365, 2, 39},
    {48503, 365, 3, 33},
    {48536, 365, 1, 22},
    {48558, 365, 2, 22},
    {48580, 365, 3, 22},
    {48602, 365, 4, 22},
    {48624, 365, 5, 22},
    {48646, 331, 0, 15},
    {48661, 331, 5, 30},
    {48691, 331, 1, 31},
    {48722, 331, 4, 37},
    {48759, 331, 2, 38},
    {48797, 331, 3, 32},
    {48829, 331, 1, 21},
    {48850, 331, 2, 21},
    {48871, 331, 3, 21},
    {48892, 331, 4, 21},
    {48913, 331, 5, 21},
    {48934, 256, 0, 12},
    {48946, 256, 5, 27},
    {48973, 256, 1, 28},
    {49001, 256, 4, 34},
    {49035, 256, 2, 35},
    {49070, 256, 3, 29},
    {49099, 256, 1, 18},
    {49117, 256, 2, 18},
    {49135, 256, 3, 18},
    {49153, 256, 4, 18},
    {49171, 256, 5, 18},
    {49189, 393, 0, 9},
    {49198, 262, 0, 16},
    {49214, 262, 5, 31},
    {49245, 262, 1, 32},
    {49277, 262, 4, 38},
    {49315, 262, 2, 39},
    {49354, 262, 3, 33},
    {49387, 262, 1, 22},
    {49409, 262, 2, 22},
    {49431, 262, 3, 22},
    {49453, 262, 4, 22},
    {49475, 262, 5, 22},
    {49497, 265, 0, 16},
    {49513, 265, 5, 31},
    {49544, 265, 1, 32},
    {49576, 265, 4, 38},
    {49614, 265, 2, 39},
    {49653, 265, 3, 33},
    {49686, 265, 1, 22},
    {49708, 265, 2, 22},
    {49730, 265, 3, 22},
    {49752, 265, 4, 22},
    {49774, 265, 5, 22},
    {49796, 400, 0, 24},
    {49820, 400, 5, 39},
    {49859, 400, 1, 40},
    {49899, 400, 4, 46},
    {49945, 400, 2, 47},
    {49992, 400, 3, 41},
    {50033, 400, 1, 30},
    {50063, 400, 2, 30},
    {50093, 400, 3, 30},
    {50123, 400, 4, 30},
    {50153, 400, 5, 30},
    {50183, 403, 0, 19},
    {50202, 403, 5, 34},
    {50236, 403, 1, 35},
    {50271, 403, 4, 41},
    {50312, 403, 2, 42},
    {50354, 403, 3, 36},
    {50390, 403, 1, 25},
    {50415, 403, 2, 25},
    {50440, 403, 3, 25},
    {50465, 403, 4, 25},
    {50490, 403, 5, 25},
    {50515, 400, 0, 19},
    {50534, 400, 1, 25},
    {50559, 400, 2, 25},
    {50584, 400, 3, 25},
    {50609, 400, 4, 25},
    {50634, 400, 5, 25},
    {50659, 443, 0, 11},
    {50670, 443, 5, 26},
    {50696, 443, 1, 27},
    {50723, 443, 4, 33},
    {50756, 443, 2, 34},
    {50790, 443, 3, 28},
    {50818, 443, 1, 17},
    {50835, 443, 2, 17},
    {50852, 443, 3, 17},
    {50869, 443, 4, 17},
    {50886, 443, 5, 17},
    {50903, 340, 0, 9},
    {50912, 340, 5, 24},
    {50936, 340, 1, 25},
    {50961, 340, 4, 31},
    {50992, 340, 2, 32},
    {51024, 340, 3, 26},
    {51050, 340, 1, 15},
    {51065, 340, 2, 15},
    {51080, 340, 3, 15},
    {51095, 340, 4, 15},
    {51110, 340, 5, 15},
    {51125, 286, 0, 17},
    {51142, 286, 5, 32},
    {51174, 286, 1, 33},
    {51207, 286, 4, 39},
    {51246, 286, 2, 40},
    {51286, 286, 3, 34},
    {51320, 286, 1, 23},
    {51343, 286, 2, 23},
    {51366, 286, 3, 23},
    {51389, 286, 4, 23},
    {51412, 286, 5, 23},
    {51435, 428, 0, 31},
    {51466, 428, 5, 46},
    {51512, 428, 1, 47},
    {51559, 428, 4, 53},
    {51612, 428, 2, 54},
    {51666, 428, 3, 48},
    {51714, 428, 1, 37},
    {51751, 428, 2, 37},
    {51788, 428, 3, 37},
    {51825, 428, 4, 37},
    {51862, 428, 5, 37},
    {51899, 482, 0, 21},
    {51920, 482, 5, 36},
    {51956, 482, 1, 37},
    {51993, 482, 4, 43},
    {52036, 482, 2, 44},
    {52080, 482, 3, 38},
    {52118, 482, 1, 27},
    {52145, 482, 2, 27},
    {52172, 482, 3, 27},
    {52199, 482, 4, 27},
    {52226, 482, 5, 27},
    {52253, 421, 0, 24},
    {52277, 421, 5, 39},
    {52316, 421, 1, 40},
    {52356, 421, 4, 46},
    {52402, 421, 2, 47},
    {52449, 421, 3, 41},
    {52490, 421, 1, 30},
    {52520, 421, 2, 30},
    {52550, 421, 3, 30},
    {52580, 421, 4, 30},
    {52610, 421, 5, 30},
    {52640, 418, 0, 27},
    {52667, 418, 5, 42},
    {52709, 418, 1, 43},
    {52752, 418, 4, 49},
    {52801, 418, 2, 50},
    {52851, 418, 3, 44},
    {52895, 418, 1, 33},
    {52928, 418, 2, 33},
    {52961, 418, 3, 33},
    {52994, 418, 4, 33},
    {53027, 418, 5, 33},
    {53060, 433, 0, 18},
    {53078, 433, 5, 33},
    {53111, 433, 1, 34},
    {53145, 433, 4, 40},
    {53185, 433, 2, 41},
    {53226, 433, 3, 35},
    {53261, 433, 1, 24},
    {53285, 433, 2, 24},
    {53309, 433, 3, 24},
    {53333, 433, 4, 24},
    {53357, 433, 5, 24},
    {53381, 355, 0, 13},
    {53394, 355, 5, 28},
    {53422, 355, 1, 29},
    {53451, 355, 4, 35},
    {53486, 355, 2, 36},
    {53522, 355, 3, 30},
    {53552, 355, 1, 19},
    {53571, 355, 2, 19},
    {53590, 355, 3, 19},
    {53609, 355, 4, 19},
    {53628, 355, 5, 19},
    {53647, 295, 0, 9},
    {53656, 295, 5, 24},
    {53680, 295, 1, 25},
    {53705, 295, 4, 31},
    {53736, 295, 2, 32},
    {53768, 295, 3, 26},
    {53794, 295, 1, 15},
    {53809, 295, 2, 15},
    {53824, 295, 3, 15},
    {53839, 295, 4, 15},
    {53854, 295, 5, 15},
    {53869, 479, 0, 12},
    {53881, 479, 5, 27},
    {53908, 479, 1, 28},
    {53936, 479, 4, 34},
    {53970, 479, 2, 35},
    {54005, 479, 3, 29},
    {54034, 479, 1, 18},
    {54052, 479, 2, 18},
    {54070, 479, 3, 18},
    {54088, 479, 4, 18},
    {54106, 479, 5, 18},
    {54124, 412, 0, 12},
    {54136, 412, 5, 27},
    {54163, 412, 1, 28},
    {54191, 412, 4, 34},
    {54225, 412, 2, 35},
    {54260, 412, 3, 29},
    {54289, 412, 1, 18},
    {54307, 412, 2, 18},
    {54325, 412, 3, 18},
    {54343, 412, 4, 18},
    {54361, 412, 5, 18},
    {54379, 458, 0, 19},
    {54398, 458, 5, 34},
    {54432, 458, 1, 35},
    {54467, 458, 4, 41},
    {54508, 458, 2, 42},
    {54550, 458, 3, 36},
    {54586, 458, 1, 25},
    {54611, 458, 2, 25},
    {54636, 458, 3, 25},
    {54661, 458, 4, 25},
    {54686, 458, 5, 25},
    {54711, 235, 1, 25},
    {54736, 378, 0, 8},
    {54744, 378, 5, 23},
    {54767, 378, 1, 24},
    {54791, 378, 4, 30},
    {54821, 378, 2, 31},
    {54852, 378, 3, 25},
    {54877, 378, 1, 14},
    {54891, 378, 2, 14},
    {54905, 378, 3, 14},
    {54919, 378, 4, 14},
    {54933, 378, 5, 14},
    {54947, 304, 0, 12},
    {54959, 304, 5, 27},
    {54986, 304, 1, 28},
    {55014, 304, 4, 34},
    {55048, 304, 2, 35},
    {55083, 304, 3, 29},
    {55112, 304, 1, 18},
    {55130, 304, 2, 18},
    {55148, 304, 3, 18},
    {55166, 304, 4, 18},
    {55184, 304, 5, 18},
    {55202, 235, 4, 31},
    {55233, 235, 2, 32},
    {55265, 235, 3, 26},
    {55291, 464, 0, 19},
    {55310, 464, 5, 34},
    {55344, 464, 1, 35},
    {55379, 464, 4, 41},
    {55420, 464, 2, 42},
    {55462, 464, 3, 36},
    {55498, 464, 1, 25},
    {55523, 464, 2, 25},
    {55548, 464, 3, 25},
    {55573, 464, 4, 25},
    {55598, 464, 5, 25},
    {55623, 310, 0, 17},
    {55640, 310, 5, 32},
    {55672, 310, 1, 33},
    {55705, 310, 4, 39},
    {55744, 310, 2, 40},
    {55784, 310, 3, 34},
    {55818, 310, 1, 23},
    {55841, 310, 2, 23},
    {55864, 310, 3, 23},
    {55887, 310, 4, 23},
    {55910, 310, 5, 23},
    {55933, 325, 0, 9},
    {55942, 325, 5, 24},
    {55966, 325, 1, 25},
    {55991, 325, 4, 31},
    {56022, 325, 2, 32},
    {56054, 325, 3, 26},
    {56080, 325, 1, 15},
    {56095, 325, 2, 15},
    {56110, 325, 3, 15},
    {56125, 325, 4, 15},
    {56140, 325, 5, 15},
    {56155, 476, 0, 20},
    {56175, 476, 5, 35},
    {56210, 476, 1, 36},
    {56246, 476, 4, 42},
    {56288, 476, 2, 43},
    {56331, 476, 3, 37},
    {56368, 476, 1, 26},
    {56394, 476, 2, 26},
    {56420, 476, 3, 26},
    {56446, 476, 4, 26},
    {56472, 476, 5, 26},
    {56498, 473, 0, 22},
    {56520, 473, 5, 37},
    {56557, 473, 1, 38},
    {56595, 473, 4, 44},
    {56639, 473, 2, 45},
    {56684, 473, 3, 39},
    {56723, 473, 1, 28},
    {56751, 473, 2, 28},
    {56779, 473, 3, 28},
    {56807, 473, 4, 28},
    {56835, 473, 5, 28},
    {56863, 334, 0, 18},
    {56881, 334, 5, 33},
    {56914, 334, 1, 34},
    {56948, 334, 4, 40},
    {56988, 334, 2, 41},
    {57029, 334, 3, 35},
    {57064, 334, 1, 24},
    {57088, 334, 2, 24},
    {57112, 334, 3, 24},
    {57136, 334, 4, 24},
    {57160, 334, 5, 24},
    {57184, 259, 0, 11},
    {57195, 259, 5, 26},
    {57221, 259, 1, 27},
    {57248, 259, 4, 33},
    {57281, 259, 2, 34},
    {57315, 259, 3, 28},
    {57343, 259, 1, 17},
    {57360, 259, 2, 17},
    {57377, 259, 3, 17},
    {57394, 259, 4, 17},
    {57411, 259, 5, 17},
    {57428, 271, 0, 16},
    {57444, 271, 5, 31},
    {57475, 271, 1, 32},
    {57507, 271, 4, 38},
    {57545, 271, 2, 39},
    {57584, 271, 3, 33},
    {57617, 271, 1, 22},
    {57639, 271, 2, 22},
    {57661, 271, 3, 22},
    {57683, 271, 4, 22},
    {57705, 271, 5, 22},
    {57727, 237, 0, 12},
    {57739, 237, 1, 18},
    {57757, 237, 2, 18},
    {57775, 237, 3, 18},
    {57793, 237, 4, 18},
    {57811, 237, 5, 18},
    {57829, 237, 0, 14},
    {57843, 237, 5, 29},
    {57872, 237, 1, 30},
    {57902, 237, 4, 36},
    {57938, 237, 2, 37},
    {57975, 237, 3, 31},
    {58006, 237, 1, 20},
    {58026, 237, 2, 20},
    {58046, 237, 3, 20},
    {58066, 237, 4, 20},
    {58086, 237, 5, 20},
    {58106, 449, 0, 15},
    {58121, 449, 5, 30},
    {58151, 449, 1, 31},
    {58182, 449, 4, 37},
    {58219, 449, 2, 38},
    {58257, 449, 3, 32},
    {58289, 449, 1, 21},
    {58310, 449, 2, 21},
    {58331, 449, 3, 21},
    {58352, 449, 4, 21},
    {58373, 449, 5, 21},
    {58394, 424, 0, 11},
    {58405, 424, 5, 26},
    {58431, 424, 1, 27},
    {58458, 424, 4, 33},
    {58491, 424, 2, 34},
    {58525, 424, 3, 28},
    {58553, 424, 1, 17},
    {58570, 424, 2, 17},
    {58587, 424, 3, 17},
    {58604, 424, 4, 17},
    {58621, 424, 5, 17},
    {58638, 313, 0, 13},
    {58651, 313, 5, 28},
    {58679, 313, 1, 29},
    {58708, 313, 4, 35},
    {58743, 313, 2, 36},
    {58779, 313, 3, 30},
    {58809, 313, 1, 19},
    {58828, 313, 2, 19},
    {58847, 313, 3, 19},
    {58866, 313, 4, 19},
    {58885, 313, 5, 19},
    {58904, 283, 0, 13},
    {58917, 283, 5, 28},
    {58945, 283, 1, 29},
    {58974, 283, 4, 35},
    {59009, 283, 2, 36},
    {59045, 283, 3, 30},
    {59075, 283, 1, 19},
    {59094, 283, 2, 19},
    {59113, 283, 3, 19},
    {59132, 283, 4, 19},
    {59151, 283, 5, 19},
    {59170, 319, 0, 10},
    {59180, 319, 5, 25},
    {59205, 319, 1, 26},
    {59231, 319, 4, 32},
    {59263, 319, 2, 33},
    {59296, 319, 3, 27},
    {59323, 319, 1, 16},
    {59339, 319, 2, 16},
    {59355, 319, 3, 16},
    {59371, 319, 4, 16},
    {59387, 319, 5, 16},
    {59403, 409, 0, 12},
    {59415, 409, 5, 27},
    {59442, 409, 1, 28},
    {59470, 409, 4, 34},
    {59504, 409, 2, 35},
    {59539, 409, 3, 29},
    {59568, 409, 1, 18},
    {59586, 409, 2, 18},
    {59604, 409, 3, 18},
    {59622, 409, 4, 18},
    {59640, 409, 5, 18},
    {59658, 289, 0, 11},
    {59669, 289, 5, 26},
    {59695, 289, 1, 27},
    {59722, 289, 4, 33},
    {59755, 289, 2, 34},
    {59789, 289, 3, 28},
    {59817, 289, 1, 17},
    {59834, 289, 2, 17},
    {59851, 289, 3, 17},
    {59868, 289, 4, 17},
    {59885, 289, 5, 17},
    {59902, 372, 0, 13},
    {59915, 372, 5, 28},
    {59943, 372, 1, 29},
    {59972, 372, 4, 35},
    {60007, 372, 2, 36},
    {60043, 372, 3, 30},
    {60073, 372, 1, 19},
    {60092, 372, 2, 19},
    {60111, 372, 3, 19},
    {60130, 372, 4, 19},
    {60149, 372, 5, 19},
    {60168, 375, 0, 16},
    {60184, 375, 5, 31},
    {60215, 375, 1, 32},
    {60247, 375, 4, 38},
    {60285, 375, 2, 39},
    {60324, 375, 3, 33},
    {60357, 375, 1, 22},
    {60379, 375, 2, 22},
    {60401, 375, 3, 22},
    {60423, 375, 4, 22},
    {60445, 375, 5, 22},
    {60467, 446, 0, 11},
    {60478, 446, 5, 26},
    {60504, 446, 1, 27},
    {60531, 446, 4, 33},
    {60564, 446, 2, 34},
    {60598, 446, 3, 28},
    {60626, 446, 1, 17},
    {60643, 446, 2, 17},
    {60660, 446, 3, 17},
    {60677, 446, 4, 17},
    {60694, 446, 5, 17},
    {60711, 452, 0, 12},
    {60723, 452, 5, 27},
    {60750, 452, 1, 28},
    {60778, 452, 4, 34},
    {60812, 452, 2, 35},
    {60847, 452, 3, 29},
    {60876, 452, 1, 18},
    {60894, 452, 2, 18},
    {60912, 452, 3, 18},
    {60930, 452, 4, 18},
    {60948, 452, 5, 18},
    {60966, 292, 0, 11},
    {60977, 292, 5, 26},
    {61003, 292, 1, 27},
    {61030, 292, 4, 33},
    {61063, 292, 2, 34},
    {61097, 292, 3, 28},
    {61125, 292, 1, 17},
    {61142, 292, 2, 17},
    {61159, 292, 3, 17},
    {61176, 292, 4, 17},
    {61193, 292, 5, 17},
    {61210, 316, 0, 16},
    {61226, 316, 5, 31},
    {61257, 316, 1, 32},
    {61289, 316, 4, 38},
    {61327, 316, 2, 39},
    {61366, 316, 3, 33},
    {61399, 316, 1, 22},
    {61421, 316, 2, 22},
    {61443, 316, 3, 22},
    {61465, 316, 4, 22},
    {61487, 316, 5, 22},
    {61509, 268, 0, 16},
    {61525, 268, 5, 31},
    {61556, 268, 1, 32},
    {61588, 268, 4, 38},
    {61626, 268, 2, 39},
    {61665, 268, 3, 33},
    {61698, 268, 1, 22},
    {61720, 268, 2, 22},
    {61742, 268, 3, 22},
    {61764, 268, 4, 22},
    {61786, 268, 5, 22},
    {61808, 233, 1, 9},
    {61817, 235, 1, 15},
    {61832, 233, 2, 9},
    {61841, 235, 2, 15},
    {61856, 233, 3, 9},
    {61865, 235, 3, 15},
    {61880, 233, 4, 9},
    {61889, 235, 4, 15},
    {61904, 233, 5, 9},
    {61913, 235, 5, 15},
    {61928, 384, 0, 11},
    {61939, 384, 5, 26},
    {61965, 384, 1, 27},
    {61992, 384, 4, 33},
    {62025, 384, 2, 34},
    {62059, 384, 3, 28},
    {62087, 384, 1, 17},
    {62104, 384, 2, 17},
    {62121, 384, 3, 17},
    {62138, 384, 4, 17},
    {62155, 384, 5, 17},
    {62172, 406, 0, 11},
    {62183, 406, 5, 26},
    {62209, 406, 1, 27},
    {62236, 406, 4, 33},
    {62269, 406, 2, 34},
    {62303, 406, 3, 28},
    {62331, 406, 1, 17},
    {62348, 406, 2, 17},
    {62365, 406, 3, 17},
    {62382, 406, 4, 17},
    {62399, 406, 5, 17},
    {62416, 350, 0, 18},
    {62434, 350, 5, 33},
    {62467, 350, 1, 34},
    {62501, 350, 4, 40},
    {62541, 350, 2, 41},
    {62582, 350, 3, 35},
    {62617, 350, 1, 24},
    {62641, 350, 2, 24},
    {62665, 350, 3, 24},
    {62689, 350, 4, 24},
    {62713, 350, 5, 24},
    {62737, 239, 0, 14},
    {62751, 239, 1, 20},
    {62771, 239, 2, 20},
    {62791, 239, 3, 20},
    {62811, 239, 4, 20},
    {62831, 239, 5, 20},
    {62851, 239, 0, 16},
    {62867, 239, 5, 31},
    {62898, 239, 1, 32},
    {62930, 239, 4, 38},
    {62968, 239, 2, 39},
    {63007, 239, 3, 33},
    {63040, 239, 1, 22},
    {63062, 239, 2, 22},
    {63084, 239, 3, 22},
    {63106, 239, 4, 22},
    {63128, 239, 5, 22},
    {63150, 235, 0, 14},
    {63164, 352, 0, 20},
    {63184, 352, 1, 26},
    {63210, 352, 2, 26},
    {63236, 352, 3, 26},
    {63262, 352, 4, 26},
    {63288, 352, 5, 26},
    {63314, 352, 0, 19},
    {63333, 352, 1, 25},
    {63358, 352, 2, 25},
    {63383, 352, 3, 25},
    {63408, 352, 4, 25},
    {63433, 352, 5, 25},
    {63458, 415, 0, 21},
    {63479, 415, 5, 36},
    {63515, 415, 1, 37},
    {63552, 415, 4, 43},
    {63595, 415, 2, 44},
    {63639, 415, 3, 38},
    {63677, 415, 1, 27},
    {63704, 415, 2, 27},
    {63731, 415, 3, 27},
    {63758, 415, 4, 27},
    {63785, 415, 5, 27},
    {63812, 350, 0, 15},
    {63827, 349, 1, 21},
    {63848, 349, 2, 21},
    {63869, 349, 3, 21},
    {63890, 349, 4, 21},
    {63911, 349, 5, 21},
    {63932, 358, 0, 13},
    {63945, 358, 5, 28},
    {63973, 358, 1, 29},
    {64002, 358, 4, 35},
    {64037, 358, 2, 36},
    {64073, 358, 3, 30},
    {64103, 358, 1, 19},
    {64122, 358, 2, 19},
    {64141, 358, 3, 19},
    {64160, 358, 4, 19},
    {64179, 358, 5, 19},
    {64198, 415, 0, 19},
    {64217, 415, 1, 25},
    {64242, 415, 2, 25},
    {64267, 415, 3, 25},
    {64292, 415, 4, 25},
    {64317, 415, 5, 25},
    {64342, 396, 0, 10},
    {64352, 684, 0, 8},
    {64360, 688, 0, 5},
    {64365, 1144, 0, 9},
    {64374, 960, 0, 17},
    {64391, 960, 0, 17},
    {64408, 912, 0, 17},
    {64425, 818, 0, 3},
    {64428, 819, 0, 12},
    {64440, 675, 0, 10},
    {64450, 1191, 0, 7},
    {64457, 1757, 0, 16},
    {64473, 1076, 0, 20},
    {64493, 1764, 0, 10},
    {64503, 55, 0, 4},
    {64507, 399, 0, 7},
    {64514, 400, 0, 11},
    {64525, 399, 1, 13},
    {64538, 399, 2, 13},
    {64551, 399, 3, 13},
    {64564, 399, 4, 13},
    {64577, 399, 5, 13},
    {64590, 401, 0, 13},
    {64603, 805, 0, 4},
    {64607, 805, 0, 10},
    {64617, 1765, 0, 10},
    {64627, 1768, 0, 9},
    {64636, 1863, 0, 7},
    {64643, 1752, 0, 2},
    {64645, 1753, 0, 2},
    {64647, 1754, 0, 2},
    {64649, 726, 0, 12},
    {64661, 303, 0, 8},
    {64669, 303, 5, 23},
    {64692, 303, 1, 24},
    {64716, 303, 4, 30},
    {64746, 303, 2, 31},
    {64777, 303, 3, 25},
    {64802, 303, 1, 14},
    {64816, 303, 2, 14},
    {64830, 303, 3, 14},
    {64844, 303, 4, 14},
    {64858, 303, 5, 14},
    {64872, 210, 0, 14},
    {64886, 211, 0, 14},
    {64900, 1055, 0, 5},
    {64905, 1053, 0, 14},
    {64919, 1055, 0, 12},
    {64931, 1494, 0, 7},
    {64938, 55, 0, 12},
    {64950, 1494, 0, 14},
    {64964, 1166, 0, 14},
    {64978, 1169, 0, 4},
    {64982, 1169, 0, 9},
    {64991, 682, 0, 5},
    {64996, 10, 0, 4},
    {65000, 10, 0, 12},
    {65012, 1275, 0, 4},
    {65016, 430, 0, 28},
    {65044, 489, 0, 17},
    {65061, 489, 5, 32},
    {65093, 489, 1, 33},
    {65126, 489, 4, 39},
    {65165, 489, 2, 40},
    {65205, 489, 3, 34},
    {65239, 489, 1, 23},
    {65262, 489, 2, 23},
    {65285, 489, 3, 23},
    {65308, 489, 4, 23},
    {65331, 489, 5, 23},
    {65354, 430, 0, 19},
    {65373, 430, 0, 28},
    {65401, 470, 0, 13},
    {65414, 139, 0, 13},
    {65427, 1435, 0, 7},
    {65434, 1435, 0, 26},
    {65460, 1382, 0, 4},
    {65464, 1382, 0, 9},
    {65473, 388, 0, 7},
    {65480, 388, 5, 22},
    {65502, 388, 1, 23},
    {65525, 388, 4, 29},
    {65554, 388, 2, 30},
    {65584, 388, 3, 24},
    {65608, 388, 1, 13},
    {65621, 388, 2, 13},
    {65634, 388, 3, 13},
    {65647, 388, 4, 13},
    {65660, 388, 5, 13},
    {65673, 387, 0, 6},
    {65679, 387, 5, 21},
    {65700, 387, 1, 22},
    {65722, 387, 4, 28},
    {65750, 387, 2, 29},
    {65779, 387, 3, 23},
    {65802, 387, 1, 12},
    {65814, 387, 2, 12},
    {65826, 387, 3, 12},
    {65838, 387, 4, 12},
    {65850, 387, 5, 12},
    {65862, 386, 0, 9},
    {65871, 386, 5, 24},
    {65895, 386, 1, 25},
    {65920, 386, 4, 31},
    {65951, 386, 2, 32},
    {65983, 386, 3, 26},
    {66009, 386, 1, 15},
    {66024, 386, 2, 15},
    {66039, 386, 3, 15},
    {66054, 386, 4, 15},
    {66069, 386, 5, 15},
    {66084, 184, 0, 5},
    {66089, 184, 1, 11},
    {66100, 184, 2, 11},
    {66111, 184, 3, 11},
    {66122, 184, 4, 11},
    {66133, 184, 5, 11},
    {66144, 885, 0, 5},
    {66149, 1771, 0, 6},
    {66155, 1755, 0, 2},
    {66157, 1756, 0, 2},
    {66159, 1757, 0, 2},
    {66161, 652, 0, 7},
    {66168, 1686, 0, 10},
    {66178, 1179, 0, 10},
    {66188, 1176, 0, 11},
    {66199, 1334, 0, 10},
    {66209, 189, 0, 13},
    {66222, 189, 1, 19},
    {66241, 189, 2, 19},
    {66260, 189, 3, 19},
    {66279, 189, 4, 19},
    {66298, 189, 5, 19},
    {66317, 1158, 0, 15},
    {66332, 1053, 0, 14},
    {66346, 788, 0, 4},
    {66350, 788, 0, 10},
    {66360, 1005, 0, 9},
    {66369, 895, 0, 7},
    {66376, 1208, 0, 8},
    {66384, 1481, 0, 5},
    {66389, 1346, 0, 6},
    {66395, 1100, 0, 11},
    {66406, 1758, 0, 2},
    {66408, 1759, 0, 2},
    {66410, 1760, 0, 2},
    {66412, 1761, 0, 2},
    {66414, 1762, 0, 2},
    {66416, 1375, 0, 4},
    {66420, 1193, 0, 12},
    {66432, 1194, 0, 18},
    {66450, 1475, 0, 16},
    {66466, 1194, 0, 23},
    {66489, 1753, 0, 7},
    {66496, 1752, 0, 6},
    {66502, 1246, 0, 9},
    {66511, 28, 0, 11},
    {66522, 28, 0, 16},
    {66538, 1252, 0, 16},
    {66554, 1246, 0, 8},
    {66562, 1761, 0, 8},
    {66570, 530, 0, 6},
    {66576, 529, 0, 11},
    {66587, 72, 0, 12},
    {66599, 889, 0, 8},
    {66607, 1754, 0, 10},
    {66617, 1766, 0, 10},
    {66627, 988, 0, 4},
    {66631, 763, 0, 9},
    {66640, 1046, 0, 13},
    {66653, 1046, 0, 21},
    {66674, 549, 0, 5},
    {66679, 1751, 0, 7},
    {66686, 1156, 0, 12},
    {66698, 858, 0, 6},
    {66704, 649, 0, 8},
    {66712, 1009, 0, 12},
    {66724, 369, 0, 16},
    {66740, 369, 1, 22},
    {66762, 369, 2, 22},
    {66784, 369, 3, 22},
    {66806, 369, 4, 22},
    {66828, 369, 5, 22},
    {66850, 937, 0, 10},
    {66860, 911, 0, 13},
    {66873, 911, 0, 9},
    {66882, 937, 0, 9},
    {66891, 910, 0, 10},
    {66901, 913, 0, 20},
    {66921, 920, 0, 8},
    {66929, 824, 0, 10},
    {66939, 822, 0, 8},
    {66947, 463, 0, 18},
    {66965, 463, 1, 24},
    {66989, 463, 2, 24},
    {67013, 463, 3, 24},
    {67037, 463, 4, 24},
    {67061, 463, 5, 24},
    {67085, 463, 0, 15},
    {67100, 464, 0, 19},
    {67119, 463, 1, 21},
    {67140, 463, 2, 21},
    {67161, 463, 3, 21},
    {67182, 463, 4, 21},
    {67203, 463, 5, 21},
    {67224, 465, 0, 21},
    {67245, 947, 0, 17},
    {67262, 890, 0, 16},
    {67278, 821, 0, 13},
    {67291, 575, 0, 5},
    {67296, 576, 0, 6},
    {67302, 575, 0, 10},
    {67312, 1206, 0, 18},
    {67330, 1355, 0, 10},
    {67340, 225, 0, 5},
    {67345, 1213, 0, 12},
    {67357, 1375, 0, 5},
    {67362, 1773, 0, 10},
    {67372, 1763, 0, 2},
    {67374, 1764, 0, 2},
    {67376, 1765, 0, 2},
    {67378, 369, 0, 9},
    {67387, 369, 1, 15},
    {67402, 369, 2, 15},
    {67417, 369, 3, 15},
    {67432, 369, 4, 15},
    {67447, 369, 5, 15},
    {67462, 1766, 0, 2},
    {67464, 1767, 0, 2},
    {67466, 1768, 0, 2},
    {67468, 1479, 0, 14},
    {67482, 1479, 0, 8},
    {67490, 209, 0, 6},
    {67496, 209, 1, 12},
    {67508, 209, 2, 12},
    {67520, 209, 3, 12},
    {67532, 209, 4, 12},
    {67544, 209, 5, 12},
    {67556, 680, 0, 8},
    {67564, 1185, 0, 16},
    {67580, 1174, 0, 12},
    {67592, 1175, 0, 13},
    {67605, 1173, 0, 13},
    {67618, 1164, 0, 4},
    {67622, 1164, 0, 13},
    {67635, 1769, 0, 2},
    {67637, 1770, 0, 2},
    {67639, 1771, 0, 2},
    {67641, 370, 0, 8},
    {67649, 370, 5, 23},
    {67672, 370, 1, 24},
    {67696, 370, 4, 30},
    {67726, 370, 2, 31},
    {67757, 370, 3, 25},
    {67782, 370, 1, 14},
    {67796, 370, 2, 14},
    {67810, 370, 3, 14},
    {67824, 370, 4, 14},
    {67838, 370, 5, 14},
    {67852, 1772, 0, 2},
    {67854, 1760, 0, 7},
    {67861, 1773, 0, 2},
    {67863, 1774, 0, 2},
    {67865, 207, 0, 9},
    {67874, 207, 1, 15},
    {67889, 207, 2, 15},
    {67904, 207, 3, 15},
    {67919, 207, 4, 15},
    {67934, 207, 5, 15},
    {67949, 207, 0, 11},
    {67960, 207, 1, 17},
    {67977, 207, 2, 17},
    {67994, 207, 3, 17},
    {68011, 207, 4, 17},
    {68028, 207, 5, 17},
    {68045, 1498, 0, 10},
    {68055, 1774, 0, 7},
    {68062, 829, 0, 13},
    {68075, 1783, 0, 5},
    {68080, 58, 0, 9},
    {68089, 58, 0, 14},
    {68103, 1373, 0, 12},
    {68115, 1775, 0, 2},
    {68117, 1776, 0, 2},
    {68119, 1122, 0, 7},
    {68126, 1505, 0, 27},
    {68153, 1782, 0, 5},
    {68158, 71, 0, 4},
    {68162, 71, 0, 9},
    {68171, 678, 0, 4},
    {68175, 679, 0, 14},
    {68189, 1101, 0, 13},
    {68202, 1780, 0, 11},
    {68213, 38, 0, 7},
    {68220, 38, 0, 12},
    {68232, 1542, 0, 3},
    {68235, 1542, 0, 10},
    {68245, 1775, 0, 13},
    {68258, 985, 0, 8},
    {68266, 994, 0, 13},
    {68279, 994, 0, 18},
    {68297, 1785, 0, 11},
    {68308, 1241, 0, 9},
    {68317, 1242, 0, 10},
    {68327, 1242, 0, 14},
    {68341, 1456, 0, 10},
    {68351, 1456, 0, 17},
    {68368, 1777, 0, 2},
    {68370, 1543, 0, 2},
    {68372, 1543, 0, 9},
    {68381, 262, 0, 6},
    {68387, 263, 0, 8},
    {68395, 1779, 0, 2},
    {68397, 1779, 0, 9},
    {68406, 1776, 0, 5},
    {68411, 1778, 0, 7},
    {68418, 866, 0, 16},
    {68434, 1526, 0, 4},
    {68438, 979, 0, 11},
    {68449, 980, 0, 11},
    {68460, 342, 0, 5},
    {68465, 342, 5, 20},
    {68485, 342, 1, 21},
    {68506, 342, 4, 27},
    {68533, 342, 2, 28},
    {68561, 342, 3, 22},
    {68583, 342, 1, 11},
    {68594, 342, 2, 11},
    {68605, 342, 3, 11},
    {68616, 342, 4, 11},
    {68627, 342, 5, 11},
    {68638, 1784, 0, 4},
    {68642, 1780, 0, 2},
    {68644, 1781, 0, 2},
    {68646, 1172, 0, 7},
    {68653, 1395, 0, 11},
    {68664, 1393, 0, 8},
    {68672, 1394, 0, 13},
    {68685, 261, 0, 7},
    {68692, 262, 0, 11},
    {68703, 261, 1, 13},
    {68716, 261, 2, 13},
    {68729, 261, 3, 13},
    {68742, 261, 4, 13},
    {68755, 261, 5, 13},
    {68768, 263, 0, 13},
    {68781, 1397, 0, 12},
    {68793, 1400, 0, 16},
    {68809, 40, 0, 8},
    {68817, 1401, 0, 15},
    {68832, 1401, 0, 21},
    {68853, 1399, 0, 14},
    {68867, 1396, 0, 10},
    {68877, 1164, 0, 8},
    {68885, 194, 1, 8},
    {68893, 194, 2, 8},
    {68901, 194, 3, 8},
    {68909, 194, 4, 8},
    {68917, 194, 5, 8},
    {68925, 1398, 0, 17},
    {68942, 1398, 0, 17},
    {68959, 1777, 0, 14},
    {68973, 1735, 0, 11},
    {68984, 1763, 0, 24},
    {69008, 1781, 0, 6},
    {69014, 216, 0, 4},
    {69018, 99, 0, 10},
    {69028, 216, 1, 10},
    {69038, 216, 2, 10},
    {69048, 216, 3, 10},
    {69058, 216, 4, 10},
    {69068, 216, 5, 10},
    {69078, 1236, 0, 8},
    {69086, 1229, 0, 30},
    {69116, 1282, 0, 14},
    {69130, 1175, 0, 5},
    {69135, 1782, 0, 2},
    {69137, 1783, 0, 2},
    {69139, 1784, 0, 2},
    {69141, 1515, 0, 11},
    {69152, 1319, 0, 12},
    {69164, 1785, 0, 2},
    {69166, 1500, 0, 1},
    {69167, 1544, 0, 2},
    {69169, 1544, 0, 7},
    {69176, 1544, 0, 19},
    {69195, 1031, 0, 5},
    {69200, 928, 0, 14},
    {69214, 633, 0, 7},
    {69221, 759, 0, 4},
    {69225, 841, 0, 6},
    {69231, 841, 0, 15},
    {69246, 309, 0, 13},
    {69259, 309, 5, 28},
    {69287, 309, 1, 29},
    {69316, 309, 4, 35},
    {69351, 309, 2, 36},
    {69387, 309, 3, 30},
    {69417, 309, 1, 19},
    {69436, 309, 2, 19},
    {69455, 309, 3, 19},
    {69474, 309, 4, 19},
    {69493, 309, 5, 19},
    {69512, 109, 0, 4},
    {69516, 922, 0, 3},
    {69519, 922, 0, 8},
    {69527, 1545, 0, 2},
    {69529, 1545, 0, 9},
    {69538, 177, 0, 7},
    {69545, 177, 1, 13},
    {69558, 177, 2, 13},
    {69571, 177, 3, 13},
    {69584, 177, 4, 13},
    {69597, 177, 5, 13},
    {69610, 265, 0, 6},
    {69616, 264, 0, 9},
    {69625, 266, 0, 8},
    {69633, 264, 1, 14},
    {69647, 264, 2, 14},
    {69661, 264, 3, 14},
    {69675, 264, 4, 14},
    {69689, 264, 5, 14},
    {69703, 1304, 0, 7},
    {69710, 253, 0, 7},
    {69717, 253, 1, 13},
    {69730, 253, 2, 13},
    {69743, 253, 3, 13},
    {69756, 253, 4, 13},
    {69769, 253, 5, 13},
    {69782, 254, 0, 9},
    {69791, 254, 1, 15},
    {69806, 254, 2, 15},
    {69821, 254, 3, 15},
    {69836, 254, 4, 15},
    {69851, 254, 5, 15},
    {69866, 252, 0, 11},
    {69877, 252, 5, 26},
    {69903, 252, 1, 27},
    {69930, 252, 4, 33},
    {69963, 252, 2, 34},
    {69997, 252, 3, 28},
    {70025, 252, 1, 17},
    {70042, 252, 2, 17},
    {70059, 252, 3, 17},
    {70076, 252, 4, 17},
    {70093, 252, 5, 17},
    {70110, 253, 0, 9},
    {70119, 253, 1, 15},
    {70134, 253, 2, 15},
    {70149, 253, 3, 15},
    {70164, 253, 4, 15},
    {70179, 253, 5, 15},
    {70194, 252, 0, 12},
    {70206, 252, 1, 18},
    {70224, 252, 2, 18},
    {70242, 252, 3, 18},
    {70260, 252, 4, 18},
    {70278, 252, 5, 18},
    {70296, 254, 0, 11},
    {70307, 254, 1, 17},
    {70324, 254, 2, 17},
    {70341, 254, 3, 17},
    {70358, 254, 4, 17},
    {70375, 254, 5, 17},
    {70392, 698, 0, 5},
    {70397, 1427, 0, 2},
    {70399, 1427, 0, 9},
    {70408, 1786, 0, 4},
    {70412, 1422, 0, 2},
    {70414, 1422, 0, 8},
    {70422, 903, 0, 19},
    {70441, 893, 0, 12},
    {70453, 196, 0, 13},
    {70466, 196, 1, 19},
    {70485, 196, 2, 19},
    {70504, 196, 3, 19},
    {70523, 196, 4, 19},
    {70542, 196, 5, 19},
    {70561, 899, 0, 19},
    {70580, 901, 0, 13},
    {70593, 1518, 0, 3},
    {70596, 1132, 0, 18},
    {70614, 963, 0, 10},
    {70624, 1132, 0, 18},
    {70642, 964, 0, 10},
    {70652, 711, 0, 5},
    {70657, 1231, 0, 9},
    {70666, 1278, 0, 16},
    {70682, 202, 0, 10},
    {70692, 202, 1, 16},
    {70708, 202, 2, 16},
    {70724, 202, 3, 16},
    {70740, 202, 4, 16},
    {70756, 202, 5, 16},
    {70772, 1266, 0, 30},
    {70802, 1265, 0, 29},
    {70831, 78, 0, 10},
    {70841, 1021, 0, 13},
    {70854, 1450, 0, 9},
    {70863, 1210, 0, 12},
    {70875, 684, 0, 6},
    {70881, 1234, 0, 11},
    {70892, 1568, 0, 13},
    {70905, 142, 0, 12},
    {70917, 1577, 0, 13},
    {70930, 532, 0, 9},
    {70939, 1432, 0, 14},
    {70953, 590, 0, 5},
    {70958, 1260, 0, 11},
    {70969, 607, 0, 3},
    {70972, 557, 0, 2},
    {70974, 772, 0, 6},
    {70980, 1546, 0, 8},
    {70988, 1787, 0, 2},
    {70990, 1262, 0, 7},
    {70997, 742, 0, 6},
    {71003, 1240, 0, 14},
    {71017, 1238, 0, 14},
    {71031, 1197, 0, 5},
    {71036, 1273, 0, 10},
    {71046, 1792, 0, 8},
    {71054, 1799, 0, 5},
    {71059, 1797, 0, 23},
    {71082, 1112, 0, 7},
    {71089, 173, 0, 9},
    {71098, 173, 0, 14},
    {71112, 173, 5, 29},
    {71141, 173, 1, 30},
    {71171, 173, 4, 36},
    {71207, 173, 2, 37},
    {71244, 173, 3, 31},
    {71275, 173, 1, 20},
    {71295, 173, 2, 20},
    {71315, 173, 3, 20},
    {71335, 173, 4, 20},
    {71355, 173, 5, 20},
    {71375, 173, 1, 15},
    {71390, 173, 2, 15},
    {71405, 173, 3, 15},
    {71420, 173, 4, 15},
    {71435, 173, 5, 15},
    {71450, 669, 0, 9},
    {71459, 174, 0, 7},
    {71466, 174, 0, 12},
    {71478, 174, 5, 27},
    {71505, 174, 1, 28},
    {71533, 174, 4, 34},
    {71567, 174, 2, 35},
    {71602, 174, 3, 29},
    {71631, 174, 1, 18},
    {71649, 174, 2, 18},
    {71667, 174, 3, 18},
    {71685, 174, 4, 18},
    {71703, 174, 5, 18},
    {71721, 174, 1, 13},
    {71734, 174, 2, 13},
    {71747, 174, 3, 13},
    {71760, 174, 4, 13},
    {71773, 174, 5, 13},
    {71786, 203, 0, 17},
    {71803, 203, 5, 32},
    {71835, 203, 1, 33},
    {71868, 203, 4, 39},
    {71907, 203, 2, 40},
    {71947, 203, 3, 34},
    {71981, 203, 1, 23},
    {72004, 203, 2, 23},
    {72027, 203, 3, 23},
    {72050, 203, 4, 23},
    {72073, 203, 5, 23},
    {72096, 1787, 0, 6},
    {72102, 723, 0, 8},
    {72110, 588, 0, 5},
    {72115, 588, 0, 10},
    {72125, 1291, 0, 9},
    {72134, 1292, 0, 10},
    {72144, 1790, 0, 16},
    {72160, 943, 0, 9},
    {72169, 1800, 0, 8},
    {72177, 1023, 0, 17},
    {72194, 829, 0, 4},
    {72198, 1546, 0, 7},
    {72205, 612, 0, 6},
    {72211, 1508, 0, 21},
    {72232, 1007, 0, 12},
    {72244, 1011, 0, 17},
    {72261, 1039, 0, 5},
    {72266, 1039, 0, 12},
    {72278, 68, 0, 8},
    {72286, 68, 0, 13},
    {72299, 935, 0, 14},
    {72313, 1387, 0, 16},
    {72329, 1465, 0, 5},
    {72334, 1465, 0, 12},
    {72346, 594, 0, 10},
    {72356, 1788, 0, 2},
    {72358, 716, 0, 3},
    {72361, 716, 0, 7},
    {72368, 1434, 0, 5},
    {72373, 1434, 0, 12},
    {72385, 692, 0, 5},
    {72390, 611, 0, 7},
    {72397, 712, 0, 7},
    {72404, 691, 0, 4},
    {72408, 32, 0, 4},
    {72412, 1272, 0, 3},
    {72415, 1272, 0, 13},
    {72428, 1271, 0, 12},
    {72440, 1275, 0, 6},
    {72446, 1269, 0, 7},
    {72453, 602, 0, 7},
    {72460, 602, 0, 12},
    {72472, 51, 0, 7},
    {72479, 51, 0, 12},
    {72491, 486, 0, 20},
    {72511, 486, 5, 35},
    {72546, 486, 1, 36},
    {72582, 486, 4, 42},
    {72624, 486, 2, 43},
    {72667, 486, 3, 37},
    {72704, 486, 1, 26},
    {72730, 486, 2, 26},
    {72756, 486, 3, 26},
    {72782, 486, 4, 26},
    {72808, 486, 5, 26},
    {72834, 527, 0, 14},
    {72848, 429, 0, 22},
    {72870, 429, 0, 31},
    {72901, 469, 0, 16},
    {72917, 1110, 0, 15},
    {72932, 93, 0, 9},
    {72941, 93, 0, 16},
    {72957, 231, 0, 6},
    {72963, 249, 0, 11},
    {72974, 249, 1, 17},
    {72991, 249, 2, 17},
    {73008, 249, 3, 17},
    {73025, 249, 4, 17},
    {73042, 249, 5, 17},
    {73059, 234, 0, 12},
    {73071, 234, 1, 18},
    {73089, 234, 2, 18},
    {73107, 234, 3, 18},
    {73125, 234, 4, 18},
    {73143, 234, 5, 18},
    {73161, 234, 0, 14},
    {73175, 234, 1, 20},
    {73195, 234, 2, 20},
    {73215, 234, 3, 20},
    {73235, 234, 4, 20},
    {73255, 234, 5, 20},
    {73275, 460, 0, 13},
    {73288, 460, 1, 19},
    {73307, 460, 2, 19},
    {73326, 460, 3, 19},
    {73345, 460, 4, 19},
    {73364, 460, 5, 19},
    {73383, 232, 0, 17},
    {73400, 232, 1, 23},
    {73423, 232, 2, 23},
    {73446, 232, 3, 23},
    {73469, 232, 4, 23},
    {73492, 232, 5, 23},
    {73515, 454, 0, 20},
    {73535, 454, 1, 26},
    {73561, 454, 2, 26},
    {73587, 454, 3, 26},
    {73613, 454, 4, 26},
    {73639, 454, 5, 26},
    {73665, 276, 0, 13},
    {73678, 276, 1, 19},
    {73697, 276, 2, 19},
    {73716, 276, 3, 19},
    {73735, 276, 4, 19},
    {73754, 276, 5, 19},
    {73773, 466, 0, 16},
    {73789, 466, 1, 22},
    {73811, 466, 2, 22},
    {73833, 466, 3, 22},
    {73855, 466, 4, 22},
    {73877, 466, 5, 22},
    {73899, 466, 0, 19},
    {73918, 466, 1, 25},
    {73943, 466, 2, 25},
    {73968, 466, 3, 25},
    {73993, 466, 4, 25},
    {74018, 466, 5, 25},
    {74043, 435, 0, 15},
    {74058, 435, 5, 30},
    {74088, 435, 1, 31},
    {74119, 435, 4, 37},
    {74156, 435, 2, 38},
    {74194, 435, 3, 32},
    {74226, 435, 1, 21},
    {74247, 435, 2, 21},
    {74268, 435, 3, 21},
    {74289, 435, 4, 21},
    {74310, 435, 5, 21},
    {74331, 245, 0, 17},
    {74348, 245, 1, 23},
    {74371, 245, 2, 23},
    {74394, 245, 3, 23},
    {74417, 245, 4, 23},
    {74440, 245, 5, 23},
    {74463, 249, 5, 26},
    {74489, 245, 5, 32},
    {74521, 243, 5, 30},
    {74551, 247, 5, 32},
    {74583, 466, 0, 22},
    {74605, 466, 1, 28},
    {74633, 466, 2, 28},
    {74661, 466, 3, 28},
    {74689, 466, 4, 28},
    {74717, 466, 5, 28},
    {74745, 279, 0, 18},
    {74763, 279, 1, 24},
    {74787, 279, 2, 24},
    {74811, 279, 3, 24},
    {74835, 279, 4, 24},
    {74859, 279, 5, 24},
    {74883, 366, 0, 19},
    {74902, 366, 5, 34},
    {74936, 366, 1, 35},
    {74971, 366, 4, 41},
    {75012, 366, 2, 42},
    {75054, 366, 3, 36},
    {75090, 366, 1, 25},
    {75115, 366, 2, 25},
    {75140, 366, 3, 25},
    {75165, 366, 4, 25},
    {75190, 366, 5, 25},
    {75215, 438, 0, 14},
    {75229, 255, 0, 15},
    {75244, 255, 1, 21},
    {75265, 255, 2, 21},
    {75286, 255, 3, 21},
    {75307, 255, 4, 21},
    {75328, 255, 5, 21},
    {75349, 261, 0, 19},
    {75368, 261, 1, 25},
    {75393, 261, 2, 25},
    {75418, 261, 3, 25},
    {75443, 261, 4, 25},
    {75468, 261, 5, 25},
    {75493, 264, 0, 19},
    {75512, 264, 1, 25},
    {75537, 264, 2, 25},
    {75562, 264, 3, 25},
    {75587, 264, 4, 25},
    {75612, 264, 5, 25},
    {75637, 402, 0, 22},
    {75659, 402, 1, 28},
    {75687, 402, 2, 28},
    {75715, 402, 3, 28},
    {75743, 402, 4, 28},
    {75771, 402, 5, 28},
    {75799, 399, 0, 22},
    {75821, 399, 1, 28},
    {75849, 399, 2, 28},
    {75877, 399, 3, 28},
    {75905, 399, 4, 28},
    {75933, 399, 5, 28},
    {75961, 442, 0, 14},
    {75975, 442, 5, 29},
    {76004, 442, 1, 30},
    {76034, 442, 4, 36},
    {76070, 442, 2, 37},
    {76107, 442, 3, 31},
    {76138, 442, 1, 20},
    {76158, 442, 2, 20},
    {76178, 442, 3, 20},
    {76198, 442, 4, 20},
    {76218, 442, 5, 20},
    {76238, 485, 0, 13},
    {76251, 485, 5, 28},
    {76279, 485, 1, 29},
    {76308, 485, 4, 35},
    {76343, 485, 2, 36},
    {76379, 485, 3, 30},
    {76409, 485, 1, 19},
    {76428, 485, 2, 19},
    {76447, 485, 3, 19},
    {76466, 485, 4, 19},
    {76485, 485, 5, 19},
    {76504, 481, 0, 24},
    {76528, 481, 5, 39},
    {76567, 481, 1, 40},
    {76607, 481, 4, 46},
    {76653, 481, 2, 47},
    {76700, 481, 3, 41},
    {76741, 481, 1, 30},
    {76771, 481, 2, 30},
    {76801, 481, 3, 30},
    {76831, 481, 4, 30},
    {76861, 481, 5, 30},
    {76891, 420, 0, 27},
    {76918, 420, 5, 42},
    {76960, 420, 1, 43},
    {77003, 420, 4, 49},
    {77052, 420, 2, 50},
    {77102, 420, 3, 44},
    {77146, 420, 1, 33},
    {77179, 420, 2, 33},
    {77212, 420, 3, 33},
    {77245, 420, 4, 33},
    {77278, 420, 5, 33},
    {77311, 417, 0, 30},
    {77341, 417, 5, 45},
    {77386, 417, 1, 46},
    {77432, 417, 4, 52},
    {77484, 417, 2, 53},
    {77537, 417, 3, 47},
    {77584, 417, 1, 36},
    {77620, 417, 2, 36},
    {77656, 417, 3, 36},
    {77692, 417, 4, 36},
    {77728, 417, 5, 36},
    {77764, 432, 0, 21},
    {77785, 432, 5, 36},
    {77821, 432, 1, 37},
    {77858, 432, 4, 43},
    {77901, 432, 2, 44},
    {77945, 432, 3, 38},
    {77983, 432, 1, 27},
    {78010, 432, 2, 27},
    {78037, 432, 3, 27},
    {78064, 432, 4, 27},
    {78091, 432, 5, 27},
    {78118, 428, 0, 25},
    {78143, 428, 1, 31},
    {78174, 428, 2, 31},
    {78205, 428, 3, 31},
    {78236, 428, 4, 31},
    {78267, 428, 5, 31},
    {78298, 354, 0, 16},
    {78314, 354, 1, 22},
    {78336, 354, 2, 22},
    {78358, 354, 3, 22},
    {78380, 354, 4, 22},
    {78402, 354, 5, 22},
    {78424, 478, 0, 15},
    {78439, 478, 1, 21},
    {78460, 478, 2, 21},
    {78481, 478, 3, 21},
    {78502, 478, 4, 21},
    {78523, 478, 5, 21},
    {78544, 411, 0, 15},
    {78559, 411, 5, 30},
    {78589, 411, 1, 31},
    {78620, 411, 4, 37},
    {78657, 411, 2, 38},
    {78695, 411, 3, 32},
    {78727, 411, 1, 21},
    {78748, 411, 2, 21},
    {78769, 411, 3, 21},
    {78790, 411, 4, 21},
    {78811, 411, 5, 21},
    {78832, 457, 0, 22},
    {78854, 457, 1, 28},
    {78882, 457, 2, 28},
    {78910, 457, 3, 28},
    {78938, 457, 4, 28},
    {78966, 457, 5, 28},
    {78994, 249, 1, 27},
    {79021, 245, 1, 33},
    {79054, 243, 1, 31},
    {79085, 247, 1, 33},
    {79118, 249, 4, 33},
    {79151, 245, 4, 39},
    {79190, 243, 4, 37},
    {79227, 247, 4, 39},
    {79266, 249, 2, 34},
    {79300, 245, 2, 40},
    {79340, 243, 2, 38},
    {79378, 247, 2, 40},
    {79418, 249, 3, 28},
    {79446, 245, 3, 34},
    {79480, 243, 3, 32},
    {79512, 247, 3, 34},
    {79546, 463, 0, 22},
    {79568, 463, 1, 28},
    {79596, 463, 2, 28},
    {79624, 463, 3, 28},
    {79652, 463, 4, 28},
    {79680, 463, 5, 28},
    {79708, 475, 0, 23},
    {79731, 475, 1, 29},
    {79760, 475, 2, 29},
    {79789, 475, 3, 29},
    {79818, 475, 4, 29},
    {79847, 475, 5, 29},
    {79876, 472, 0, 25},
    {79901, 472, 1, 31},
    {79932, 472, 2, 31},
    {79963, 472, 3, 31},
    {79994, 472, 4, 31},
    {80025, 472, 5, 31},
    {80056, 258, 0, 14},
    {80070, 258, 1, 20},
    {80090, 258, 2, 20},
    {80110, 258, 3, 20},
    {80130, 258, 4, 20},
    {80150, 258, 5, 20},
    {80170, 270, 0, 19},
    {80189, 270, 1, 25},
    {80214, 270, 2, 25},
    {80239, 270, 3, 25},
    {80264, 270, 4, 25},
    {80289, 270, 5, 25},
    {80314, 243, 0, 15},
    {80329, 243, 1, 21},
    {80350, 243, 2, 21},
    {80371, 243, 3, 21},
    {80392, 243, 4, 21},
    {80413, 243, 5, 21},
    {80434, 448, 0, 18},
    {80452, 448, 1, 24},
    {80476, 448, 2, 24},
    {80500, 448, 3, 24},
    {80524, 448, 4, 24},
    {80548, 448, 5, 24},
    {80572, 423, 0, 14},
    {80586, 423, 1, 20},
    {80606, 423, 2, 20},
    {80626, 423, 3, 20},
    {80646, 423, 4, 20},
    {80666, 423, 5, 20},
    {80686, 282, 0, 16},
    {80702, 282, 1, 22},
    {80724, 282, 2, 22},
    {80746, 282, 3, 22},
    {80768, 282, 4, 22},
    {80790, 282, 5, 22},
    {80812, 440, 0, 13},
    {80825, 441, 0, 19},
    {80844, 441, 1, 25},
    {80869, 441, 2, 25},
    {80894, 441, 3, 25},
    {80919, 441, 4, 25},
    {80944, 441, 5, 25},
    {80969, 408, 0, 15},
    {80984, 408, 5, 30},
    {81014, 408, 1, 31},
    {81045, 408, 4, 37},
    {81082, 408, 2, 38},
    {81120, 408, 3, 32},
    {81152, 408, 1, 21},
    {81173, 408, 2, 21},
    {81194, 408, 3, 21},
    {81215, 408, 4, 21},
    {81236, 408, 5, 21},
    {81257, 445, 0, 14},
    {81271, 445, 1, 20},
    {81291, 445, 2, 20},
    {81311, 445, 3, 20},
    {81331, 445, 4, 20},
    {81351, 445, 5, 20},
    {81371, 451, 0, 15},
    {81386, 451, 1, 21},
    {81407, 451, 2, 21},
    {81428, 451, 3, 21},
    {81449, 451, 4, 21},
    {81470, 451, 5, 21},
    {81491, 484, 0, 18},
    {81509, 484, 1, 24},
    {81533, 484, 2, 24},
    {81557, 484, 3, 24},
    {81581, 484, 4, 24},
    {81605, 484, 5, 24},
    {81629, 267, 0, 19},
    {81648, 267, 1, 25},
    {81673, 267, 2, 25},
    {81698, 267, 3, 25},
    {81723, 267, 4, 25},
    {81748, 267, 5, 25},
    {81773, 231, 1, 12},
    {81785, 249, 1, 17},
    {81802, 245, 1, 23},
    {81825, 243, 1, 21},
    {81846, 247, 1, 23},
    {81869, 231, 2, 12},
    {81881, 249, 2, 17},
    {81898, 245, 2, 23},
    {81921, 243, 2, 21},
    {81942, 247, 2, 23},
    {81965, 231, 3, 12},
    {81977, 249, 3, 17},
    {81994, 245, 3, 23},
    {82017, 243, 3, 21},
    {82038, 247, 3, 23},
    {82061, 231, 4, 12},
    {82073, 249, 4, 17},
    {82090, 245, 4, 23},
    {82113, 243, 4, 21},
    {82134, 247, 4, 23},
    {82157, 231, 5, 12},
    {82169, 249, 5, 17},
    {82186, 245, 5, 23},
    {82209, 243, 5, 21},
    {82230, 247, 5, 23},
    {82253, 405, 0, 14},
    {82267, 405, 1, 20},
    {82287, 405, 2, 20},
    {82307, 405, 3, 20},
    {82327, 405, 4, 20},
    {82347, 405, 5, 20},
    {82367, 349, 0, 21},
    {82388, 349, 1, 27},
    {82415, 349, 2, 27},
    {82442, 349, 3, 27},
    {82469, 349, 4, 27},
    {82496, 349, 5, 27},
    {82523, 247, 0, 17},
    {82540, 247, 1, 23},
    {82563, 247, 2, 23},
    {82586, 247, 3, 23},
    {82609, 247, 4, 23},
    {82632, 247, 5, 23},
    {82655, 454, 0, 16},
    {82671, 454, 1, 22},
    {82693, 454, 2, 22},
    {82715, 454, 3, 22},
    {82737, 454, 4, 22},
    {82759, 454, 5, 22},
    {82781, 232, 0, 22},
    {82803, 232, 1, 28},
    {82831, 232, 2, 28},
    {82859, 232, 3, 28},
    {82887, 232, 4, 28},
    {82915, 232, 5, 28},
    {82943, 346, 0, 17},
    {82960, 346, 5, 32},
    {82992, 346, 1, 33},
    {83025, 346, 4, 39},
    {83064, 346, 2, 40},
    {83104, 346, 3, 34},
    {83138, 346, 1, 23},
    {83161, 346, 2, 23},
    {83184, 346, 3, 23},
    {83207, 346, 4, 23},
    {83230, 346, 5, 23},
    {83253, 353, 0, 21},
    {83274, 258, 0, 24},
    {83298, 258, 1, 30},
    {83328, 258, 2, 30},
    {83358, 258, 3, 30},
    {83388, 258, 4, 30},
    {83418, 258, 5, 30},
    {83448, 414, 0, 24},
    {83472, 414, 5, 39},
    {83511, 414, 1, 40},
    {83551, 414, 4, 46},
    {83597, 414, 2, 47},
    {83644, 414, 3, 41},
    {83685, 414, 1, 30},
    {83715, 414, 2, 30},
    {83745, 414, 3, 30},
    {83775, 414, 4, 30},
    {83805, 414, 5, 30},
    {83835, 352, 0, 20},
    {83855, 352, 1, 26},
    {83881, 352, 2, 26},
    {83907, 352, 3, 26},
    {83933, 352, 4, 26},
    {83959, 352, 5, 26},
    {83985, 349, 0, 18},
    {84003, 357, 0, 16},
    {84019, 357, 1, 22},
    {84041, 357, 2, 22},
    {84063, 357, 3, 22},
    {84085, 357, 4, 22},
    {84107, 357, 5, 22},
    {84129, 414, 0, 22},
    {84151, 414, 1, 28},
    {84179, 414, 2, 28},
    {84207, 414, 3, 28},
    {84235, 414, 4, 28},
    {84263, 414, 5, 28},
    {84291, 1788, 0, 4},
    {84295, 1332, 0, 10},
    {84305, 1789, 0, 2},
    {84307, 1790, 0, 2},
    {84309, 1791, 0, 2},
    {84311, 1791, 0, 11},
    {84322, 1195, 0, 5},
    {84327, 1307, 0, 4},
    {84331, 905, 0, 12},
    {84343, 781, 0, 3},
    {84346, 560, 0, 3},
    {84349, 561, 0, 4},
    {84353, 560, 0, 8},
    {84361, 563, 0, 8},
    {84369, 107, 0, 11},
    {84380, 1339, 0, 4},
    {84384, 324, 0, 5},
    {84389, 324, 5, 20},
    {84409, 324, 1, 21},
    {84430, 324, 4, 27},
    {84457, 324, 2, 28},
    {84485, 324, 3, 22},
    {84507, 324, 1, 11},
    {84518, 324, 2, 11},
    {84529, 324, 3, 11},
    {84540, 324, 4, 11},
    {84551, 324, 5, 11},
    {84562, 1099, 0, 6},
    {84568, 178, 0, 5},
    {84573, 178, 1, 11},
    {84584, 178, 2, 11},
    {84595, 178, 3, 11},
    {84606, 178, 4, 11},
    {84617, 178, 5, 11},
    {84628, 178, 0, 15},
    {84643, 178, 5, 30},
    {84673, 178, 1, 31},
    {84704, 178, 4, 37},
    {84741, 178, 2, 38},
    {84779, 178, 3, 32},
    {84811, 178, 1, 21},
    {84832, 178, 2, 21},
    {84853, 178, 3, 21},
    {84874, 178, 4, 21},
    {84895, 178, 5, 21},
    {84916, 179, 0, 13},
    {84929, 179, 5, 28},
    {84957, 179, 1, 29},
    {84986, 179, 4, 35},
    {85021, 179, 2, 36},
    {85057, 179, 3, 30},
    {85087, 179, 1, 19},
    {85106, 179, 2, 19},
    {85125, 179, 3, 19},
    {85144, 179, 4, 19},
    {85163, 179, 5, 19},
    {85182, 1042, 0, 15},
    {85197, 687, 0, 9},
    {85206, 1073, 0, 9},
    {85215, 141, 0, 10},
    {85225, 1608, 0, 11},
    {85236, 1449, 0, 6},
    {85242, 1089, 0, 6},
    {85248, 1795, 0, 16},
    {85264, 732, 0, 5},
    {85269, 1792, 0, 2},
    {85271, 1793, 0, 2},
    {85273, 1376, 0, 7},
    {85280, 1425, 0, 16},
    {85296, 808, 0, 18},
    {85314, 1454, 0, 4},
    {85318, 1454, 0, 11},
    {85329, 1457, 0, 20},
    {85349, 1457, 0, 10},
    {85359, 875, 0, 16},
    {85375, 82, 0, 8},
    {85383, 82, 0, 13},
    {85396, 1352, 0, 7},
    {85403, 1480, 0, 4},
    {85407, 1794, 0, 2},
    {85409, 1795, 0, 2},
    {85411, 190, 0, 10},
    {85421, 190, 1, 16},
    {85437, 190, 2, 16},
    {85453, 190, 3, 16},
    {85469, 190, 4, 16},
    {85485, 190, 5, 16},
    {85501, 192, 0, 13},
    {85514, 192, 1, 19},
    {85533, 192, 2, 19},
    {85552, 192, 3, 19},
    {85571, 192, 4, 19},
    {85590, 192, 5, 19},
    {85609, 186, 0, 10},
    {85619, 186, 1, 16},
    {85635, 186, 2, 16},
    {85651, 186, 3, 16},
    {85667, 186, 4, 16},
    {85683, 186, 5, 16},
    {85699, 187, 0, 11},
    {85710, 187, 1, 17},
    {85727, 187, 2, 17},
    {85744, 187, 3, 17},
    {85761, 187, 4, 17},
    {85778, 187, 5, 17},
    {85795, 191, 0, 8},
    {85803, 188, 0, 10},
    {85813, 188, 1, 16},
    {85829, 188, 2, 16},
    {85845, 188, 3, 16},
    {85861, 188, 4, 16},
    {85877, 188, 5, 16},
    {85893, 191, 1, 14},
    {85907, 191, 2, 14},
    {85921, 191, 3, 14},
    {85935, 191, 4, 14},
    {85949, 191, 5, 14},
    {85963, 1793, 0, 6},
    {85969, 586, 0, 10},
    {85979, 586, 0, 15},
    {85994, 898, 0, 10},
    {86004, 925, 0, 16},
    {86020, 333, 0, 14},
    {86034, 333, 1, 20},
    {86054, 333, 2, 20},
    {86074, 333, 3, 20},
    {86094, 333, 4, 20},
    {86114, 333, 5, 20},
    {86134, 334, 0, 9},
    {86143, 335, 0, 11},
    {86154, 107, 0, 3},
    {86157, 537, 0, 6},
    {86163, 1090, 0, 11},
    {86174, 107, 0, 4},
    {86178, 747, 0, 7},
    {86185, 1798, 0, 8},
    {86193, 842, 0, 11},
    {86204, 1170, 0, 11},
    {86215, 1267, 0, 7},
    {86222, 743, 0, 11},
    {86233, 1380, 0, 13},
    {86246, 702, 0, 6},
    {86252, 666, 0, 12},
    {86264, 1140, 0, 5},
    {86269, 727, 0, 11},
    {86280, 1251, 0, 5},
    {86285, 1251, 0, 14},
    {86299, 801, 0, 4},
    {86303, 801, 0, 14},
    {86317, 100, 0, 4},
    {86321, 258, 0, 7},
    {86328, 123, 0, 11},
    {86339, 258, 0, 12},
    {86351, 259, 0, 11},
    {86362, 258, 1, 13},
    {86375, 258, 2, 13},
    {86388, 258, 3, 13},
    {86401, 258, 4, 13},
    {86414, 258, 5, 13},
    {86427, 260, 0, 13},
    {86440, 1796, 0, 2},
    {86442, 205, 0, 4},
    {86446, 205, 1, 10},
    {86456, 205, 2, 10},
    {86466, 205, 3, 10},
    {86476, 205, 4, 10},
    {86486, 205, 5, 10},
    {86496, 1160, 0, 12},
    {86508, 361, 0, 12},
    {86520, 361, 5, 27},
    {86547, 361, 1, 28},
    {86575, 361, 4, 34},
    {86609, 361, 2, 35},
    {86644, 361, 3, 29},
    {86673, 361, 1, 18},
    {86691, 361, 2, 18},
    {86709, 361, 3, 18},
    {86727, 361, 4, 18},
    {86745, 361, 5, 18},
    {86763, 362, 0, 15},
    {86778, 362, 5, 30},
    {86808, 362, 1, 31},
    {86839, 362, 4, 37},
    {86876, 362, 2, 38},
    {86914, 362, 3, 32},
    {86946, 362, 1, 21},
    {86967, 362, 2, 21},
    {86988, 362, 3, 21},
    {87009, 362, 4, 21},
    {87030, 362, 5, 21},
    {87051, 360, 0, 14},
    {87065, 360, 1, 20},
    {87085, 360, 2, 20},
    {87105, 360, 3, 20},
    {87125, 360, 4, 20},
    {87145, 360, 5, 20},
    {87165, 721, 0, 7},
    {87172, 1460, 0, 14},
    {87186, 1460, 0, 21},
    {87207, 347, 0, 6},
    {87213, 347, 1, 12},
    {87225, 347, 2, 12},
    {87237, 347, 3, 12},
    {87249, 347, 4, 12},
    {87261, 347, 5, 12},
    {87273, 348, 0, 8},
    {87281, 348, 1, 14},
    {87295, 348, 2, 14},
    {87309, 348, 3, 14},
    {87323, 348, 4, 14},
    {87337, 348, 5, 14},
    {87351, 1204, 0, 7},
    {87358, 1323, 0, 12},
    {87370, 1394, 0, 10},
    {87380, 1215, 0, 9},
    {87389, 1797, 0, 2},
    {87391, 1798, 0, 2},
    {87393, 785, 0, 7},
    {87400, 1796, 0, 11},
    {87411, 196, 0, 5},
    {87416, 196, 1, 11},
    {87427, 196, 2, 11},
    {87438, 196, 3, 11},
    {87449, 196, 4, 11},
    {87460, 196, 5, 11},
    {87471, 1572, 0, 13},
    {87484, 147, 0, 12},
    {87496, 1581, 0, 13},
    {87509, 1138, 0, 5},
    {87514, 1289, 0, 7},
    {87521, 1379, 0, 23},
    {87544, 1097, 0, 12},
    {87556, 1799, 0, 2},
    {87558, 1800, 0, 2},
    {87560, 1801, 0, 2},
    {87562, 1801, 0, 5},
    {87567, 1487, 0, 8},
    {87575, 1487, 0, 13},
    {87588, 1165, 0, 11},
    {87599, 579, 0, 6},
    {87605, 580, 0, 7},
    {87612, 579, 0, 11},
    {87623, 540, 0, 7},
    {87630, 909, 0, 8},
    {87638, 551, 0, 9},
    {87647, 909, 0, 10},
    {87657, 910, 0, 17},
    {87674, 1181, 0, 5},
    {87679, 1598, 0, 12},
    {87691, 1402, 0, 11},
    {87702, 1402, 0, 16},
    {87718, 100, 0, 4},
    {87722, 921, 0, 14},
    {87736, 881, 0, 11},
    {87747, 921, 0, 13},
    {87760, 1012, 0, 10},
    {87770, 1019, 0, 7},
    {87777, 1606, 0, 12},
    {87789, 1606, 0, 12},
    {87801, 1012, 0, 5},
    {87806, 167, 0, 19},
    {87825, 167, 1, 25},
    {87850, 167, 2, 25},
    {87875, 167, 3, 25},
    {87900, 167, 4, 25},
    {87925, 167, 5, 25},
    {87950, 37, 0, 14},
    {87964, 195, 0, 11},
    {87975, 195, 1, 17},
    {87992, 195, 2, 17},
    {88009, 195, 3, 17},
    {88026, 195, 4, 17},
    {88043, 195, 5, 17},
    {88060, 169, 0, 11},
    {88071, 169, 1, 17},
    {88088, 169, 2, 17},
    {88105, 169, 3, 17},
    {88122, 169, 4, 17},
    {88139, 169, 5, 17},
    {88156, 168, 0, 32},
    {88188, 168, 1, 38},
    {88226, 168, 2, 38},
    {88264, 168, 3, 38},
    {88302, 168, 4, 38},
    {88340, 168, 5, 38},
    {88378, 170, 0, 53},
    {88431, 170, 1, 59},
    {88490, 170, 2, 59},
    {88549, 170, 3, 59},
    {88608, 170, 4, 59},
    {88667, 170, 5, 59},
    {88726, 200, 0, 12},
    {88738, 200, 1, 18},
    {88756, 200, 2, 18},
    {88774, 200, 3, 18},
    {88792, 200, 4, 18},
    {88810, 200, 5, 18},
    {88828, 270, 0, 12},
    {88840, 271, 0, 16},
    {88856, 270, 1, 18},
    {88874, 270, 2, 18},
    {88892, 270, 3, 18},
    {88910, 270, 4, 18},
    {88928, 270, 5, 18},
    {88946, 272, 0, 18},
    {88964, 200, 0, 13},
    {88977, 200, 1, 19},
    {88996, 200, 2, 19},
    {89015, 200, 3, 19},
    {89034, 200, 4, 19},
    {89053, 200, 5, 19},
    {89072, 564, 0, 3},
    {89075, 756, 0, 5},
    {89080, 577, 0, 3},
    {89083, 1356, 0, 5},
    {89088, 1802, 0, 2},
    {89090, 1254, 0, 7},
    {89097, 1467, 0, 6},
    {89103, 1467, 0, 13},
    {89116, 1495, 0, 7},
    {89123, 1495, 0, 16},
    {89139, 689, 0, 9},
    {89148, 902, 0, 7},
    {89155, 1567, 0, 10},
    {89165, 1047, 0, 12},
    {89177, 1490, 0, 20},
    {89197, 243, 0, 10},
    {89207, 237, 0, 14},
    {89221, 243, 0, 17},
    {89238, 243, 1, 16},
    {89254, 243, 2, 16},
    {89270, 243, 3, 16},
    {89286, 243, 4, 16},
    {89302, 243, 5, 16},
    {89318, 242, 0, 16},
    {89334, 140, 0, 9},
    {89343, 1500, 0, 5},
    {89348, 1227, 0, 17},
    {89365, 1487, 0, 17},
    {89382, 1576, 0, 10},
    {89392, 1596, 0, 25},
    {89417, 1595, 0, 23},
    {89440, 1513, 0, 10},
    {89450, 19, 0, 7},
    {89457, 50, 0, 8},
    {89465, 50, 0, 13},
    {89478, 1050, 0, 15},
    {89493, 1452, 0, 6},
    {89499, 1452, 0, 13},
    {89512, 1453, 0, 10},
    {89522, 1453, 0, 20},
    {89542, 1159, 0, 20},
    {89562, 1159, 0, 21},
    {89583, 1384, 0, 8},
    {89591, 1802, 0, 7},
    {89598, 1458, 0, 7},
    {89605, 1458, 0, 14},
    {89619, 189, 0, 41},
    {89660, 189, 1, 47},
    {89707, 189, 2, 47},
    {89754, 189, 3, 47},
    {89801, 189, 4, 47},
    {89848, 189, 5, 47},
    {89895, 133, 0, 16},
    {89911, 1459, 0, 6},
    {89917, 573, 0, 5},
    {89922, 573, 0, 10},
    {89932, 1048, 0, 6},
    {89938, 754, 0, 4},
    {89942, 753, 0, 9},
    {89951, 752, 0, 12},
    {89963, 1046, 0, 10},
    {89973, 198, 0, 17},
    {89990, 163, 0, 18},
    {90008, 1406, 0, 11},
    {90019, 1417, 0, 24},
    {90043, 1414, 0, 24},
    {90067, 1416, 0, 22},
    {90089, 209, 0, 11},
    {90100, 209, 1, 17},
    {90117, 209, 2, 17},
    {90134, 209, 3, 17},
    {90151, 209, 4, 17},
    {90168, 209, 5, 17},
    {90185, 198, 0, 17},
    {90202, 198, 1, 23},
    {90225, 198, 2, 23},
    {90248, 198, 3, 23},
    {90271, 198, 4, 23},
    {90294, 198, 5, 23},
    {90317, 198, 0, 10},
    {90327, 198, 1, 16},
    {90343, 198, 2, 16},
    {90359, 198, 3, 16},
    {90375, 198, 4, 16},
    {90391, 198, 5, 16},
    {90407, 1415, 0, 26},
    {90433, 171, 0, 15},
    {90448, 171, 5, 30},
    {90478, 171, 1, 31},
    {90509, 171, 4, 37},
    {90546, 171, 2, 38},
    {90584, 171, 3, 32},
    {90616, 171, 1, 21},
    {90637, 171, 2, 21},
    {90658, 171, 3, 21},
    {90679, 171, 4, 21},
    {90700, 171, 5, 21},
    {90721, 176, 0, 23},
    {90744, 176, 5, 38},
    {90782, 176, 1, 39},
    {90821, 176, 4, 45},
    {90866, 176, 2, 46},
    {90912, 176, 3, 40},
    {90952, 176, 1, 29},
    {90981, 176, 2, 29},
    {91010, 176, 3, 29},
    {91039, 176, 4, 29},
    {91068, 176, 5, 29},
    {91097, 1162, 0, 4},
    {91101, 931, 0, 9},
    {91110, 1001, 0, 13},
    {91123, 1803, 0, 2},
    {91125, 758, 0, 20},
    {91145, 114, 0, 5},
    {91150, 114, 0, 10},
    {91160, 834, 0, 4},
    {91164, 950, 0, 6},
    {91170, 6, 0, 4},
    {91174, 45, 0, 9},
    {91183, 1361, 0, 13},
    {91196, 1242, 0, 19},
    {91215, 877, 0, 14},
    {91229, 918, 0, 12},
    {91241, 45, 0, 12},
    {91253, 6, 0, 29},
    {91282, 1803, 0, 7},
    {91289, 597, 0, 7},
    {91296, 658, 0, 4},
    {91300, 657, 0, 7},
    {91307, 925, 0, 14},
    {91321, 1290, 0, 13},
    {91334, 448, 0, 7},
    {91341, 448, 1, 13},
    {91354, 448, 2, 13},
    {91367, 448, 3, 13},
    {91380, 448, 4, 13},
    {91393, 448, 5, 13},
    {91406, 449, 0, 10},
    {91416, 450, 0, 12},
    {91428, 346, 0, 7},
    {91435, 346, 1, 13},
    {91448, 346, 2, 13},
    {91461, 346, 3, 13},
    {91474, 346, 4, 13},
    {91487, 346, 5, 13},
    {91500, 1804, 0, 2},
    {91502, 1805, 0, 2},
    {91504, 1065, 0, 14},
    {91518, 423, 0, 6},
    {91524, 423, 1, 12},
    {91536, 423, 2, 12},
    {91548, 423, 3, 12},
    {91560, 423, 4, 12},
    {91572, 423, 5, 12},
    {91584, 423, 0, 7},
    {91591, 424, 0, 11},
    {91602, 1082, 0, 13},
    {91615, 1082, 0, 23},
    {91638, 1145, 0, 12},
    {91650, 423, 1, 13},
    {91663, 423, 2, 13},
    {91676, 423, 3, 13},
    {91689, 423, 4, 13},
    {91702, 423, 5, 13},
    {91715, 425, 0, 13},
    {91728, 1805, 0, 6},
    {91734, 1806, 0, 2},
    {91736, 1806, 0, 6},
    {91742, 1551, 0, 2},
    {91744, 88, 0, 21},
    {91765, 88, 0, 17},
    {91782, 1358, 0, 10},
    {91792, 1121, 0, 11},
    {91803, 1446, 0, 11},
    {91814, 932, 0, 8},
    {91822, 792, 0, 4},
    {91826, 746, 0, 5},
    {91831, 749, 0, 4},
    {91835, 35, 0, 6},
    {91841, 35, 0, 13},
    {91854, 1860, 0, 5},
    {91859, 1818, 0, 10},
    {91869, 1149, 0, 6},
    {91875, 734, 0, 8},
    {91883, 368, 0, 5},
    {91888, 368, 0, 11},
    {91899, 368, 1, 17},
    {91916, 368, 2, 17},
    {91933, 368, 3, 17},
    {91950, 368, 4, 17},
    {91967, 368, 5, 17},
    {91984, 368, 1, 11},
    {91995, 368, 2, 11},
    {92006, 368, 3, 11},
    {92017, 368, 4, 11},
    {92028, 368, 5, 11},
    {92039, 1823, 0, 17},
    {92056, 1131, 0, 4},
    {92060, 268, 0, 9},
    {92069, 269, 0, 11},
    {92080, 1336, 0, 9},
    {92089, 1336, 0, 17},
    {92106, 949, 0, 17},
    {92123, 4, 0, 9},
    {92132, 1001, 0, 6},
    {92138, 1807, 0, 5},
    {92143, 1807, 0, 12},
    {92155, 1807, 0, 11},
    {92166, 433, 0, 9},
    {92175, 432, 0, 12},
    {92187, 434, 0, 11},
    {92198, 623, 0, 8},
    {92206, 23, 0, 13},
    {92219, 1182, 0, 9},
    {92228, 1808, 0, 2},
    {92230, 1809, 0, 2},
    {92232, 1322, 0, 6},
    {92238, 1125, 0, 5},
    {92243, 849, 0, 6},
    {92249, 1142, 0, 14},
    {92263, 312, 0, 9},
    {92272, 312, 5, 24},
    {92296, 312, 1, 25},
    {92321, 312, 4, 31},
    {92352, 312, 2, 32},
    {92384, 312, 3, 26},
    {92410, 312, 1, 15},
    {92425, 312, 2, 15},
    {92440, 312, 3, 15},
    {92455, 312, 4, 15},
    {92470, 312, 5, 15},
    {92485, 1295, 0, 8},
    {92493, 916, 0, 7},
    {92500, 1445, 0, 7},
    {92507, 648, 0, 8},
    {92515, 1445, 0, 8},
    {92523, 1868, 0, 8},
    {92531, 91, 0, 6},
    {92537, 121, 0, 10},
    {92547, 91, 0, 17},
    {92564, 1318, 0, 11},
    {92575, 1239, 0, 6},
    {92581, 1810, 0, 2},
    {92583, 1811, 0, 2},
    {92585, 628, 0, 4},
    {92589, 944, 0, 4},
    {92593, 1057, 0, 12},
    {92605, 1057, 0, 18},
    {92623, 1564, 0, 6},
    {92629, 124, 0, 11},
    {92640, 124, 0, 18},
    {92658, 665, 0, 8},
    {92666, 208, 0, 6},
    {92672, 208, 1, 12},
    {92684, 208, 2, 12},
    {92696, 208, 3, 12},
    {92708, 208, 4, 12},
    {92720, 208, 5, 12},
    {92732, 1819, 0, 7},
    {92739, 1804, 0, 6},
    {92745, 102, 0, 40},
    {92785, 536, 0, 11},
    {92796, 1524, 0, 5},
    {92801, 975, 0, 12},
    {92813, 976, 0, 12},
    {92825, 1114, 0, 13},
    {92838, 1809, 0, 10},
    {92848, 1812, 0, 2},
    {92850, 1813, 0, 2},
    {92852, 49, 0, 7},
    {92859, 49, 0, 12},
    {92871, 204, 0, 13},
    {92884, 742, 0, 19},
    {92903, 673, 0, 8},
    {92911, 632, 0, 5},
    {92916, 774, 0, 10},
    {92926, 671, 0, 13},
    {92939, 565, 0, 5},
    {92944, 634, 0, 5},
    {92949, 712, 0, 14},
    {92963, 1315, 0, 6},
    {92969, 861, 0, 13},
    {92982, 938, 0, 4},
    {92986, 1123, 0, 5},
    {92991, 107, 0, 4},
    {92995, 66, 0, 32},
    {93027, 1144, 0, 4},
    {93031, 1004, 0, 13},
    {93044, 1141, 0, 8},
    {93052, 1141, 0, 13},
    {93065, 1368, 0, 13},
    {93078, 1368, 0, 16},
    {93094, 779, 0, 9},
    {93103, 1134, 0, 6},
    {93109, 1353, 0, 6},
    {93115, 770, 0, 6},
    {93121, 282, 0, 5},
    {93126, 282, 1, 11},
    {93137, 282, 2, 11},
    {93148, 282, 3, 11},
    {93159, 282, 4, 11},
    {93170, 282, 5, 11},
    {93181, 1451, 0, 7},
    {93188, 1451, 0, 21},
    {93209, 33, 0, 5},
    {93214, 33, 0, 13},
    {93227, 1814, 0, 2},
    {93229, 58, 0, 4},
    {93233, 1817, 0, 12},
    {93245, 184, 0, 17},
    {93262, 184, 1, 23},
    {93285, 184, 2, 23},
    {93308, 184, 3, 23},
    {93331, 184, 4, 23},
    {93354, 184, 5, 23},
    {93377, 1472, 0, 15},
    {93392, 1812, 0, 9},
    {93401, 318, 0, 6},
    {93407, 318, 5, 21},
    {93428, 318, 1, 22},
    {93450, 318, 4, 28},
    {93478, 318, 2, 29},
    {93507, 318, 3, 23},
    {93530, 318, 1, 12},
    {93542, 318, 2, 12},
    {93554, 318, 3, 12},
    {93566, 318, 4, 12},
    {93578, 318, 5, 12},
    {93590, 1825, 0, 12},
    {93602, 1523, 0, 3},
    {93605, 973, 0, 10},
    {93615, 1436, 0, 16},
    {93631, 974, 0, 10},
    {93641, 1815, 0, 2},
    {93643, 1816, 0, 2},
    {93645, 917, 0, 10},
    {93655, 105, 0, 8},
    {93663, 1083, 0, 3},
    {93666, 440, 0, 5},
    {93671, 440, 0, 6},
    {93677, 1083, 0, 4},
    {93681, 105, 0, 5},
    {93686, 106, 0, 20},
    {93706, 106, 0, 16},
    {93722, 591, 0, 5},
    {93727, 1817, 0, 2},
    {93729, 1084, 0, 4},
    {93733, 54, 0, 8},
    {93741, 485, 0, 22},
    {93763, 485, 1, 28},
    {93791, 485, 2, 28},
    {93819, 485, 3, 28},
    {93847, 485, 4, 28},
    {93875, 485, 5, 28},
    {93903, 485, 0, 12},
    {93915, 54, 0, 13},
    {93928, 52, 0, 6},
    {93934, 52, 0, 11},
    {93945, 336, 0, 13},
    {93958, 336, 1, 19},
    {93977, 336, 2, 19},
    {93996, 336, 3, 19},
    {94015, 336, 4, 19},
    {94034, 336, 5, 19},
    {94053, 875, 0, 5},
    {94058, 76, 0, 12},
    {94070, 8, 0, 12},
    {94082, 76, 0, 22},
    {94104, 8, 0, 21},
    {94125, 1095, 0, 12},
    {94137, 589, 0, 5},
    {94142, 1816, 0, 8},
    {94150, 1814, 0, 8},
    {94158, 1818, 0, 2},
    {94160, 940, 0, 14},
    {94174, 1594, 0, 18},
    {94192, 1593, 0, 20},
    {94212, 1595, 0, 18},
    {94230, 1596, 0, 23},
    {94253, 2, 0, 5},
    {94258, 116, 0, 9},
    {94267, 1, 0, 6},
    {94273, 115, 0, 10},
    {94283, 118, 0, 27},
    {94310, 19, 0, 12},
    {94322, 14, 0, 26},
    {94348, 12, 0, 29},
    {94377, 13, 0, 22},
    {94399, 15, 0, 28},
    {94427, 14, 0, 24},
    {94451, 103, 0, 23},
    {94474, 29, 0, 28},
    {94502, 12, 0, 30},
    {94532, 30, 0, 54},
    {94586, 70, 0, 28},
    {94614, 22, 0, 22},
    {94636, 14, 0, 30},
    {94666, 103, 0, 11},
    {94677, 43, 0, 5},
    {94682, 119, 0, 9},
    {94691, 43, 0, 8},
    {94699, 43, 0, 13},
    {94712, 1369, 0, 7},
    {94719, 1819, 0, 2},
    {94721, 637, 0, 5},
    {94726, 620, 0, 5},
    {94731, 1145, 0, 7},
    {94738, 60, 0, 6},
    {94744, 60, 0, 8},
    {94752, 60, 0, 13},
    {94765, 821, 0, 20},
    {94785, 1013, 0, 10},
    {94795, 441, 0, 11},
    {94806, 441, 5, 26},
    {94832, 441, 1, 27},
    {94859, 441, 4, 33},
    {94892, 441, 2, 34},
    {94926, 441, 3, 28},
    {94954, 441, 1, 17},
    {94971, 441, 2, 17},
    {94988, 441, 3, 17},
    {95005, 441, 4, 17},
    {95022, 441, 5, 17},
    {95039, 441, 0, 12},
    {95051, 441, 1, 18},
    {95069, 441, 2, 18},
    {95087, 441, 3, 18},
    {95105, 441, 4, 18},
    {95123, 441, 5, 18},
    {95141, 1025, 0, 9},
    {95150, 1027, 0, 7},
    {95157, 1026, 0, 8},
    {95165, 1026, 0, 17},
    {95182, 1027, 0, 20},
    {95202, 1013, 0, 5},
    {95207, 1820, 0, 2},
    {95209, 1363, 0, 4},
    {95213, 90, 0, 3},
    {95216, 1059, 0, 6},
    {95222, 1059, 0, 11},
    {95233, 1128, 0, 5},
    {95238, 773, 0, 14},
    {95252, 773, 0, 10},
    {95262, 1061, 0, 8},
    {95270, 1808, 0, 15},
    {95285, 1820, 0, 7},
    {95292, 1423, 0, 4},
    {95296, 1423, 0, 10},
    {95306, 1547, 0, 3},
    {95309, 1547, 0, 10},
    {95319, 1166, 0, 5},
    {95324, 1864, 0, 12},
    {95336, 1703, 0, 36},
    {95372, 1736, 0, 11},
    {95383, 1822, 0, 11},
    {95394, 113, 0, 13},
    {95407, 1102, 0, 10},
    {95417, 1102, 0, 6},
    {95423, 757, 0, 9},
    {95432, 1680, 0, 5},
    {95437, 1511, 0, 7},
    {95444, 1035, 0, 8},
    {95452, 1037, 0, 8},
    {95460, 130, 0, 15},
    {95475, 126, 0, 13},
    {95488, 126, 0, 20},
    {95508, 1165, 0, 7},
    {95515, 1167, 0, 19},
    {95534, 1165, 0, 18},
    {95552, 1166, 0, 21},
    {95573, 524, 0, 13},
    {95586, 524, 0, 27},
    {95613, 160, 0, 14},
    {95627, 162, 0, 11},
    {95638, 934, 0, 9},
    {95647, 646, 0, 6},
    {95653, 647, 0, 10},
    {95663, 1283, 0, 15},
    {95678, 1283, 0, 19},
    {95697, 1282, 0, 15},
    {95712, 1282, 0, 14},
    {95726, 634, 0, 12},
    {95738, 170, 0, 10},
    {95748, 1366, 0, 6},
    {95754, 810, 0, 5},
    {95759, 904, 0, 21},
    {95780, 1055, 0, 12},
    {95792, 625, 0, 14},
    {95806, 336, 0, 3},
    {95809, 336, 1, 9},
    {95818, 336, 2, 9},
    {95827, 336, 3, 9},
    {95836, 336, 4, 9},
    {95845, 336, 5, 9},
    {95854, 1357, 0, 14},
    {95868, 771, 0, 5},
    {95873, 4, 0, 14},
    {95887, 27, 0, 26},
    {95913, 1821, 0, 2},
    {95915, 1744, 0, 9},
    {95924, 1822, 0, 2},
    {95926, 1823, 0, 2},
    {95928, 1635, 0, 13},
    {95941, 1813, 0, 9},
    {95950, 1734, 0, 14},
    {95964, 1742, 0, 8},
    {95972, 1755, 0, 9},
    {95981, 1794, 0, 18},
    {95999, 1853, 0, 21},
    {96020, 830, 0, 7},
    {96027, 1494, 0, 20},
    {96047, 408, 0, 8},
    {96055, 409, 0, 12},
    {96067, 408, 0, 15},
    {96082, 408, 1, 14},
    {96096, 408, 2, 14},
    {96110, 408, 3, 14},
    {96124, 408, 4, 14},
    {96138, 408, 5, 14},
    {96152, 410, 0, 14},
    {96166, 1002, 0, 4},
    {96170, 16, 0, 11},
    {96181, 1003, 0, 5},
    {96186, 1433, 0, 17},
    {96203, 1428, 0, 13},
    {96216, 16, 0, 11},
    {96227, 1004, 0, 5},
    {96232, 887, 0, 7},
    {96239, 856, 0, 17},
    {96256, 880, 0, 16},
    {96272, 756, 0, 13},
    {96285, 1342, 0, 11},
    {96296, 743, 0, 4},
    {96300, 1466, 0, 4},
    {96304, 1466, 0, 11},
    {96315, 928, 0, 9},
    {96324, 958, 0, 9},
    {96333, 1008, 0, 6},
    {96339, 1293, 0, 14},
    {96353, 694, 0, 10},
    {96363, 24, 0, 16},
    {96379, 27, 0, 28},
    {96407, 25, 0, 28},
    {96435, 288, 0, 7},
    {96442, 288, 5, 22},
    {96464, 288, 1, 23},
    {96487, 288, 4, 29},
    {96516, 288, 2, 30},
    {96546, 288, 3, 24},
    {96570, 288, 1, 13},
    {96583, 288, 2, 13},
    {96596, 288, 3, 13},
    {96609, 288, 4, 13},
    {96622, 288, 5, 13},
    {96635, 1176, 0, 17},
    {96652, 738, 0, 17},
    {96669, 738, 0, 12},
    {96681, 1810, 0, 5},
    {96686, 998, 0, 3},
    {96689, 1011, 0, 12},
    {96701, 1010, 0, 16},
    {96717, 1010, 0, 22},
    {96739, 1011, 0, 21},
    {96760, 1009, 0, 22},
    {96782, 1009, 0, 15},
    {96797, 1000, 0, 13},
    {96810, 661, 0, 9},
    {96819, 70, 0, 10},
    {96829, 70, 0, 15},
    {96844, 998, 0, 5},
    {96849, 869, 0, 7},
    {96856, 868, 0, 22},
    {96878, 871, 0, 6},
    {96884, 371, 0, 9},
    {96893, 371, 5, 24},
    {96917, 371, 1, 25},
    {96942, 372, 0, 13},
    {96955, 371, 4, 31},
    {96986, 371, 2, 32},
    {97018, 371, 3, 26},
    {97044, 371, 1, 15},
    {97059, 371, 2, 15},
    {97074, 371, 3, 15},
    {97089, 371, 4, 15},
    {97104, 371, 5, 15},
    {97119, 373, 0, 15},
    {97134, 374, 0, 12},
    {97146, 374, 5, 27},
    {97173, 374, 1, 28},
    {97201, 375, 0, 16},
    {97217, 374, 4, 34},
    {97251, 374, 2, 35},
    {97286, 374, 3, 29},
    {97315, 374, 1, 18},
    {97333, 374, 2, 18},
    {97351, 374, 3, 18},
    {97369, 374, 4, 18},
    {97387, 374, 5, 18},
    {97405, 376, 0, 18},
    {97423, 445, 0, 6},
    {97429, 445, 1, 12},
    {97441, 445, 2, 12},
    {97453, 445, 3, 12},
    {97465, 445, 4, 12},
    {97477, 445, 5, 12},
    {97489, 445, 0, 7},
    {97496, 446, 0, 11},
    {97507, 445, 1, 13},
    {97520, 445, 2, 13},
    {97533, 445, 3, 13},
    {97546, 445, 4, 13},
    {97559, 445, 5, 13},
    {97572, 447, 0, 13},
    {97585, 1821, 0, 8},
    {97593, 760, 0, 5},
    {97598, 946, 0, 18},
    {97616, 904, 0, 3},
    {97619, 1824, 0, 2},
    {97621, 1815, 0, 18},
    {97639, 606, 0, 4},
    {97643, 1827, 0, 9},
    {97652, 95, 0, 5},
    {97657, 157, 0, 14},
    {97671, 157, 0, 11},
    {97682, 5, 0, 11},
    {97693, 1811, 0, 6},
    {97699, 758, 0, 12},
    {97711, 1133, 0, 10},
    {97721, 451, 0, 7},
    {97728, 451, 1, 13},
    {97741, 451, 2, 13},
    {97754, 451, 3, 13},
    {97767, 451, 4, 13},
    {97780, 451, 5, 13},
    {97793, 451, 0, 8},
    {97801, 452, 0, 12},
    {97813, 451, 1, 14},
    {97827, 451, 2, 14},
    {97841, 451, 3, 14},
    {97855, 451, 4, 14},
    {97869, 451, 5, 14},
    {97883, 453, 0, 14},
    {97897, 1652, 0, 11},
    {97908, 1825, 0, 2},
    {97910, 1826, 0, 2},
    {97912, 1531, 0, 7},
    {97919, 860, 0, 9},
    {97928, 1826, 0, 5},
    {97933, 1337, 0, 7},
    {97940, 1827, 0, 2},
    {97942, 624, 0, 5},
    {97947, 624, 0, 5},
    {97952, 1123, 0, 7},
    {97959, 1828, 0, 2},
    {97961, 1073, 0, 12},
    {97973, 1073, 0, 28},
    {98001, 735, 0, 4},
    {98005, 1039, 0, 4},
    {98009, 1843, 0, 6},
    {98015, 1834, 0, 10},
    {98025, 767, 0, 11},
    {98036, 737, 0, 6},
    {98042, 1041, 0, 13},
    {98055, 684, 0, 9},
    {98064, 1844, 0, 8},
    {98072, 1439, 0, 6},
    {98078, 900, 0, 4},
    {98082, 1829, 0, 2},
    {98084, 1830, 0, 2},
    {98086, 791, 0, 3},
    {98089, 291, 0, 7},
    {98096, 291, 5, 22},
    {98118, 291, 1, 23},
    {98141, 291, 4, 29},
    {98170, 291, 2, 30},
    {98200, 291, 3, 24},
    {98224, 291, 1, 13},
    {98237, 291, 2, 13},
    {98250, 291, 3, 13},
    {98263, 291, 4, 13},
    {98276, 291, 5, 13},
    {98289, 791, 0, 21},
    {98310, 790, 0, 6},
    {98316, 1281, 0, 17},
    {98333, 7, 0, 12},
    {98345, 117, 0, 16},
    {98361, 315, 0, 12},
    {98373, 315, 5, 27},
    {98400, 315, 1, 28},
    {98428, 315, 4, 34},
    {98462, 315, 2, 35},
    {98497, 315, 3, 29},
    {98526, 315, 1, 18},
    {98544, 315, 2, 18},
    {98562, 315, 3, 18},
    {98580, 315, 4, 18},
    {98598, 315, 5, 18},
    {98616, 1098, 0, 10},
    {98626, 1195, 0, 9},
    {98635, 1196, 0, 18},
    {98653, 1335, 0, 9},
    {98662, 1217, 0, 10},
    {98672, 1527, 0, 3},
    {98675, 981, 0, 10},
    {98685, 982, 0, 10},
    {98695, 1066, 0, 6},
    {98701, 864, 0, 4},
    {98705, 1331, 0, 9},
    {98714, 1831, 0, 2},
    {98716, 1832, 0, 2},
    {98718, 1833, 0, 2},
    {98720, 1833, 0, 8},
    {98728, 184, 0, 9},
    {98737, 997, 0, 11},
    {98748, 56, 0, 16},
    {98764, 34, 0, 8},
    {98772, 34, 0, 13},
    {98785, 1058, 0, 11},
    {98796, 1058, 0, 17},
    {98813, 1143, 0, 12},
    {98825, 164, 0, 15},
    {98840, 1113, 0, 6},
    {98846, 1520, 0, 5},
    {98851, 1206, 0, 18},
    {98869, 967, 0, 12},
    {98881, 968, 0, 12},
    {98893, 194, 0, 9},
    {98902, 194, 1, 15},
    {98917, 194, 2, 15},
    {98932, 194, 3, 15},
    {98947, 194, 4, 15},
    {98962, 194, 5, 15},
    {98977, 194, 0, 11},
    {98988, 194, 1, 17},
    {99005, 194, 2, 17},
    {99022, 194, 3, 17},
    {99039, 194, 4, 17},
    {99056, 194, 5, 17},
    {99073, 193, 0, 9},
    {99082, 193, 1, 15},
    {99097, 193, 2, 15},
    {99112, 193, 3, 15},
    {99127, 193, 4, 15},
    {99142, 193, 5, 15},
    {99157, 194, 0, 10},
    {99167, 194, 1, 16},
    {99183, 194, 2, 16},
    {99199, 194, 3, 16},
    {99215, 194, 4, 16},
    {99231, 194, 5, 16},
    {99247, 193, 0, 8},
    {99255, 193, 1, 14},
    {99269, 193, 2, 14},
    {99283, 193, 3, 14},
    {99297, 193, 4, 14},
    {99311, 193, 5, 14},
    {99325, 193, 0, 7},
    {99332, 193, 1, 13},
    {99345, 193, 2, 13},
    {99358, 193, 3, 13},
    {99371, 193, 4, 13},
    {99384, 193, 5, 13},
    {99397, 1008, 0, 22},
    {99419, 1008, 0, 18},
    {99437, 1052, 0, 6},
    {99443, 1051, 0, 7},
    {99450, 545, 0, 5},
    {99455, 546, 0, 6},
    {99461, 545, 0, 10},
    {99471, 959, 0, 5},
    {99476, 959, 0, 11},
    {99487, 1836, 0, 11},
    {99498, 268, 0, 16},
    {99514, 267, 0, 19},
    {99533, 269, 0, 18},
    {99551, 97, 0, 5},
    {99556, 97, 0, 10},
    {99566, 1834, 0, 2},
    {99568, 1835, 0, 2},
    {99570, 1836, 0, 2},
    {99572, 1514, 0, 2},
    {99574, 1838, 0, 2},
    {99576, 1839, 0, 2},
    {99578, 1832, 0, 4},
    {99582, 1351, 0, 6},
    {99588, 1361, 0, 12},
    {99600, 1835, 0, 7},
    {99607, 855, 0, 11},
    {99618, 697, 0, 6},
    {99624, 1839, 0, 5},
    {99629, 224, 0, 6},
    {99635, 70, 0, 8},
    {99643, 1327, 0, 7},
    {99650, 1309, 0, 5},
    {99655, 220, 0, 5},
    {99660, 1365, 0, 10},
    {99670, 1424, 0, 3},
    {99673, 1424, 0, 9},
    {99682, 1155, 0, 7},
    {99689, 1155, 0, 6},
    {99695, 1015, 0, 7},
    {99702, 1015, 0, 13},
    {99715, 1840, 0, 2},
    {99717, 1456, 0, 10},
    {99727, 1460, 0, 14},
    {99741, 1207, 0, 9},
    {99750, 908, 0, 7},
    {99757, 1514, 0, 10},
    {99767, 926, 0, 13},
    {99780, 891, 0, 5},
    {99785, 884, 0, 6},
    {99791, 888, 0, 4},
    {99795, 891, 0, 8},
    {99803, 1607, 0, 16},
    {99819, 1478, 0, 18},
    {99837, 1298, 0, 8},
    {99845, 624, 0, 4},
    {99849, 1602, 0, 15},
    {99864, 1602, 0, 23},
    {99887, 1294, 0, 16},
    {99903, 1497, 0, 7},
    {99910, 1497, 0, 14},
    {99924, 1841, 0, 15},
    {99939, 1828, 0, 16},
    {99955, 99, 0, 7},
    {99962, 398, 0, 5},
    {99967, 894, 0, 10},
    {99977, 1054, 0, 6},
    {99983, 796, 0, 14},
    {99997, 630, 0, 13},
    {100010, 906, 0, 5},
    {100015, 1186, 0, 7},
    {100022, 1123, 0, 6},
    {100028, 1841, 0, 2},
    {100030, 663, 0, 5},
    {100035, 800, 0, 13},
    {100048, 1838, 0, 7},
    {100055, 595, 0, 6},
    {100061, 1840, 0, 9},
    {100070, 1837, 0, 12},
    {100082, 1829, 0, 20},
    {100102, 618, 0, 6},
    {100108, 1842, 0, 6},
    {100114, 354, 1, 12},
    {100126, 354, 2, 12},
    {100138, 354, 3, 12},
    {100150, 354, 4, 12},
    {100162, 354, 5, 12},
    {100174, 1217, 0, 2},
    {100176, 1843, 0, 2},
    {100178, 961, 0, 13},
    {100191, 962, 0, 13},
    {100204, 1451, 0, 25},
    {100229, 1519, 0, 3},
    {100232, 134, 0, 10},
    {100242, 568, 0, 14},
    {100256, 489, 0, 21},
    {100277, 489, 1, 27},
    {100304, 489, 2, 27},
    {100331, 489, 3, 27},
    {100358, 489, 4, 27},
    {100385, 489, 5, 27},
    {100412, 965, 0, 10},
    {100422, 966, 0, 10},
    {100432, 487, 0, 23},
    {100455, 487, 1, 29},
    {100484, 487, 2, 29},
    {100513, 487, 3, 29},
    {100542, 487, 4, 29},
    {100571, 487, 5, 29},
    {100600, 1844, 0, 2},
    {100602, 1556, 0, 5},
    {100607, 1561, 0, 5},
    {100612, 1565, 0, 5},
    {100617, 1554, 0, 5},
    {100622, 1552, 0, 5},
    {100627, 1553, 0, 5},
    {100632, 1566, 0, 5},
    {100637, 1557, 0, 5},
    {100642, 1560, 0, 5},
    {100647, 1558, 0, 5},
    {100652, 1562, 0, 5},
    {100657, 1845, 0, 2},
    {100659, 1846, 0, 2},
    {100661, 1846, 0, 6},
    {100667, 1690, 0, 2},
    {100669, 1845, 0, 7},
    {100676, 1847, 0, 2},
    {100678, 1022, 0, 8},
    {100686, 1021, 0, 9},
    {100695, 1023, 0, 18},
    {100713, 1022, 0, 18},
    {100731, 1022, 0, 24},
    {100755, 1848, 0, 2},
    {100757, 44, 0, 8},
    {100765, 44, 0, 13},
    {100778, 1401, 0, 8},
    {100786, 552, 0, 7},
    {100793, 552, 0, 12},
    {100805, 1611, 0, 20},
    {100825, 1690, 0, 14},
    {100839, 1848, 0, 14},
    {100853, 1849, 0, 13},
    {100866, 1300, 0, 6},
    {100872, 1300, 0, 8},
    {100880, 1548, 0, 2},
    {100882, 1548, 0, 3},
    {100885, 1404, 0, 8},
    {100893, 1548, 0, 9},
    {100902, 1412, 0, 13},
    {100915, 1411, 0, 13},
    {100928, 1405, 0, 14},
    {100942, 9, 0, 11},
    {100953, 9, 0, 16},
    {100969, 1461, 0, 14},
    {100983, 1372, 0, 3},
    {100986, 1850, 0, 7},
    {100993, 1849, 0, 2},
    {100995, 1847, 0, 19},
    {101014, 1856, 0, 17},
    {101031, 1849, 0, 3},
    {101034, 1850, 0, 2},
    {101036, 1851, 0, 2},
    {101038, 1851, 0, 10},
    {101048, 180, 0, 1},
    {101049, 180, 1, 7},
    {101056, 180, 2, 7},
    {101063, 180, 3, 7},
    {101070, 180, 4, 7},
    {101077, 180, 5, 7},
    {101084, 1852, 0, 2},
    {101086, 383, 0, 7},
    {101093, 383, 5, 22},
    {101115, 383, 1, 23},
    {101138, 384, 0, 11},
    {101149, 383, 4, 29},
    {101178, 383, 2, 30},
    {101208, 383, 3, 24},
    {101232, 383, 1, 13},
    {101245, 383, 2, 13},
    {101258, 383, 3, 13},
    {101271, 383, 4, 13},
    {101284, 383, 5, 13},
    {101297, 385, 0, 13},
    {101310, 1858, 0, 7},
    {101317, 1852, 0, 12},
    {101329, 1853, 0, 2},
    {101331, 1854, 0, 2},
    {101333, 1854, 0, 9},
    {101342, 927, 0, 22},
    {101364, 1855, 0, 2},
    {101366, 1221, 0, 3},
    {101369, 1856, 0, 2},
    {101371, 1474, 0, 14},
    {101385, 180, 0, 7},
    {101392, 180, 0, 12},
    {101404, 180, 1, 18},
    {101422, 180, 2, 18},
    {101440, 180, 3, 18},
    {101458, 180, 4, 18},
    {101476, 180, 5, 18},
    {101494, 180, 1, 13},
    {101507, 180, 2, 13},
    {101520, 180, 3, 13},
    {101533, 180, 4, 13},
    {101546, 180, 5, 13},
    {101559, 1220, 0, 12},
    {101571, 1093, 0, 10},
    {101581, 1221, 0, 13},
    {101594, 1857, 0, 7},
    {101601, 1187, 0, 6},
    {101607, 1443, 0, 5},
    {101612, 1857, 0, 2},
    {101614, 823, 0, 7},
    {101621, 1063, 0, 10},
    {101631, 59, 0, 8},
    {101639, 59, 0, 13},
    {101652, 1549, 0, 2},
    {101654, 1549, 0, 9},
    {101663, 1858, 0, 2},
    {101665, 170, 0, 6},
    {101671, 170, 0, 13},
    {101684, 170, 1, 19},
    {101703, 170, 2, 19},
    {101722, 170, 3, 19},
    {101741, 170, 4, 19},
    {101760, 170, 5, 19},
    {101779, 170, 1, 12},
    {101791, 170, 2, 12},
    {101803, 170, 3, 12},
    {101815, 170, 4, 12},
    {101827, 170, 5, 12},
    {101839, 724, 0, 6},
    {101845, 1869, 0, 5},
    {101850, 405, 0, 7},
    {101857, 406, 0, 11},
    {101868, 405, 1, 13},
    {101881, 405, 2, 13},
    {101894, 405, 3, 13},
    {101907, 405, 4, 13},
    {101920, 405, 5, 13},
    {101933, 407, 0, 13},
    {101946, 1859, 0, 13},
    {101959, 992, 0, 20},
    {101979, 990, 0, 19},
    {101998, 1391, 0, 7},
    {102005, 1298, 0, 11},
    {102016, 956, 0, 5},
    {102021, 558, 0, 13},
    {102034, 1386, 0, 12},
    {102046, 1089, 0, 12},
    {102058, 472, 0, 10},
    {102068, 472, 1, 16},
    {102084, 472, 2, 16},
    {102100, 472, 3, 16},
    {102116, 472, 4, 16},
    {102132, 472, 5, 16},
    {102148, 1031, 0, 10},
    {102158, 683, 0, 10},
    {102168, 83, 0, 11},
    {102179, 166, 0, 4},
    {102183, 166, 1, 10},
    {102193, 166, 2, 10},
    {102203, 166, 3, 10},
    {102213, 166, 4, 10},
    {102223, 166, 5, 10},
    {102233, 1604, 0, 17},
    {102250, 166, 0, 11},
    {102261, 166, 1, 17},
    {102278, 166, 2, 17},
    {102295, 166, 3, 17},
    {102312, 166, 4, 17},
    {102329, 166, 5, 17},
    {102346, 1605, 0, 17},
    {102363, 1491, 0, 9},
    {102372, 986, 0, 20},
    {102392, 988, 0, 19},
    {102411, 1386, 0, 2},
    {102413, 96, 0, 5},
    {102418, 121, 0, 9},
    {102427, 96, 0, 10},
    {102437, 854, 0, 7},
    {102444, 457, 0, 13},
    {102457, 457, 1, 19},
    {102476, 457, 2, 19},
    {102495, 457, 3, 19},
    {102514, 457, 4, 19},
    {102533, 457, 5, 19},
    {102552, 457, 0, 14},
    {102566, 458, 0, 18},
    {102584, 457, 1, 20},
    {102604, 457, 2, 20},
    {102624, 457, 3, 20},
    {102644, 457, 4, 20},
    {102664, 457, 5, 20},
    {102684, 459, 0, 20},
    {102704, 1678, 0, 14},
    {102718, 1859, 0, 2},
    {102720, 625, 0, 5},
    {102725, 626, 0, 6},
    {102731, 924, 0, 5},
    {102736, 1429, 0, 15},
    {102751, 1381, 0, 10},
    {102761, 1381, 0, 17},
    {102778, 800, 0, 6},
    {102784, 1323, 0, 10},
    {102794, 1501, 0, 16},
    {102810, 1575, 0, 12},
    {102822, 1489, 0, 17},
    {102839, 1489, 0, 22},
    {102861, 1605, 0, 10},
    {102871, 655, 0, 12},
    {102883, 77, 0, 19},
    {102902, 247, 0, 12},
    {102914, 239, 0, 16},
    {102930, 247, 0, 19},
    {102949, 247, 1, 18},
    {102967, 247, 2, 18},
    {102985, 247, 3, 18},
    {103003, 247, 4, 18},
    {103021, 247, 5, 18},
    {103039, 246, 0, 18},
    {103057, 151, 0, 11},
    {103068, 1584, 0, 18},
    {103086, 1588, 0, 25},
    {103111, 1586, 0, 19},
    {103130, 1488, 0, 14},
    {103144, 1488, 0, 19},
    {103163, 1590, 0, 18},
    {103181, 1599, 0, 19},
    {103200, 1010, 0, 22},
    {103222, 1011, 0, 32},
    {103254, 1010, 0, 15},
    {103269, 1011, 0, 20},
    {103289, 1009, 0, 21},
    {103310, 1009, 0, 26},
    {103336, 659, 0, 13},
    {103349, 659, 0, 11},
    {103360, 1017, 0, 17},
    {103377, 1045, 0, 10},
    {103387, 1017, 0, 9},
    {103396, 1347, 0, 6},
    {103402, 794, 0, 10},
    {103412, 613, 0, 4},
    {103416, 11, 0, 4},
    {103420, 11, 0, 12},
    {103432, 25, 0, 24},
    {103456, 1473, 0, 8},
    {103464, 538, 0, 4},
    {103468, 538, 0, 9},
    {103477, 241, 0, 5},
    {103482, 462, 0, 12},
    {103494, 456, 0, 19},
    {103513, 278, 0, 12},
    {103525, 519, 0, 9},
    {103534, 520, 0, 13},
    {103547, 468, 0, 18},
    {103565, 281, 0, 17},
    {103582, 257, 0, 14},
    {103596, 263, 0, 18},
    {103614, 266, 0, 18},
    {103632, 404, 0, 21},
    {103653, 401, 0, 21},
    {103674, 521, 0, 10},
    {103684, 522, 0, 14},
    {103698, 523, 0, 15},
    {103713, 444, 0, 13},
    {103726, 495, 0, 15},
    {103741, 497, 0, 17},
    {103758, 480, 0, 14},
    {103772, 491, 0, 14},
    {103786, 493, 0, 16},
    {103802, 459, 0, 21},
    {103823, 465, 0, 21},
    {103844, 477, 0, 22},
    {103866, 474, 0, 24},
    {103890, 260, 0, 13},
    {103903, 272, 0, 18},
    {103921, 450, 0, 17},
    {103938, 425, 0, 13},
    {103951, 284, 0, 15},
    {103966, 447, 0, 13},
    {103979, 453, 0, 14},
    {103993, 269, 0, 18},
    {104011, 407, 0, 13},
    {104024, 351, 0, 20},
    {104044, 431, 0, 30},
    {104074, 509, 0, 15},
    {104089, 512, 0, 19},
    {104108, 510, 0, 16},
    {104124, 511, 0, 20},
    {104144, 513, 0, 21},
    {104165, 471, 0, 15},
    {104180, 488, 0, 27},
    {104207, 488, 5, 42},
    {104249, 488, 1, 43},
    {104292, 488, 4, 49},
    {104341, 488, 2, 50},
    {104391, 488, 3, 44},
    {104435, 488, 1, 33},
    {104468, 488, 2, 33},
    {104501, 488, 3, 33},
    {104534, 488, 4, 33},
    {104567, 488, 5, 33},
    {104600, 323, 0, 12},
    {104612, 323, 5, 27},
    {104639, 323, 1, 28},
    {104667, 323, 4, 34},
    {104701, 323, 2, 35},
    {104736, 323, 3, 29},
    {104765, 323, 1, 18},
    {104783, 323, 2, 18},
    {104801, 323, 3, 18},
    {104819, 323, 4, 18},
    {104837, 323, 5, 18},
    {104855, 329, 0, 15},
    {104870, 329, 5, 30},
    {104900, 329, 1, 31},
    {104931, 329, 4, 37},
    {104968, 329, 2, 38},
    {105006, 329, 3, 32},
    {105038, 329, 1, 21},
    {105059, 329, 2, 21},
    {105080, 329, 3, 21},
    {105101, 329, 4, 21},
    {105122, 329, 5, 21},
    {105143, 248, 0, 10},
    {105153, 248, 5, 25},
    {105178, 248, 1, 26},
    {105204, 248, 4, 32},
    {105236, 248, 2, 33},
    {105269, 248, 3, 27},
    {105296, 248, 1, 16},
    {105312, 248, 2, 16},
    {105328, 248, 3, 16},
    {105344, 248, 4, 16},
    {105360, 248, 5, 16},
    {105376, 236, 0, 11},
    {105387, 236, 1, 17},
    {105404, 236, 2, 17},
    {105421, 236, 3, 17},
    {105438, 236, 4, 17},
    {105455, 236, 5, 17},
    {105472, 236, 0, 13},
    {105485, 236, 1, 19},
    {105504, 236, 2, 19},
    {105523, 236, 3, 19},
    {105542, 236, 4, 19},
    {105561, 236, 5, 19},
    {105580, 462, 0, 12},
    {105592, 462, 5, 27},
    {105619, 462, 1, 28},
    {105647, 462, 4, 34},
    {105681, 462, 2, 35},
    {105716, 462, 3, 29},
    {105745, 462, 1, 18},
    {105763, 462, 2, 18},
    {105781, 462, 3, 18},
    {105799, 462, 4, 18},
    {105817, 462, 5, 18},
    {105835, 250, 0, 16},
    {105851, 250, 1, 22},
    {105873, 250, 2, 22},
    {105895, 250, 3, 22},
    {105917, 250, 4, 22},
    {105939, 250, 5, 22},
    {105961, 250, 0, 18},
    {105979, 250, 1, 24},
    {106003, 250, 2, 24},
    {106027, 250, 3, 24},
    {106051, 250, 4, 24},
    {106075, 250, 5, 24},
    {106099, 456, 0, 19},
    {106118, 456, 5, 34},
    {106152, 456, 1, 35},
    {106187, 456, 4, 41},
    {106228, 456, 2, 42},
    {106270, 456, 3, 36},
    {106306, 456, 1, 25},
    {106331, 456, 2, 25},
    {106356, 456, 3, 25},
    {106381, 456, 4, 25},
    {106406, 456, 5, 25},
    {106431, 278, 0, 12},
    {106443, 278, 5, 27},
    {106470, 278, 1, 28},
    {106498, 278, 4, 34},
    {106532, 278, 2, 35},
    {106567, 278, 3, 29},
    {106596, 278, 1, 18},
    {106614, 278, 2, 18},
    {106632, 278, 3, 18},
    {106650, 278, 4, 18},
    {106668, 278, 5, 18},
    {106686, 468, 0, 18},
    {106704, 468, 5, 33},
    {106737, 468, 1, 34},
    {106771, 468, 4, 40},
    {106811, 468, 2, 41},
    {106852, 468, 3, 35},
    {106887, 468, 1, 24},
    {106911, 468, 2, 24},
    {106935, 468, 3, 24},
    {106959, 468, 4, 24},
    {106983, 468, 5, 24},
    {107007, 437, 0, 14},
    {107021, 437, 5, 29},
    {107050, 437, 1, 30},
    {107080, 437, 4, 36},
    {107116, 437, 2, 37},
    {107153, 437, 3, 31},
    {107184, 437, 1, 20},
    {107204, 437, 2, 20},
    {107224, 437, 3, 20},
    {107244, 437, 4, 20},
    {107264, 437, 5, 20},
    {107284, 345, 0, 25},
    {107309, 345, 5, 40},
    {107349, 345, 1, 41},
    {107390, 345, 4, 47},
    {107437, 345, 2, 48},
    {107485, 345, 3, 42},
    {107527, 345, 1, 31},
    {107558, 345, 2, 31},
    {107589, 345, 3, 31},
    {107620, 345, 4, 31},
    {107651, 345, 5, 31},
    {107682, 302, 0, 10},
    {107692, 302, 5, 25},
    {107717, 302, 1, 26},
    {107743, 302, 4, 32},
    {107775, 302, 2, 33},
    {107808, 302, 3, 27},
    {107835, 302, 1, 16},
    {107851, 302, 2, 16},
    {107867, 302, 3, 16},
    {107883, 302, 4, 16},
    {107899, 302, 5, 16},
    {107915, 244, 0, 16},
    {107931, 244, 1, 22},
    {107953, 244, 2, 22},
    {107975, 244, 3, 22},
    {107997, 244, 4, 22},
    {108019, 244, 5, 22},
    {108041, 244, 0, 18},
    {108059, 244, 5, 33},
    {108092, 244, 1, 34},
    {108126, 244, 4, 40},
    {108166, 244, 2, 41},
    {108207, 244, 3, 35},
    {108242, 244, 1, 24},
    {108266, 244, 2, 24},
    {108290, 244, 3, 24},
    {108314, 244, 4, 24},
    {108338, 244, 5, 24},
    {108362, 426, 0, 13},
    {108375, 426, 1, 19},
    {108394, 426, 2, 19},
    {108413, 426, 3, 19},
    {108432, 426, 4, 19},
    {108451, 426, 5, 19},
    {108470, 236, 5, 26},
    {108496, 338, 0, 15},
    {108511, 338, 5, 30},
    {108541, 338, 1, 31},
    {108572, 338, 4, 37},
    {108609, 338, 2, 38},
    {108647, 338, 3, 32},
    {108679, 338, 1, 21},
    {108700, 338, 2, 21},
    {108721, 338, 3, 21},
    {108742, 338, 4, 21},
    {108763, 338, 5, 21},
    {108784, 391, 0, 9},
    {108793, 391, 5, 24},
    {108817, 391, 1, 25},
    {108842, 391, 4, 31},
    {108873, 391, 2, 32},
    {108905, 391, 3, 26},
    {108931, 391, 1, 15},
    {108946, 391, 2, 15},
    {108961, 391, 3, 15},
    {108976, 391, 4, 15},
    {108991, 391, 5, 15},
    {109006, 281, 0, 17},
    {109023, 281, 5, 32},
    {109055, 281, 1, 33},
    {109088, 281, 4, 39},
    {109127, 281, 2, 40},
    {109167, 281, 3, 34},
    {109201, 281, 1, 23},
    {109224, 281, 2, 23},
    {109247, 281, 3, 23},
    {109270, 281, 4, 23},
    {109293, 281, 5, 23},
    {109316, 308, 0, 20},
    {109336, 308, 5, 35},
    {109371, 308, 1, 36},
    {109407, 308, 4, 42},
    {109449, 308, 2, 43},
    {109492, 308, 3, 37},
    {109529, 308, 1, 26},
    {109555, 308, 2, 26},
    {109581, 308, 3, 26},
    {109607, 308, 4, 26},
    {109633, 308, 5, 26},
    {109659, 382, 0, 11},
    {109670, 382, 5, 26},
    {109696, 382, 1, 27},
    {109723, 382, 4, 33},
    {109756, 382, 2, 34},
    {109790, 382, 3, 28},
    {109818, 382, 1, 17},
    {109835, 382, 2, 17},
    {109852, 382, 3, 17},
    {109869, 382, 4, 17},
    {109886, 382, 5, 17},
    {109903, 299, 0, 12},
    {109915, 299, 5, 27},
    {109942, 299, 1, 28},
    {109970, 299, 4, 34},
    {110004, 299, 2, 35},
    {110039, 299, 3, 29},
    {110068, 299, 1, 18},
    {110086, 299, 2, 18},
    {110104, 299, 3, 18},
    {110122, 299, 4, 18},
    {110140, 299, 5, 18},
    {110158, 364, 0, 18},
    {110176, 364, 5, 33},
    {110209, 364, 1, 34},
    {110243, 364, 4, 40},
    {110283, 364, 2, 41},
    {110324, 364, 3, 35},
    {110359, 364, 1, 24},
    {110383, 364, 2, 24},
    {110407, 364, 3, 24},
    {110431, 364, 4, 24},
    {110455, 364, 5, 24},
    {110479, 332, 0, 17},
    {110496, 332, 5, 32},
    {110528, 332, 1, 33},
    {110561, 332, 4, 39},
    {110600, 332, 2, 40},
    {110640, 332, 3, 34},
    {110674, 332, 1, 23},
    {110697, 332, 2, 23},
    {110720, 332, 3, 23},
    {110743, 332, 4, 23},
    {110766, 332, 5, 23},
    {110789, 257, 0, 14},
    {110803, 257, 5, 29},
    {110832, 257, 1, 30},
    {110862, 257, 4, 36},
    {110898, 257, 2, 37},
    {110935, 257, 3, 31},
    {110966, 257, 1, 20},
    {110986, 257, 2, 20},
    {111006, 257, 3, 20},
    {111026, 257, 4, 20},
    {111046, 257, 5, 20},
    {111066, 394, 0, 11},
    {111077, 263, 0, 18},
    {111095, 263, 5, 33},
    {111128, 263, 1, 34},
    {111162, 263, 4, 40},
    {111202, 263, 2, 41},
    {111243, 263, 3, 35},
    {111278, 263, 1, 24},
    {111302, 263, 2, 24},
    {111326, 263, 3, 24},
    {111350, 263, 4, 24},
    {111374, 263, 5, 24},
    {111398, 266, 0, 18},
    {111416, 266, 5, 33},
    {111449, 266, 1, 34},
    {111483, 266, 4, 40},
    {111523, 266, 2, 41},
    {111564, 266, 3, 35},
    {111599, 266, 1, 24},
    {111623, 266, 2, 24},
    {111647, 266, 3, 24},
    {111671, 266, 4, 24},
    {111695, 266, 5, 24},
    {111719, 401, 0, 26},
    {111745, 401, 5, 41},
    {111786, 401, 1, 42},
    {111828, 401, 4, 48},
    {111876, 401, 2, 49},
    {111925, 401, 3, 43},
    {111968, 401, 1, 32},
    {112000, 401, 2, 32},
    {112032, 401, 3, 32},
    {112064, 401, 4, 32},
    {112096, 401, 5, 32},
    {112128, 404, 0, 21},
    {112149, 404, 5, 36},
    {112185, 404, 1, 37},
    {112222, 404, 4, 43},
    {112265, 404, 2, 44},
    {112309, 404, 3, 38},
    {112347, 404, 1, 27},
    {112374, 404, 2, 27},
    {112401, 404, 3, 27},
    {112428, 404, 4, 27},
    {112455, 404, 5, 27},
    {112482, 401, 0, 21},
    {112503, 401, 1, 27},
    {112530, 401, 2, 27},
    {112557, 401, 3, 27},
    {112584, 401, 4, 27},
    {112611, 401, 5, 27},
    {112638, 444, 0, 13},
    {112651, 444, 5, 28},
    {112679, 444, 1, 29},
    {112708, 444, 4, 35},
    {112743, 444, 2, 36},
    {112779, 444, 3, 30},
    {112809, 444, 1, 19},
    {112828, 444, 2, 19},
    {112847, 444, 3, 19},
    {112866, 444, 4, 19},
    {112885, 444, 5, 19},
    {112904, 341, 0, 11},
    {112915, 341, 5, 26},
    {112941, 341, 1, 27},
    {112968, 341, 4, 33},
    {113001, 341, 2, 34},
    {113035, 341, 3, 28},
    {113063, 341, 1, 17},
    {113080, 341, 2, 17},
    {113097, 341, 3, 17},
    {113114, 341, 4, 17},
    {113131, 341, 5, 17},
    {113148, 287, 0, 19},
    {113167, 287, 5, 34},
    {113201, 287, 1, 35},
    {113236, 287, 4, 41},
    {113277, 287, 2, 42},
    {113319, 287, 3, 36},
    {113355, 287, 1, 25},
    {113380, 287, 2, 25},
    {113405, 287, 3, 25},
    {113430, 287, 4, 25},
    {113455, 287, 5, 25},
    {113480, 483, 0, 23},
    {113503, 483, 5, 38},
    {113541, 483, 1, 39},
    {113580, 483, 4, 45},
    {113625, 483, 2, 46},
    {113671, 483, 3, 40},
    {113711, 483, 1, 29},
    {113740, 483, 2, 29},
    {113769, 483, 3, 29},
    {113798, 483, 4, 29},
    {113827, 483, 5, 29},
    {113856, 422, 0, 26},
    {113882, 422, 5, 41},
    {113923, 422, 1, 42},
    {113965, 422, 4, 48},
    {114013, 422, 2, 49},
    {114062, 422, 3, 43},
    {114105, 422, 1, 32},
    {114137, 422, 2, 32},
    {114169, 422, 3, 32},
    {114201, 422, 4, 32},
    {114233, 422, 5, 32},
    {114265, 419, 0, 29},
    {114294, 419, 5, 44},
    {114338, 419, 1, 45},
    {114383, 419, 4, 51},
    {114434, 419, 2, 52},
    {114486, 419, 3, 46},
    {114532, 419, 1, 35},
    {114567, 419, 2, 35},
    {114602, 419, 3, 35},
    {114637, 419, 4, 35},
    {114672, 419, 5, 35},
    {114707, 434, 0, 20},
    {114727, 434, 5, 35},
    {114762, 434, 1, 36},
    {114798, 434, 4, 42},
    {114840, 434, 2, 43},
    {114883, 434, 3, 37},
    {114920, 434, 1, 26},
    {114946, 434, 2, 26},
    {114972, 434, 3, 26},
    {114998, 434, 4, 26},
    {115024, 434, 5, 26},
    {115050, 356, 0, 15},
    {115065, 356, 5, 30},
    {115095, 356, 1, 31},
    {115126, 356, 4, 37},
    {115163, 356, 2, 38},
    {115201, 356, 3, 32},
    {115233, 356, 1, 21},
    {115254, 356, 2, 21},
    {115275, 356, 3, 21},
    {115296, 356, 4, 21},
    {115317, 356, 5, 21},
    {115338, 296, 0, 11},
    {115349, 296, 5, 26},
    {115375, 296, 1, 27},
    {115402, 296, 4, 33},
    {115435, 296, 2, 34},
    {115469, 296, 3, 28},
    {115497, 296, 1, 17},
    {115514, 296, 2, 17},
    {115531, 296, 3, 17},
    {115548, 296, 4, 17},
    {115565, 296, 5, 17},
    {115582, 480, 0, 14},
    {115596, 480, 5, 29},
    {115625, 480, 1, 30},
    {115655, 480, 4, 36},
    {115691, 480, 2, 37},
    {115728, 480, 3, 31},
    {115759, 480, 1, 20},
    {115779, 480, 2, 20},
    {115799, 480, 3, 20},
    {115819, 480, 4, 20},
    {115839, 480, 5, 20},
    {115859, 413, 0, 14},
    {115873, 413, 5, 29},
    {115902, 413, 1, 30},
    {115932, 413, 4, 36},
    {115968, 413, 2, 37},
    {116005, 413, 3, 31},
    {116036, 413, 1, 20},
    {116056, 413, 2, 20},
    {116076, 413, 3, 20},
    {116096, 413, 4, 20},
    {116116, 413, 5, 20},
    {116136, 459, 0, 21},
    {116157, 459, 5, 36},
    {116193, 459, 1, 37},
    {116230, 459, 4, 43},
    {116273, 459, 2, 44},
    {116317, 459, 3, 38},
    {116355, 459, 1, 27},
    {116382, 459, 2, 27},
    {116409, 459, 3, 27},
    {116436, 459, 4, 27},
    {116463, 459, 5, 27},
    {116490, 236, 1, 27},
    {116517, 379, 0, 10},
    {116527, 379, 5, 25},
    {116552, 379, 1, 26},
    {116578, 379, 4, 32},
    {116610, 379, 2, 33},
    {116643, 379, 3, 27},
    {116670, 379, 1, 16},
    {116686, 379, 2, 16},
    {116702, 379, 3, 16},
    {116718, 379, 4, 16},
    {116734, 379, 5, 16},
    {116750, 305, 0, 14},
    {116764, 305, 5, 29},
    {116793, 305, 1, 30},
    {116823, 305, 4, 36},
    {116859, 305, 2, 37},
    {116896, 305, 3, 31},
    {116927, 305, 1, 20},
    {116947, 305, 2, 20},
    {116967, 305, 3, 20},
    {116987, 305, 4, 20},
    {117007, 305, 5, 20},
    {117027, 236, 4, 33},
    {117060, 236, 2, 34},
    {117094, 236, 3, 28},
    {117122, 465, 0, 21},
    {117143, 465, 5, 36},
    {117179, 465, 1, 37},
    {117216, 465, 4, 43},
    {117259, 465, 2, 44},
    {117303, 465, 3, 38},
    {117341, 465, 1, 27},
    {117368, 465, 2, 27},
    {117395, 465, 3, 27},
    {117422, 465, 4, 27},
    {117449, 465, 5, 27},
    {117476, 311, 0, 19},
    {117495, 311, 5, 34},
    {117529, 311, 1, 35},
    {117564, 311, 4, 41},
    {117605, 311, 2, 42},
    {117647, 311, 3, 36},
    {117683, 311, 1, 25},
    {117708, 311, 2, 25},
    {117733, 311, 3, 25},
    {117758, 311, 4, 25},
    {117783, 311, 5, 25},
    {117808, 326, 0, 11},
    {117819, 326, 5, 26},
    {117845, 326, 1, 27},
    {117872, 326, 4, 33},
    {117905, 326, 2, 34},
    {117939, 326, 3, 28},
    {117967, 326, 1, 17},
    {117984, 326, 2, 17},
    {118001, 326, 3, 17},
    {118018, 326, 4, 17},
    {118035, 326, 5, 17},
    {118052, 477, 0, 22},
    {118074, 477, 5, 37},
    {118111, 477, 1, 38},
    {118149, 477, 4, 44},
    {118193, 477, 2, 45},
    {118238, 477, 3, 39},
    {118277, 477, 1, 28},
    {118305, 477, 2, 28},
    {118333, 477, 3, 28},
    {118361, 477, 4, 28},
    {118389, 477, 5, 28},
    {118417, 474, 0, 24},
    {118441, 474, 5, 39},
    {118480, 474, 1, 40},
    {118520, 474, 4, 46},
    {118566, 474, 2, 47},
    {118613, 474, 3, 41},
    {118654, 474, 1, 30},
    {118684, 474, 2, 30},
    {118714, 474, 3, 30},
    {118744, 474, 4, 30},
    {118774, 474, 5, 30},
    {118804, 335, 0, 20},
    {118824, 335, 5, 35},
    {118859, 335, 1, 36},
    {118895, 335, 4, 42},
    {118937, 335, 2, 43},
    {118980, 335, 3, 37},
    {119017, 335, 1, 26},
    {119043, 335, 2, 26},
    {119069, 335, 3, 26},
    {119095, 335, 4, 26},
    {119121, 335, 5, 26},
    {119147, 260, 0, 13},
    {119160, 260, 5, 28},
    {119188, 260, 1, 29},
    {119217, 260, 4, 35},
    {119252, 260, 2, 36},
    {119288, 260, 3, 30},
    {119318, 260, 1, 19},
    {119337, 260, 2, 19},
    {119356, 260, 3, 19},
    {119375, 260, 4, 19},
    {119394, 260, 5, 19},
    {119413, 272, 0, 18},
    {119431, 272, 5, 33},
    {119464, 272, 1, 34},
    {119498, 272, 4, 40},
    {119538, 272, 2, 41},
    {119579, 272, 3, 35},
    {119614, 272, 1, 24},
    {119638, 272, 2, 24},
    {119662, 272, 3, 24},
    {119686, 272, 4, 24},
    {119710, 272, 5, 24},
    {119734, 242, 0, 14},
    {119748, 242, 1, 20},
    {119768, 242, 2, 20},
    {119788, 242, 3, 20},
    {119808, 242, 4, 20},
    {119828, 242, 5, 20},
    {119848, 242, 0, 16},
    {119864, 242, 5, 31},
    {119895, 242, 1, 32},
    {119927, 242, 4, 38},
    {119965, 242, 2, 39},
    {120004, 242, 3, 33},
    {120037, 242, 1, 22},
    {120059, 242, 2, 22},
    {120081, 242, 3, 22},
    {120103, 242, 4, 22},
    {120125, 242, 5, 22},
    {120147, 450, 0, 17},
    {120164, 450, 5, 32},
    {120196, 450, 1, 33},
    {120229, 450, 4, 39},
    {120268, 450, 2, 40},
    {120308, 450, 3, 34},
    {120342, 450, 1, 23},
    {120365, 450, 2, 23},
    {120388, 450, 3, 23},
    {120411, 450, 4, 23},
    {120434, 450, 5, 23},
    {120457, 425, 0, 13},
    {120470, 425, 5, 28},
    {120498, 425, 1, 29},
    {120527, 425, 4, 35},
    {120562, 425, 2, 36},
    {120598, 425, 3, 30},
    {120628, 425, 1, 19},
    {120647, 425, 2, 19},
    {120666, 425, 3, 19},
    {120685, 425, 4, 19},
    {120704, 425, 5, 19},
    {120723, 314, 0, 15},
    {120738, 314, 5, 30},
    {120768, 314, 1, 31},
    {120799, 314, 4, 37},
    {120836, 314, 2, 38},
    {120874, 314, 3, 32},
    {120906, 314, 1, 21},
    {120927, 314, 2, 21},
    {120948, 314, 3, 21},
    {120969, 314, 4, 21},
    {120990, 314, 5, 21},
    {121011, 284, 0, 15},
    {121026, 284, 5, 30},
    {121056, 284, 1, 31},
    {121087, 284, 4, 37},
    {121124, 284, 2, 38},
    {121162, 284, 3, 32},
    {121194, 284, 1, 21},
    {121215, 284, 2, 21},
    {121236, 284, 3, 21},
    {121257, 284, 4, 21},
    {121278, 284, 5, 21},
    {121299, 320, 0, 12},
    {121311, 320, 5, 27},
    {121338, 320, 1, 28},
    {121366, 320, 4, 34},
    {121400, 320, 2, 35},
    {121435, 320, 3, 29},
    {121464, 320, 1, 18},
    {121482, 320, 2, 18},
    {121500, 320, 3, 18},
    {121518, 320, 4, 18},
    {121536, 320, 5, 18},
    {121554, 410, 0, 14},
    {121568, 410, 5, 29},
    {121597, 410, 1, 30},
    {121627, 410, 4, 36},
    {121663, 410, 2, 37},
    {121700, 410, 3, 31},
    {121731, 410, 1, 20},
    {121751, 410, 2, 20},
    {121771, 410, 3, 20},
    {121791, 410, 4, 20},
    {121811, 410, 5, 20},
    {121831, 290, 0, 13},
    {121844, 290, 5, 28},
    {121872, 290, 1, 29},
    {121901, 290, 4, 35},
    {121936, 290, 2, 36},
    {121972, 290, 3, 30},
    {122002, 290, 1, 19},
    {122021, 290, 2, 19},
    {122040, 290, 3, 19},
    {122059, 290, 4, 19},
    {122078, 290, 5, 19},
    {122097, 373, 0, 15},
    {122112, 373, 5, 30},
    {122142, 373, 1, 31},
    {122173, 373, 4, 37},
    {122210, 373, 2, 38},
    {122248, 373, 3, 32},
    {122280, 373, 1, 21},
    {122301, 373, 2, 21},
    {122322, 373, 3, 21},
    {122343, 373, 4, 21},
    {122364, 373, 5, 21},
    {122385, 376, 0, 18},
    {122403, 376, 5, 33},
    {122436, 376, 1, 34},
    {122470, 376, 4, 40},
    {122510, 376, 2, 41},
    {122551, 376, 3, 35},
    {122586, 376, 1, 24},
    {122610, 376, 2, 24},
    {122634, 376, 3, 24},
    {122658, 376, 4, 24},
    {122682, 376, 5, 24},
    {122706, 447, 0, 13},
    {122719, 447, 5, 28},
    {122747, 447, 1, 29},
    {122776, 447, 4, 35},
    {122811, 447, 2, 36},
    {122847, 447, 3, 30},
    {122877, 447, 1, 19},
    {122896, 447, 2, 19},
    {122915, 447, 3, 19},
    {122934, 447, 4, 19},
    {122953, 447, 5, 19},
    {122972, 453, 0, 14},
    {122986, 453, 5, 29},
    {123015, 453, 1, 30},
    {123045, 453, 4, 36},
    {123081, 453, 2, 37},
    {123118, 453, 3, 31},
    {123149, 453, 1, 20},
    {123169, 453, 2, 20},
    {123189, 453, 3, 20},
    {123209, 453, 4, 20},
    {123229, 453, 5, 20},
    {123249, 293, 0, 13},
    {123262, 293, 5, 28},
    {123290, 293, 1, 29},
    {123319, 293, 4, 35},
    {123354, 293, 2, 36},
    {123390, 293, 3, 30},
    {123420, 293, 1, 19},
    {123439, 293, 2, 19},
    {123458, 293, 3, 19},
    {123477, 293, 4, 19},
    {123496, 293, 5, 19},
    {123515, 317, 0, 18},
    {123533, 317, 5, 33},
    {123566, 317, 1, 34},
    {123600, 317, 4, 40},
    {123640, 317, 2, 41},
    {123681, 317, 3, 35},
    {123716, 317, 1, 24},
    {123740, 317, 2, 24},
    {123764, 317, 3, 24},
    {123788, 317, 4, 24},
    {123812, 317, 5, 24},
    {123836, 269, 0, 18},
    {123854, 269, 5, 33},
    {123887, 269, 1, 34},
    {123921, 269, 4, 40},
    {123961, 269, 2, 41},
    {124002, 269, 3, 35},
    {124037, 269, 1, 24},
    {124061, 269, 2, 24},
    {124085, 269, 3, 24},
    {124109, 269, 4, 24},
    {124133, 269, 5, 24},
    {124157, 241, 1, 11},
    {124168, 236, 1, 17},
    {124185, 241, 2, 11},
    {124196, 236, 2, 17},
    {124213, 241, 3, 11},
    {124224, 236, 3, 17},
    {124241, 241, 4, 11},
    {124252, 236, 4, 17},
    {124269, 241, 5, 11},
    {124280, 236, 5, 17},
    {124297, 385, 0, 13},
    {124310, 385, 5, 28},
    {124338, 385, 1, 29},
    {124367, 385, 4, 35},
    {124402, 385, 2, 36},
    {124438, 385, 3, 30},
    {124468, 385, 1, 19},
    {124487, 385, 2, 19},
    {124506, 385, 3, 19},
    {124525, 385, 4, 19},
    {124544, 385, 5, 19},
    {124563, 407, 0, 13},
    {124576, 407, 5, 28},
    {124604, 407, 1, 29},
    {124633, 407, 4, 35},
    {124668, 407, 2, 36},
    {124704, 407, 3, 30},
    {124734, 407, 1, 19},
    {124753, 407, 2, 19},
    {124772, 407, 3, 19},
    {124791, 407, 4, 19},
    {124810, 407, 5, 19},
    {124829, 351, 0, 20},
    {124849, 351, 5, 35},
    {124884, 351, 1, 36},
    {124920, 351, 4, 42},
    {124962, 351, 2, 43},
    {125005, 351, 3, 37},
    {125042, 351, 1, 26},
    {125068, 351, 2, 26},
    {125094, 351, 3, 26},
    {125120, 351, 4, 26},
    {125146, 351, 5, 26},
    {125172, 246, 0, 16},
    {125188, 246, 1, 22},
    {125210, 246, 2, 22},
    {125232, 246, 3, 22},
    {125254, 246, 4, 22},
    {125276, 246, 5, 22},
    {125298, 246, 0, 18},
    {125316, 246, 5, 33},
    {125349, 246, 1, 34},
    {125383, 246, 4, 40},
    {125423, 246, 2, 41},
    {125464, 246, 3, 35},
    {125499, 246, 1, 24},
    {125523, 246, 2, 24},
    {125547, 246, 3, 24},
    {125571, 246, 4, 24},
    {125595, 246, 5, 24},
    {125619, 236, 0, 16},
    {125635, 353, 0, 20},
    {125655, 353, 5, 35},
    {125690, 353, 1, 36},
    {125726, 353, 4, 42},
    {125768, 353, 2, 43},
    {125811, 353, 3, 37},
    {125848, 353, 1, 26},
    {125874, 353, 2, 26},
    {125900, 353, 3, 26},
    {125926, 353, 4, 26},
    {125952, 353, 5, 26},
    {125978, 416, 0, 23},
    {126001, 416, 5, 38},
    {126039, 416, 1, 39},
    {126078, 416, 4, 45},
    {126123, 416, 2, 46},
    {126169, 416, 3, 40},
    {126209, 416, 1, 29},
    {126238, 416, 2, 29},
    {126267, 416, 3, 29},
    {126296, 416, 4, 29},
    {126325, 416, 5, 29},
    {126354, 351, 0, 17},
    {126371, 359, 0, 15},
    {126386, 359, 5, 30},
    {126416, 359, 1, 31},
    {126447, 359, 4, 37},
    {126484, 359, 2, 38},
    {126522, 359, 3, 32},
    {126554, 359, 1, 21},
    {126575, 359, 2, 21},
    {126596, 359, 3, 21},
    {126617, 359, 4, 21},
    {126638, 359, 5, 21},
    {126659, 416, 0, 21},
    {126680, 416, 1, 27},
    {126707, 416, 2, 27},
    {126734, 416, 3, 27},
    {126761, 416, 4, 27},
    {126788, 416, 5, 27},
    {126815, 397, 0, 12},
    {126827, 1151, 0, 11},
    {126838, 1136, 0, 14},
    {126852, 1147, 0, 16},
    {126868, 1154, 0, 10},
    {126878, 1149, 0, 13},
    {126891, 431, 0, 30},
    {126921, 487, 0, 19},
    {126940, 487, 5, 34},
    {126974, 487, 1, 35},
    {127009, 487, 4, 41},
    {127050, 487, 2, 42},
    {127092, 487, 3, 36},
    {127128, 487, 1, 25},
    {127153, 487, 2, 25},
    {127178, 487, 3, 25},
    {127203, 487, 4, 25},
    {127228, 487, 5, 25},
    {127253, 431, 0, 21},
    {127274, 431, 0, 30},
    {127304, 471, 0, 15},
    {127319, 1383, 0, 6},
    {127325, 1383, 0, 11},
    {127336, 835, 0, 4},
    {127340, 63, 0, 5},
    {127345, 63, 0, 10},
    {127355, 818, 0, 9},
    {127364, 651, 0, 4},
    {127368, 75, 0, 7},
    {127375, 75, 0, 12},
    {127387, 1425, 0, 14},
    {127401, 1049, 0, 12},
    {127413, 1317, 0, 6},
    {127419, 469, 0, 9},
    {127428, 469, 0, 9},
    {127437, 206, 0, 12},
    {127449, 206, 1, 18},
    {127467, 206, 2, 18},
    {127485, 206, 3, 18},
    {127503, 206, 4, 18},
    {127521, 206, 5, 18},
    {127539, 119, 0, 13},
    {127552, 1860, 0, 2},
    {127554, 34, 0, 3},
    {127557, 1504, 0, 1},
    {127558, 1343, 0, 5},
    {127563, 1343, 0, 5},
    {127568, 1861, 0, 2},
    {127570, 1343, 0, 4},
    {127574, 1115, 0, 4},
    {127578, 98, 0, 4},
    {127582, 98, 0, 7},
    {127589, 98, 0, 12},
    {127601, 1862, 0, 2},
    {127603, 1569, 0, 13},
    {127616, 143, 0, 12},
    {127628, 1578, 0, 13},
    {127641, 1862, 0, 5},
    {127646, 1248, 0, 3},
    {127649, 1248, 0, 12},
    {127661, 193, 0, 3},
    {127664, 193, 1, 9},
    {127673, 193, 2, 9},
    {127682, 193, 3, 9},
    {127691, 193, 4, 9},
    {127700, 193, 5, 9},
    {127709, 1430, 0, 8},
    {127717, 1087, 0, 5},
    {127722, 1087, 0, 5},
    {127727, 1863, 0, 2},
    {127729, 23, 0, 3},
    {127732, 1864, 0, 2},
    {127734, 1865, 0, 6},
    {127740, 26, 0, 4},
    {127744, 26, 0, 9},
    {127753, 1024, 0, 3},
    {127756, 553, 0, 5},
    {127761, 553, 0, 10},
    {127771, 1517, 0, 4},
    {127775, 1866, 0, 8},
    {127783, 36, 0, 12},
    {127795, 36, 0, 17},
    {127812, 1865, 0, 2},
    {127814, 395, 0, 6},
    {127820, 396, 0, 10},
    {127830, 397, 0, 12},
    {127842, 1866, 0, 2},
    {127844, 165, 0, 3},
};
const Code *const kCodes = kCodeData;
const int kCodeCount = 7628;

constexpr Range kEmojiData[] = {
    {0x23, 0x23},
    {0x2a, 0x2a},
    {0x30, 0x39},
    {0xa9, 0xa9},
    {0xae, 0xae},
    {0x203c, 0x203c},
    {0x2049, 0x2049},
    {0x2122, 0x2122},
    {0x2139, 0x2139},
    {0x2194, 0x2199},
    {0x21a9, 0x21aa},
    {0x231a, 0x231b},
    {0x2328, 0x2328},
    {0x23cf, 0x23cf},
    {0x23e9, 0x23f3},
    {0x23f8, 0x23fa},
    {0x24c2, 0x24c2},
    {0x25aa, 0x25ab},
    {0x25b6, 0x25b6},
    {0x25c0, 0x25c0},
    {0x25fb, 0x25fe},
    {0x2600, 0x2604},
    {0x260e, 0x260e},
    {0x2611, 0x2611},
    {0x2614, 0x2615},
    {0x2618, 0x2618},
    {0x261d, 0x261d},
    {0x2620, 0x2620},
    {0x2622, 0x2623},
    {0x2626, 0x2626},
    {0x262a, 0x262a},
    {0x262e, 0x262f},
    {0x2638, 0x263a},
    {0x2640, 0x2640},
    {0x2642, 0x2642},
    {0x2648, 0x2653},
    {0x265f, 0x2660},
    {0x2663, 0x2663},
    {0x2665, 0x2666},
    {0x2668, 0x2668},
    {0x267b, 0x267b},
    {0x267e, 0x267f},
    {0x2692, 0x2697},
    {0x2699, 0x2699},
    {0x269b, 0x269c},
    {0x26a0, 0x26a1},
    {0x26a7, 0x26a7},
    {0x26aa, 0x26ab},
    {0x26b0, 0x26b1},
    {0x26bd, 0x26be},
    {0x26c4, 0x26c5},
    {0x26c8, 0x26c8},
    {0x26ce, 0x26cf},
    {0x26d1, 0x26d1},
    {0x26d3, 0x26d4},
    {0x26e9, 0x26ea},
    {0x26f0, 0x26f5},
    {0x26f7, 0x26fa},
    {0x26fd, 0x26fd},
    {0x2702, 0x2702},
    {0x2705, 0x2705},
    {0x2708, 0x270d},
    {0x270f, 0x270f},
    {0x2712, 0x2712},
    {0x2714, 0x2714},
    {0x2716, 0x2716},
    {0x271d, 0x271d},
    {0x2721, 0x2721},
    {0x2728, 0x2728},
    {0x2733, 0x2734},
    {0x2744, 0x2744},
    {0x2747, 0x2747},
    {0x274c, 0x274c},
    {0x274e, 0x274e},
    {0x2753, 0x2755},
    {0x2757, 0x2757},
    {0x2763, 0x2764},
    {0x2795, 0x2797},
    {0x27a1, 0x27a1},
    {0x27b0, 0x27b0},
    {0x27bf, 0x27bf},
    {0x2934, 0x2935},
    {0x2b05, 0x2b07},
    {0x2b1b, 0x2b1c},
    {0x2b50, 0x2b50},
    {0x2b55, 0x2b55},
    {0x3030, 0x3030},
    {0x303d, 0x303d},
    {0x3297, 0x3297},
    {0x3299, 0x3299},
    {0x1f004, 0x1f004},
    {0x1f0cf, 0x1f0cf},
    {0x1f170, 0x1f171},
    {0x1f17e, 0x1f17f},
    {0x1f18e, 0x1f18e},
    {0x1f191, 0x1f19a},
    {0x1f1e6, 0x1f1ff},
    {0x1f201, 0x1f202},
    {0x1f21a, 0x1f21a},
    {0x1f22f, 0x1f22f},
    {0x1f232, 0x1f23a},
    {0x1f250, 0x1f251},
    {0x1f300, 0x1f321},
    {0x1f324, 0x1f393},
    {0x1f396, 0x1f397},
    {0x1f399, 0x1f39b},
    {0x1f39e, 0x1f3f0},
    {0x1f3f3, 0x1f3f5},
    {0x1f3f7, 0x1f4fd},
    {0x1f4ff, 0x1f53d},
    {0x1f549, 0x1f54e},
    {0x1f550, 0x1f567},
    {0x1f56f, 0x1f570},
    {0x1f573, 0x1f57a},
    {0x1f587, 0x1f587},
    {0x1f58a, 0x1f58d},
    {0x1f590, 0x1f590},
    {0x1f595, 0x1f596},
    {0x1f5a4, 0x1f5a5},
    {0x1f5a8, 0x1f5a8},
    {0x1f5b1, 0x1f5b2},
    {0x1f5bc, 0x1f5bc},
    {0x1f5c2, 0x1f5c4},
    {0x1f5d1, 0x1f5d3},
    {0x1f5dc, 0x1f5de},
    {0x1f5e1, 0x1f5e1},
    {0x1f5e3, 0x1f5e3},
    {0x1f5e8, 0x1f5e8},
    {0x1f5ef, 0x1f5ef},
    {0x1f5f3, 0x1f5f3},
    {0x1f5fa, 0x1f64f},
    {0x1f680, 0x1f6c5},
    {0x1f6cb, 0x1f6d2},
    {0x1f6d5, 0x1f6d7},
    {0x1f6dc, 0x1f6e5},
    {0x1f6e9, 0x1f6e9},
    {0x1f6eb, 0x1f6ec},
    {0x1f6f0, 0x1f6f0},
    {0x1f6f3, 0x1f6fc},
    {0x1f7e0, 0x1f7eb},
    {0x1f7f0, 0x1f7f0},
    {0x1f90c, 0x1f93a},
    {0x1f93c, 0x1f945},
    {0x1f947, 0x1f9ff},
    {0x1fa70, 0x1fa7c},
    {0x1fa80, 0x1fa88},
    {0x1fa90, 0x1fabd},
    {0x1fabf, 0x1fac5},
    {0x1face, 0x1fadb},
    {0x1fae0, 0x1fae8},
    {0x1faf0, 0x1faf8},
};
const Range *const kEmoji = kEmojiData;
const int kEmojiCount = 151;

constexpr Range kPresentationData[] = {
    {0x231a, 0x231b},
    {0x23e9, 0x23ec},
    {0x23f0, 0x23f0},
    {0x23f3, 0x23f3},
    {0x25fd, 0x25fe},
    {0x2614, 0x2615},
    {0x2648, 0x2653},
    {0x267f, 0x267f},
    {0x2693, 0x2693},
    {0x26a1, 0x26a1},
    {0x26aa, 0x26ab},
    {0x26bd, 0x26be},
    {0x26c4, 0x26c5},
    {0x26ce, 0x26ce},
    {0x26d4, 0x26d4},
    {0x26ea, 0x26ea},
    {0x26f2, 0x26f3},
    {0x26f5, 0x26f5},
    {0x26fa, 0x26fa},
    {0x26fd, 0x26fd},
    {0x2705, 0x2705},
    {0x270a, 0x270b},
    {0x2728, 0x2728},
    {0x274c, 0x274c},
    {0x274e, 0x274e},
    {0x2753, 0x2755},
    {0x2757, 0x2757},
    {0x2795, 0x2797},
    {0x27b0, 0x27b0},
    {0x27bf, 0x27bf},
    {0x2b1b, 0x2b1c},
    {0x2b50, 0x2b50},
    {0x2b55, 0x2b55},
    {0x1f004, 0x1f004},
    {0x1f0cf, 0x1f0cf},
    {0x1f18e, 0x1f18e},
    {0x1f191, 0x1f19a},
    {0x1f1e6, 0x1f1ff},
    {0x1f201, 0x1f201},
    {0x1f21a, 0x1f21a},
    {0x1f22f, 0x1f22f},
    {0x1f232, 0x1f236},
    {0x1f238, 0x1f23a},
    {0x1f250, 0x1f251},
    {0x1f300, 0x1f320},
    {0x1f32d, 0x1f335},
    {0x1f337, 0x1f37c},
    {0x1f37e, 0x1f393},
    {0x1f3a0, 0x1f3ca},
    {0x1f3cf, 0x1f3d3},
    {0x1f3e0, 0x1f3f0},
    {0x1f3f4, 0x1f3f4},
    {0x1f3f8, 0x1f43e},
    {0x1f440, 0x1f440},
    {0x1f442, 0x1f4fc},
    {0x1f4ff, 0x1f53d},
    {0x1f54b, 0x1f54e},
    {0x1f550, 0x1f567},
    {0x1f57a, 0x1f57a},
    {0x1f595, 0x1f596},
    {0x1f5a4, 0x1f5a4},
    {0x1f5fb, 0x1f64f},
    {0x1f680, 0x1f6c5},
    {0x1f6cc, 0x1f6cc},
    {0x1f6d0, 0x1f6d2},
    {0x1f6d5, 0x1f6d7},
    {0x1f6dc, 0x1f6df},
    {0x1f6eb, 0x1f6ec},
    {0x1f6f4, 0x1f6fc},
    {0x1f7e0, 0x1f7eb},
    {0x1f7f0, 0x1f7f0},
    {0x1f90c, 0x1f93a},
    {0x1f93c, 0x1f945},
    {0x1f947, 0x1f9ff},
    {0x1fa70, 0x1fa7c},
    {0x1fa80, 0x1fa88},
    {0x1fa90, 0x1fabd},
    {0x1fabf, 0x1fac5},
    {0x1face, 0x1fadb},
    {0x1fae0, 0x1fae8},
    {0x1faf0, 0x1faf8},
};
const Range *const kPresentation = kPresentationData;
const int kPresentationCount = 81;

constexpr Range kModifierBaseData[] = {
    {0x261d, 0x261d},
    {0x26f9, 0x26f9},
    {0x270a, 0x270d},
    {0x1f385, 0x1f385},
    {0x1f3c2, 0x1f3c4},
    {0x1f3c7, 0x1f3c7},
    {0x1f3ca, 0x1f3cc},
    {0x1f442, 0x1f443},
    {0x1f446, 0x1f450},
    {0x1f466, 0x1f478},
    {0x1f47c, 0x1f47c},
    {0x1f481, 0x1f483},
    {0x1f485, 0x1f487},
    {0x1f48f, 0x1f48f},
    {0x1f491, 0x1f491},
    {0x1f4aa, 0x1f4aa},
    {0x1f574, 0x1f575},
    {0x1f57a, 0x1f57a},
    {0x1f590, 0x1f590},
    {0x1f595, 0x1f596},
    {0x1f645, 0x1f647},
    {0x1f64b, 0x1f64f},
    {0x1f6a3, 0x1f6a3},
    {0x1f6b4, 0x1f6b6},
    {0x1f6c0, 0x1f6c0},
    {0x1f6cc, 0x1f6cc},
    {0x1f90c, 0x1f90c},
    {0x1f90f, 0x1f90f},
    {0x1f918, 0x1f91f},
    {0x1f926, 0x1f926},
    {0x1f930, 0x1f939},
    {0x1f93c, 0x1f93e},
    {0x1f977, 0x1f977},
    {0x1f9b5, 0x1f9b6},
    {0x1f9b8, 0x1f9b9},
    {0x1f9bb, 0x1f9bb},
    {0x1f9cd, 0x1f9cf},
    {0x1f9d1, 0x1f9dd},
    {0x1fac3, 0x1fac5},
    {0x1faf0, 0x1faf8},
};
const Range *const kModifierBase = kModifierBaseData;
const int kModifierBaseCount = 40;

} // namespace chat::emojitable::data

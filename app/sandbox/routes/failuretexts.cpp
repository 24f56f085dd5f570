// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/routes/failuretexts.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

const QHash<QString, QString> &english()
{
    static const QHash<QString, QString> texts{
        {u"操作成功"_s, u"OK"_s},
        {u"不支持的消息类型"_s, u"This type of message is not supported"_s},
        {u"不能删除全体成员角色"_s, u"The role of everyone cannot be deleted"_s},
        {u"不能引用自己"_s, u"A message cannot quote itself"_s},
        {u"不能给自己发私信"_s, u"You cannot write to yourself"_s},
        {u"你们没有共同的服务器"_s, u"You share no guild"_s},
        {u"你没有权限进行此操作"_s, u"You may not do this"_s},
        {u"分组不存在"_s, u"There is no such category"_s},
        {u"参数类型错误"_s, u"Parameter of the wrong type"_s},
        {u"参数错误"_s, u"Wrong parameter"_s},
        {u"只能修改自己的消息"_s, u"Only your own messages can be edited"_s},
        {u"回应种类过多"_s, u"Too many kinds of reactions"_s},
        {u"引用的消息不存在"_s, u"The quoted message is gone"_s},
        {u"慢速模式"_s, u"Slow mode, seconds to wait"_s},
        {u"找不到资源"_s, u"There is no such resource"_s},
        {u"授权码无效"_s, u"The code is not valid"_s},
        {u"接口不存在"_s, u"There is no such call"_s},
        {u"故障注入"_s, u"A fault made on purpose"_s},
        {u"文件为空"_s, u"The file is empty"_s},
        {u"无效的 token"_s, u"The token is not valid"_s},
        {u"昵称长度应为 2 至 64"_s, u"A nickname has 2 to 64 characters"_s},
        {u"服务器不存在"_s, u"There is no such guild"_s},
        {u"服务器主不能退出服务器"_s, u"The owner cannot leave the guild"_s},
        {u"服务器无法保存数据"_s, u"The server could not save"_s},
        {u"模板不存在"_s, u"There is no such template"_s},
        {u"模板数量已达上限"_s, u"There are too many templates"_s},
        {u"模板的输入不是有效的 JSON 对象"_s, u"A template's input has to be a JSON object"_s},
        {u"模板不支持的内容, 行号"_s, u"Not supported in a template, line"_s},
        {u"沙盒不支持 YAML 卡片模板"_s, u"The sandbox has no templates in YAML"_s},
        {u"没有对应的权限设置"_s, u"There is no such overwrite"_s},
        {u"消息不存在"_s, u"There is no such message"_s},
        {u"消息内容不能为空"_s, u"A message needs content"_s},
        {u"消息内容过长"_s, u"The content is too long"_s},
        {u"消息里没有这个按钮"_s, u"The message has no such button"_s},
        {u"用户不存在"_s, u"There is no such user"_s},
        {u"私信不支持临时消息"_s, u"Direct chats have no temporary messages"_s},
        {u"私信会话不存在"_s, u"There is no such direct chat"_s},
        {u"缺少参数"_s, u"Missing parameter"_s},
        {u"表情不存在"_s, u"There is no such emoji"_s},
        {u"表情不能超过 256 KB"_s, u"An emoji has at most 256 KB"_s},
        {u"表情名称长度应为 2 至 32"_s, u"An emoji's name has 2 to 32 characters"_s},
        {u"表情必须是 PNG 图片"_s, u"An emoji has to be a PNG picture"_s},
        {u"角色不存在"_s, u"There is no such role"_s},
        {u"该用户不在服务器内"_s, u"This user is not in the guild"_s},
        {u"该用户不在频道内"_s, u"This user is not in the channel"_s},
        {u"该用户不在黑名单内"_s, u"This user is not banned"_s},
        {u"该用户已在服务器内"_s, u"This user is in the guild already"_s},
        {u"该用户看不到此消息"_s, u"This user cannot see the message"_s},
        {u"该用户看不到此频道"_s, u"This user cannot see the channel"_s},
        {u"该类型的消息不支持修改"_s, u"This type of message cannot be edited"_s},
        {u"该频道不在分组内"_s, u"The channel is in no category"_s},
        {u"该频道不是语音频道"_s, u"This is not a voice channel"_s},
        {u"该频道不能收发消息"_s, u"This channel holds no messages"_s},
        {u"请求内容不是有效的 JSON 对象"_s, u"The body is not a JSON object"_s},
        {u"请求方式错误"_s, u"Wrong method"_s},
        {u"请求过于频繁"_s, u"Too many requests"_s},
        {u"邀请不存在"_s, u"There is no such invitation"_s},
        {u"频道不存在"_s, u"There is no such channel"_s},
        {u"频道数量已达上限"_s, u"There are too many channels"_s},
    };
    return texts;
}

} // namespace

QString failureText(const QString &chinese, const QByteArray &acceptLanguage)
{
    if (!acceptLanguage.trimmed().toLower().startsWith("en"))
        return chinese;
    const qsizetype colon = chinese.indexOf(u": "_s);
    const auto it = english().constFind(colon < 0 ? chinese : chinese.left(colon));
    if (it == english().cend())
        return chinese; // a finding of the card check, always in English
    return colon < 0 ? it.value() : it.value() + chinese.sliced(colon);
}

} // namespace chat::sandbox

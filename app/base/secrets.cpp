// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/secrets.h"

#include <algorithm>
#include <functional>

namespace chat {

namespace {

constexpr qsizetype kShort = 8;

bool endsValue(char c)
{
    return c == '&' || c == '"' || c == '\'' || c == '\\' || c == '#' || c == '<' || static_cast<uchar>(c) <= ' ';
}

//! The address of a live connection has a token of its own, which nobody knows beforehand.
void hideInAddresses(QByteArray &text)
{
    constexpr QByteArrayView name = "token=";
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at)) {
        const char before = at > 0 ? text.at(at - 1) : '\0';
        at += name.size();
        if (before != '?' && before != '&' && before != '6') // \u0026
            continue;
        const auto end = std::find_if(text.cbegin() + at, text.cend(), endsValue);
        const qsizetype length = end - (text.cbegin() + at);
        if (length > 0)
            text.replace(at, length, Secrets::kInstead);
    }
}

} // namespace

void Secrets::add(const QByteArray &secret)
{
    if (secret.isEmpty())
        return;
    QByteArray escaped = secret;
    escaped.replace('/', "\\/");
    for (QByteArray form : {secret, escaped, secret.toPercentEncoding(), secret.toBase64()}) {
        if (form.size() < kShort)
            form = '"' + form + '"';
        if (!m_forms.contains(form))
            m_forms.append(form);
    }
    std::ranges::sort(m_forms, std::greater(), &QByteArray::size);
}

void Secrets::hide(QByteArray &text) const
{
    if (text.isEmpty())
        return;
    for (const QByteArray &form : m_forms) {
        if (text.contains(form)) // does not detach
            text.replace(form, form.startsWith('"') ? QByteArray("\"$TOKEN\"") : QByteArray(kInstead));
    }
    if (text.contains("token="))
        hideInAddresses(text);
}

} // namespace chat

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/secrets.h"

#include "app/base/unescaped.h"

#include <algorithm>
#include <array>

namespace chat {

namespace {

constexpr qsizetype kShort = 8; // characters
constexpr qsizetype kShortestHalf = 3;
constexpr qsizetype kShortestLearned = 16; // what others call a secret may be any word
constexpr qsizetype kMostLearned = 64;
constexpr qsizetype kLongestSecretName = 100;

constexpr std::array kSecretWords{"token", "secret", "passw", "encrypt_key", "authorization"};

bool isOfName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isQuote(char c)
{
    return c == '"' || c == '\'';
}

qsizetype skipSpace(const QByteArray &text, qsizetype at)
{
    while (at < text.size() && isSpace(text.at(at)))
        ++at;
    return at;
}

//! Where the string ends whose first character stands at `at`, after `quote`. A quote within it has more backslashes.
qsizetype endOfString(const Unescaped &plain, qsizetype at, char quote, qsizetype depth)
{
    const QByteArray &text = plain.text();
    while (at < text.size() && (text.at(at) != quote || plain.depthOf(at) > depth))
        ++at;
    return at;
}

//! Where the object or list ends that begins at `at`.
qsizetype endOfBrackets(const Unescaped &plain, qsizetype at)
{
    const QByteArray &text = plain.text();
    int open = 0;
    for (; at < text.size(); ++at) {
        const char c = text.at(at);
        if (c == '"')
            at = endOfString(plain, at + 1, c, plain.depthOf(at));
        else if (c == '{' || c == '[')
            ++open;
        else if ((c == '}' || c == ']') && --open == 0)
            return at + 1;
    }
    return text.size();
}

//! Where the value of an URL's parameter ends that follows the "=" at `equals`. What is encoded once more than that is a
//! part of the value.
qsizetype endOfParameter(const QByteArray &source, const Unescaped &plain, qsizetype equals)
{
    constexpr QByteArrayView ends = "&\"'\\#<";
    const QByteArray &text = plain.text();
    const auto width = [&plain](qsizetype at) { return plain.sourceOf(at + 1) - plain.sourceOf(at); };
    qsizetype at = equals + 1;
    while (at < text.size()) {
        const bool ended = static_cast<uchar>(text.at(at)) <= ' ' || ends.contains(text.at(at));
        if (ended && (source.at(plain.sourceOf(at)) != '%' || width(at) <= width(equals)))
            break;
        ++at;
    }
    return at;
}

//! A value without quotes.
qsizetype endOfScalar(const QByteArray &text, qsizetype at)
{
    constexpr QByteArrayView ends = ",}]\"'\\";
    while (at < text.size() && !isSpace(text.at(at)) && !ends.contains(text.at(at)))
        ++at;
    return at;
}

} // namespace

void Secrets::add(const QByteArray &secret)
{
    if (secret.isEmpty())
        return;
    // Once more as it is: what stands around it may look like the beginning of an escape.
    for (QByteArray form : {secret, secret.toBase64(), Unescaped(secret).text()}) {
        if (form.size() < kShort)
            form = '"' + form + '"';
        if (!m_values.contains(form))
            m_values.append(form);
    }
}

void Secrets::hide(QByteArray &text, End end) const
{
    [[maybe_unused]] const auto named = hideFound(text, Unescaped(text), end);
}

void Secrets::hideAndLearn(QByteArray &text, End end)
{
    const Unescaped plain(text);
    const auto named = hideFound(text, plain, end);
    for (const Found &found : named) {
        const QByteArray value = plain.text().sliced(found.begin, found.end - found.begin);
        if (!found.quote.isEmpty() || value.size() < kShortestLearned || m_learned == kMostLearned
            || m_values.contains(value))
            continue;
        m_values.append(value);
        ++m_learned;
    }
}

std::vector<Secrets::Found> Secrets::findNamed(const QByteArray &source, const Unescaped &plain)
{
    std::vector<Found> named;
    const QByteArray &text = plain.text();
    const QByteArray lower = text.toLower();
    for (const char *const word : kSecretWords) {
        qsizetype done = 0;
        for (qsizetype at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, std::max(at + 1, done))) {
            qsizetype begin = at;
            while (begin > 0 && isOfName(text.at(begin - 1)) && at - begin < kLongestSecretName)
                --begin;
            qsizetype after = at;
            while (after < text.size() && isOfName(text.at(after)) && after - at < kLongestSecretName)
                ++after;
            if (after == text.size())
                break;
            if (text.at(after) == '=' && begin > 0 && (text.at(begin - 1) == '?' || text.at(begin - 1) == '&')) {
                done = endOfParameter(source, plain, after);
                named.push_back({after + 1, done});
                continue;
            }
            if (!isQuote(text.at(after)))
                continue;
            qsizetype value = skipSpace(text, after + 1);
            if (value == text.size() || text.at(value) != ':')
                continue;
            value = skipSpace(text, value + 1);
            if (value == text.size())
                continue;
            const qsizetype quote = plain.sourceOf(after);
            const QByteArray around = source.sliced(quote, plain.sourceOf(after + 1) - quote);
            const char first = text.at(value);
            if (isQuote(first)) {
                done = endOfString(plain, value + 1, first, plain.depthOf(value));
                named.push_back({value + 1, done});
            } else if (first == '{' || first == '[') {
                done = endOfBrackets(plain, value);
                named.push_back({value, done, around});
            } else if (first != 'n' && first != 't' && first != 'f') { // null, true, false
                done = endOfScalar(text, value);
                named.push_back({value, done, around});
            }
        }
    }
    std::erase_if(named, [](const Found &found) { return found.begin == found.end; });
    return named;
}

void Secrets::findValues(const QByteArray &source, const Unescaped &plain, std::vector<Span> &all) const
{
    for (const QByteArray &value : m_values) {
        const qsizetype quote = value.startsWith('"') ? 1 : 0;
        const QByteArray &text = plain.text();
        for (qsizetype at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.size()))
            all.push_back({plain.sourceOf(at + quote), plain.sourceOf(at + value.size() - quote), {}});
        for (qsizetype at = source.indexOf(value); at >= 0; at = source.indexOf(value, at + value.size()))
            all.push_back({at + quote, at + value.size() - quote, {}});
    }
}

//! The beginning of a secret at the end of a text. It may be followed by a form of its next character that was cut, too.
void Secrets::findHalf(const Unescaped &plain, std::vector<Span> &all) const
{
    const QByteArray &text = plain.text();
    qsizetype whole = text.size();
    for (qsizetype at = text.size() - 1; at >= std::max<qsizetype>(0, text.size() - 5); --at) {
        if (text.at(at) == '%' || text.at(at) == '\\') {
            whole = at;
            break;
        }
    }
    while (whole > 0 && text.at(whole - 1) == '\\')
        --whole;
    for (const QByteArray &value : m_values) {
        for (const qsizetype end : {text.size(), whole}) {
            const QByteArrayView before = QByteArrayView(text).first(end);
            qsizetype half = std::min(value.size() - 1, end);
            while (half >= kShortestHalf && !before.endsWith(QByteArrayView(value).first(half)))
                --half;
            if (half >= kShortestHalf)
                all.push_back({plain.sourceOf(end - half), plain.sourceOf(text.size()), {}});
        }
    }
}

//! Returns those that were found by their names.
std::vector<Secrets::Found> Secrets::hideFound(QByteArray &text, const Unescaped &plain, End end) const
{
    const std::vector<Found> named = findNamed(text, plain);
    std::vector<Span> all;
    for (const Found &found : named)
        all.push_back({plain.sourceOf(found.begin), plain.sourceOf(found.end), found.quote});
    findValues(text, plain, all);
    if (end == End::Cut)
        findHalf(plain, all);
    if (all.empty())
        return named;
    std::ranges::sort(all, {}, &Span::begin);
    QByteArray hidden;
    qsizetype done = 0; // of the text
    for (const Span &span : all) {
        if (span.end <= done)
            continue; // within the one before
        if (span.begin >= done) {
            hidden += QByteArrayView(text).sliced(done, span.begin - done);
            hidden += span.quote + kInstead + span.quote;
        }
        done = span.end;
    }
    hidden += QByteArrayView(text).sliced(done);
    text = hidden;
    return named;
}

} // namespace chat

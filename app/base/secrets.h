// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <vector>

namespace chat {

class Unescaped;

//! Tokens that must not be shown, written or given away. A secret is known by its value, wherever it stands and however
//! JSON and URLs write it (see Unescaped), or by the name that it has in JSON or in a URL: token, secret, password,
//! encrypt_key, authorization and longer ones with these words, as verify_token.
class Secrets
{
public:
    static constexpr auto kInstead = "$TOKEN";

    //! Half a secret may stand at the end of a text that was cut.
    enum class End : quint8 { Whole, Cut };

    //! A short one is only known where it stands alone between quotes: it could be a part of any word.
    void add(const QByteArray &secret);
    //! Writes $TOKEN in place of each of them. Text that contains none stays as it is, byte for byte.
    void hide(QByteArray &text, End end = End::Whole) const;
    //! The same; what was known by its name is from now on known by its value too.
    void hideAndLearn(QByteArray &text, End end = End::Whole);

private:
    struct Found
    {
        qsizetype begin = 0; //!< in the unescaped text
        qsizetype end = 0;
        QByteArray quote = {}; //!< put around what stands for a number or the like, so that JSON stays JSON
    };
    //! The same in the text as it is.
    struct Span
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        QByteArray quote;
    };
    [[nodiscard]] static std::vector<Found> findNamed(const QByteArray &text, const Unescaped &plain);
    void findValues(const QByteArray &text, const Unescaped &plain, std::vector<Span> &all) const;
    void findHalf(const Unescaped &plain, std::vector<Span> &all) const;
    std::vector<Found> hideFound(QByteArray &text, const Unescaped &plain, End end) const;

    QList<QByteArray> m_values; //!< unescaped
    qsizetype m_learned = 0; //!< of these
};

} // namespace chat

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace chat::markup {

//! An attribute as it was written: key="value", a bare key (true) or no-key (false).
struct SatoriAttribute
{
    enum class Kind : quint8 { Text, True, False };
    QString key; //!< wire form, without "no-"
    QString value; //!< Text alone
    Kind kind = Kind::Text;
    friend bool operator==(const SatoriAttribute &, const SatoriAttribute &) = default;
};

//! A node of Satori's element syntax (app/satori/PROTOCOL.md 5): a text, or an element with its children.
struct SatoriNode
{
    bool isText = false;
    QString text; //!< of a text, decoded
    QString name; //!< of an element; empty: a nameless group
    std::vector<SatoriAttribute> attributes; //!< every key once
    std::vector<SatoriNode> children;

    [[nodiscard]] static SatoriNode ofText(QString text)
    {
        SatoriNode node;
        node.isText = true;
        node.text = std::move(text);
        return node;
    }
    [[nodiscard]] static SatoriNode ofElement(QString name)
    {
        SatoriNode node;
        node.name = std::move(name);
        return node;
    }
    [[nodiscard]] const SatoriAttribute *find(QStringView key) const;
    //! "true" for a bare key, "false" for no-key, empty if there is none.
    [[nodiscard]] QString attribute(QStringView key) const;
    //! Present, and neither "false" nor no-key.
    [[nodiscard]] bool flag(QStringView key) const;
    void set(const QString &key, const QString &value); //!< an empty value is left out
    void set(const QString &key, int value); //!< a number that is not above 0 is left out
    void set(const QString &key, double value);

    friend bool operator==(const SatoriNode &, const SatoriNode &) = default;
};

using SatoriNodes = std::vector<SatoriNode>;

//! Does the standard or a deployed server use an element of this name? Prefixed ones ("kook:card") count as known.
[[nodiscard]] bool isKnownSatoriElement(QStringView name);

//! The same without prefixed elements and the nameless group, which are recognised only by their end tags.
[[nodiscard]] bool isStandardSatoriElement(QStringView name);

//! An element of the standard that contains no text: a mention, a picture, a line break.
[[nodiscard]] bool isEmptySatoriElement(QStringView name);

} // namespace chat::markup

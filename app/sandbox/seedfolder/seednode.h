// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/seedfolder/seedjsonfile.h"

#include <QStringList>

#include <initializer_list>
#include <vector>

namespace chat::sandbox {

//! One value of a JSON file. Reading it as what it is not is reported with its place and gives a default. It must not
//! outlive its file.
class SeedNode
{
public:
    SeedNode(const SeedJsonFile &file, const QString &path, const QJsonValue &value);

    [[nodiscard]] bool isMissing() const { return m_value.isUndefined(); }
    [[nodiscard]] bool isText() const { return m_value.isString(); }
    [[nodiscard]] bool isArray() const { return m_value.isArray(); }
    [[nodiscard]] const QJsonValue &value() const { return m_value; }
    [[nodiscard]] SeedSpot spot() const;
    void fail(const QString &reason) const;

    //! Reports a field that has none of these names, and a value that is no object.
    void expectFields(std::initializer_list<QLatin1StringView> names) const;
    [[nodiscard]] QStringList fieldNames() const;
    [[nodiscard]] SeedNode at(QLatin1StringView key) const { return at(QString(key)); }
    [[nodiscard]] SeedNode at(const QString &key) const;
    //! Nothing where the value is missing.
    [[nodiscard]] std::vector<SeedNode> items(qsizetype limit) const;

    //! Required and not empty.
    [[nodiscard]] QString text(qsizetype limit) const;
    //! Empty where it is missing.
    [[nodiscard]] QString optionalText(qsizetype limit) const;
    //! Required: decimal digits, not beginning with 0.
    [[nodiscard]] QString id() const;
    [[nodiscard]] QStringList texts(qsizetype count, qsizetype limit) const;
    [[nodiscard]] int number(int low, int high) const;
    [[nodiscard]] int number(int low, int high, int missing) const;
    [[nodiscard]] double fraction(double low, double high, double missing) const;
    //! False where it is missing.
    [[nodiscard]] bool flag() const;

private:
    const SeedJsonFile *m_file;
    QString m_path;
    QJsonValue m_value;
};

} // namespace chat::sandbox

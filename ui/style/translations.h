// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

class QTranslator;

namespace chat::ui {

//! The texts of the program in one language. Widgets are told of another one by Qt (QEvent::LanguageChange).
class Translations : public QObject
{
    Q_OBJECT

public:
    explicit Translations(QObject *parent = nullptr);
    ~Translations() override;

    //! "zh_CN", "en"; empty: the system's.
    void use(const QString &language);

private:
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt; //!< of Qt's dialogs; null: they are English
};

} // namespace chat::ui

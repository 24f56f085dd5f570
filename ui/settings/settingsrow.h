// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QTranslator;

namespace chat::ui {

class Style;

//! One setting: what it is called, one line that explains it, and the control for it beside or below them.
class SettingsRow : public QWidget
{
    Q_OBJECT

public:
    //! The texts as they stand in the source, for the search in both languages.
    struct Texts
    {
        const char *label;
        const char *more = ""; //!< explanation, may be empty
    };
    enum class Place : quint8 { Beside, Below };

    SettingsRow(Style &style, const QString &label, const QString &more, QWidget *parent);

    void setControl(QWidget *control, Place place = Place::Beside);
    [[nodiscard]] QWidget *control() const { return m_control; } //!< null: it only tells something
    void setMore(const QString &more);
    [[nodiscard]] QString label() const;
    [[nodiscard]] QString more() const;
    //! Further words by which it is found.
    void addWords(const QString &words) { m_words << words; }
    //! Has it all of these words (folded case)? No words: yes.
    [[nodiscard]] bool matches(const QStringList &words) const;
    void setFirst(bool first); //!< no line above it

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    Style &m_style;
    QLabel *m_label;
    QLabel *m_more;
    QWidget *m_control = nullptr;
    QStringList m_words;
    bool m_first = false;
};

} // namespace chat::ui

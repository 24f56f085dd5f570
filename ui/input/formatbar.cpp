// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/input/formatbar.h"

#include "ui/input/messageinput.h"
#include "ui/style/borders.h"
#include "ui/style/keyfocus.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QPainter>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFormatSide = 28;

//! A letter in the format that it stands for.
class FormatButton : public QAbstractButton
{
public:
    FormatButton(Style &style, MarkupFormat format, QWidget *parent)
        : QAbstractButton(parent)
        , m_style(style)
        , m_format(format)
    {
        const QString name = formatName(format);
        setSpoken(this, name);
        setTip(this, u"%1 (%2)"_s.arg(name, formatKeys(format).toString(QKeySequence::NativeText)));
        setFixedSize(kFormatSide, kFormatSide);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::TabFocus); // a click does not move the caret
        setAttribute(Qt::WA_Hover);
        connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = m_style.tokens();
        if (underMouse() || isDown() || hasKeyFocus(*this)) {
            painter.setPen(hasKeyFocus(*this) ? QPen(t.link, 1) : QPen(Qt::NoPen));
            painter.setBrush(t.hover);
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        QFont font = m_style.font(FontRole::Body);
        font.setBold(m_format == MarkupFormat::Bold);
        font.setItalic(m_format == MarkupFormat::Italic);
        font.setStrikeOut(m_format == MarkupFormat::Strike);
        font.setUnderline(m_format == MarkupFormat::Underline || m_format == MarkupFormat::Link);
        if (m_format == MarkupFormat::Code)
            font = m_style.font(FontRole::Mono);
        painter.setPen(underMouse() ? t.text : t.dim);
        if (m_format == MarkupFormat::Spoiler) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(underMouse() ? t.text : t.dim);
            painter.drawRoundedRect(QRectF(7, 11, 14, 6), 2, 2);
            return;
        }
        painter.setFont(font);
        painter.drawText(rect(), Qt::AlignCenter, sign());
    }

private:
    [[nodiscard]] QString sign() const
    {
        switch (m_format) {
        case MarkupFormat::Bold:
            return u"B"_s;
        case MarkupFormat::Italic:
            return u"I"_s;
        case MarkupFormat::Strike:
            return u"S"_s;
        case MarkupFormat::Underline:
            return u"U"_s;
        case MarkupFormat::Code:
            return u"<>"_s;
        case MarkupFormat::Link:
            return u"a"_s;
        case MarkupFormat::Quote:
            return u"\u201d"_s;
        case MarkupFormat::Spoiler:
            break;
        }
        return {};
    }

    Style &m_style;
    MarkupFormat m_format;
};

} // namespace

FormatBar::FormatBar(Style &style, MessageInput &field, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Formatting"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 4);
    row->setSpacing(2);
    for (const MarkupFormat format : kMarkupFormats) {
        auto *button = new FormatButton(style, format, this);
        connect(button, &QAbstractButton::clicked, this, [this, &field, format] {
            applyFormat(field, format, m_dialect);
            field.setFocus(Qt::OtherFocusReason);
        });
        row->addWidget(button);
    }
    row->addSpacing(6);
    m_preview = new Button(style, Glyph::Eye, tr("Preview"), this);
    m_preview->setCheckable(true);
    m_preview->setChecked(true);
    m_preview->setSide(kFormatSide);
    m_preview->setFocusPolicy(Qt::TabFocus);
    connect(m_preview, &Button::clicked, this, [this] { Q_EMIT previewToggled(m_preview->isChecked()); });
    row->addWidget(m_preview);
    auto *source = new Button(style, Glyph::Braces, tr("Show source"), this);
    source->setCheckable(true);
    source->setChecked(field.showsSource());
    source->setSide(kFormatSide);
    source->setFocusPolicy(Qt::TabFocus);
    connect(source, &Button::clicked, this, [this, source, &field] {
        Q_EMIT sourceToggled();
        source->setChecked(field.showsSource());
    });
    connect(&field, &MessageInput::showsSourceChanged, source, &Button::setChecked);
    row->addWidget(source);
    row->addStretch(1);
}

void FormatBar::setPreviewShown(bool shown)
{
    m_preview->setChecked(shown);
}

} // namespace chat::ui

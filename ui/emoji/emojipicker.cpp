// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/emoji/emojipicker.h"

#include "app/models/lists/emojimodel.h"
#include "app/models/lists/guildemojimodel.h"
#include "ui/emoji/emojigrid.h"
#include "ui/style/avatar.h"
#include "ui/style/borders.h"
#include "ui/style/text.h"
#include "ui/widgets/button.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QSettings>
#include <QVBoxLayout>

#include <array>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kEmojiPickerWidth = 2 * 10 + EmojiGrid::kColumns * EmojiGrid::kCell + 10; // with a scroll bar
constexpr int kEmojiPickerHeight = 380;
constexpr int kTones = 6;
constexpr int kGuildButtons = 1;
const auto kRecentKey = u"emoji/recent"_s;
const auto kToneKey = u"emoji/tone"_s;

QString handWithTone(int tone)
{
    QString hand = u"✋"_s;
    if (tone > 0)
        hand += QString::fromUcs4(std::array{static_cast<char32_t>(0x1f3fb + tone - 1)}.data(), 1);
    return hand;
}

QString iconOf(const QString &key)
{
    static constexpr std::array<std::pair<QLatin1StringView, const char16_t *>, 11> icons
        = {{{"recent"_L1, u"🕘"}, {"results"_L1, u"🔍"}, {"smileys"_L1, u"😀"}, {"people"_L1, u"👋"}, {"nature"_L1, u"🐻"},
            {"food"_L1, u"🍔"}, {"travel"_L1, u"🚗"}, {"activities"_L1, u"⚽"}, {"objects"_L1, u"💡"}, {"symbols"_L1, u"💠"},
            {"flags"_L1, u"🏳️"}}};
    for (const auto &[name, icon] : icons) {
        if (key == name)
            return QString::fromUtf16(icon);
    }
    return {};
}

} // namespace

//! The parts of the picker. A QObject, because it filters the keys of the search field.
class EmojiPicker::Private : public QObject
{
public:
    Private(EmojiPicker &picker, Style &look, QSettings &store);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void reset();
    void choose(int row, bool keepOpen);
    void setTone(int tone);
    void showTones(bool shown);
    void rebuildStrip();
    void markSection(int section);
    void announce(int row);

    EmojiPicker &q;
    Style &style;
    QSettings &settings;
    EmojiModel model;
    GuildEmojiModel *guilds = nullptr;
    QLineEdit *search = nullptr;
    QAction *searchIcon = nullptr;
    Button *tone = nullptr;
    QWidget *strip = nullptr;
    QHBoxLayout *stripRow = nullptr;
    QWidget *tones = nullptr;
    EmojiGrid *grid = nullptr;
    QList<Button *> sectionButtons;
    bool gridHasKeys = false; //!< left and right move in the grid, not in the text

private:
    void build();
    void buildTones();
    void applyStyle();
    [[nodiscard]] bool onKey(QKeyEvent *event);
};

EmojiPicker::Private::Private(EmojiPicker &picker, Style &look, QSettings &store)
    : q(picker)
    , style(look)
    , settings(store)
{
    if (QLocale().language() == QLocale::Chinese)
        model.setLanguage(EmojiModel::Language::Chinese);
    model.setRecent(settings.value(kRecentKey).toStringList());
    build();
    setTone(settings.value(kToneKey).toInt());
    rebuildStrip();
    applyStyle();
    connect(&style, &Style::changed, this, [this] { applyStyle(); });
}

void EmojiPicker::Private::build()
{
    auto *column = new QVBoxLayout(&q);
    column->setContentsMargins(1, 10, 1, 1);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(9, 0, 9, 8);
    top->setSpacing(6);
    search = new QLineEdit(&q);
    search->setFixedHeight(30);
    search->setPlaceholderText(EmojiPicker::tr("Search: heart / 心"));
    search->setAccessibleName(EmojiPicker::tr("Search emoji in English or Chinese"));
    search->setClearButtonEnabled(true);
    searchIcon = search->addAction(QIcon(), QLineEdit::LeadingPosition);
    search->installEventFilter(this);
    top->addWidget(search, 1);
    tone = new Button(style, Button::Kind::Icon, handWithTone(0), &q);
    tone->setName(EmojiPicker::tr("Skin tone"));
    top->addWidget(tone);
    column->addLayout(top);
    strip = new QWidget(&q);
    stripRow = new QHBoxLayout(strip);
    stripRow->setContentsMargins(9, 0, 9, 6);
    stripRow->setSpacing(0);
    column->addWidget(strip);
    buildTones();
    column->addWidget(tones);
    grid = new EmojiGrid(style, model, &q);
    column->addWidget(grid, 1);

    connect(tone, &Button::clicked, this, [this] { showTones(tones->isHidden()); });
    connect(search, &QLineEdit::textChanged, this, [this](const QString &text) {
        gridHasKeys = false;
        model.setFilter(text);
        if (guilds)
            guilds->setFilter(text.trimmed());
        rebuildStrip();
        grid->setCurrentRow(
            text.trimmed().isEmpty() || grid->sections().empty() ? -1 : grid->sections().front().firstRow);
    });
    connect(grid, &EmojiGrid::chosen, this, [this](int row, bool keepOpen) { choose(row, keepOpen); });
    connect(grid, &EmojiGrid::currentChanged, this, [this](int row) { announce(row); });
    connect(grid, &EmojiGrid::sectionsChanged, this, [this] { rebuildStrip(); });
    connect(grid, &EmojiGrid::sectionShown, this, [this](int section) { markSection(section); });
}

void EmojiPicker::Private::buildTones()
{
    tones = new QWidget(&q);
    auto *row = new QHBoxLayout(tones);
    row->setContentsMargins(9, 0, 9, 6);
    row->setSpacing(0);
    row->addStretch(1);
    const std::array<QString, kTones> names
        = {EmojiPicker::tr("No skin tone"), EmojiPicker::tr("Light skin"), EmojiPicker::tr("Medium light skin"),
            EmojiPicker::tr("Medium skin"), EmojiPicker::tr("Medium dark skin"), EmojiPicker::tr("Dark skin")};
    for (int index = 0; index < kTones; ++index) {
        auto *button = new Button(style, Button::Kind::Icon, handWithTone(index), tones);
        button->setName(names[static_cast<size_t>(index)]);
        connect(button, &Button::clicked, this, [this, index] {
            setTone(index);
            showTones(false);
            search->setFocus();
        });
        row->addWidget(button);
    }
    tones->hide();
}

void EmojiPicker::Private::applyStyle()
{
    search->setFont(style.font(FontRole::List));
    QPalette colors = search->palette();
    colors.setColor(QPalette::AlternateBase, style.tokens().codeGround);
    search->setPalette(colors);
    searchIcon->setIcon(style.icon(Glyph::Search, Level::Dim, 16));
}

void EmojiPicker::Private::setTone(int index)
{
    const int bounded = std::clamp(index, 0, kTones - 1);
    model.setTone(bounded);
    tone->setText(handWithTone(bounded));
    tone->update();
    settings.setValue(kToneKey, bounded);
}

void EmojiPicker::Private::showTones(bool shown)
{
    tones->setVisible(shown);
    strip->setVisible(!shown);
}

void EmojiPicker::Private::rebuildStrip()
{
    const std::vector<EmojiGrid::Section> &sections = grid->sections();
    const bool searching = !model.filter().isEmpty();
    if (searching) {
        for (Button *button : std::as_const(sectionButtons))
            button->setEnabled(false);
        return;
    }
    qDeleteAll(sectionButtons);
    sectionButtons.clear();
    while (QLayoutItem *item = stripRow->takeAt(0))
        delete item; // a spacer
    int guildButtons = 0;
    for (int index = 0; index < static_cast<int>(sections.size()); ++index) {
        const EmojiGrid::Section &section = sections[static_cast<size_t>(index)];
        const bool guild = section.key == "guild"_L1;
        if (guild && guildButtons++ >= kGuildButtons) // the strip has room for a few guilds; the grid has them all
            continue;
        auto *button
            = new Button(style, Button::Kind::Icon, guild ? initialsOf(section.title) : iconOf(section.key), strip);
        button->setName(section.title);
        button->setSide(sections.size() > 10 ? 28 : 30);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &Button::clicked, this, [this, index] {
            grid->scrollToSection(index);
            markSection(index);
        });
        stripRow->addWidget(button);
        if (index + 1 < static_cast<int>(sections.size()))
            stripRow->addStretch(1);
        button->setProperty("section", index);
        sectionButtons.append(button);
    }
    markSection(0);
}

void EmojiPicker::Private::markSection(int section)
{
    for (Button *button : std::as_const(sectionButtons))
        button->setChecked(model.filter().isEmpty() && button->property("section").toInt() == section);
}

void EmojiPicker::Private::announce(int row)
{
    const QString name = grid->nameOf(row);
    setSpoken(grid, name.isEmpty() ? EmojiPicker::tr("Emoji") : name);
    setSpokenMore(search, name);
    QAccessibleEvent changed(search, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void EmojiPicker::Private::reset()
{
    showTones(false);
    search->clear();
    model.refreshRecent();
    rebuildStrip();
    grid->setCurrentRow(-1);
    grid->scrollToSection(0);
    gridHasKeys = false;
    search->setFocus(Qt::PopupFocusReason);
}

void EmojiPicker::Private::choose(int row, bool keepOpen)
{
    if (const int custom = grid->guildRow(row); custom >= 0) {
        Q_EMIT q.picked(guilds->emojiAt(custom).emoji);
        if (!keepOpen)
            q.close();
        return;
    }
    const QString characters = model.charactersAt(row);
    if (characters.isEmpty())
        return;
    model.noteUsed(characters);
    settings.setValue(kRecentKey, model.recent());
    Emoji emoji;
    emoji.id = characters;
    Q_EMIT q.picked(emoji);
    if (!keepOpen)
        q.close();
}

bool EmojiPicker::Private::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == search && event->type() == QEvent::KeyPress)
        return onKey(static_cast<QKeyEvent *>(event)); // checked by the type above
    return QObject::eventFilter(watched, event);
}

bool EmojiPicker::Private::onKey(QKeyEvent *event)
{
    const bool sideways = (gridHasKeys || search->text().isEmpty()) && !(event->modifiers() & ~Qt::KeypadModifier);
    const auto move = [this](int columns, int lines) {
        gridHasKeys = true;
        grid->moveCurrent(columns, lines);
        return true;
    };
    switch (event->key()) {
    case Qt::Key_Up:
        return move(0, -1);
    case Qt::Key_Down:
        return move(0, 1);
    case Qt::Key_PageUp:
        return move(0, -6);
    case Qt::Key_PageDown:
        return move(0, 6);
    case Qt::Key_Left:
        return sideways && move(-1, 0);
    case Qt::Key_Right:
        return sideways && move(1, 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(grid->currentRow(), event->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    case Qt::Key_Escape:
        if (search->text().isEmpty())
            return false; // the popup closes
        search->clear();
        return true;
    default:
        return false;
    }
}

EmojiPicker::EmojiPicker(Style &style, QSettings &settings, QWidget *parent)
    : PopupFrame(style, parent)
    , d(std::make_unique<Private>(*this, style, settings))
{
    setAccessibleName(tr("Choose an emoji"));
}

EmojiPicker::~EmojiPicker() = default;

void EmojiPicker::setGuildEmoji(GuildEmojiModel *model, ImageCache *images)
{
    d->guilds = model;
    d->grid->setGuildEmoji(model, images);
    d->rebuildStrip();
}

void EmojiPicker::popup(const QRect &globalAnchor)
{
    openAt(globalAnchor, QSize(kEmojiPickerWidth, kEmojiPickerHeight));
    d->reset();
}

void EmojiPicker::paintEvent(QPaintEvent *event)
{
    PopupFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(1, d->grid->y() - 1, width() - 2, 1, m_style.tokens().line);
}

} // namespace chat::ui

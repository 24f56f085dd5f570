// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/signin/signinform.h"

#include "app/base/showntext.h"
#include "app/models/timeline/messagetext.h"
#include "ui/shell/signin/signinfield.h"
#include "ui/shell/signin/signinpreview.h"
#include "ui/style/borders.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QUrl>

#include <utility>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;
using Keep = Account::Keep;

namespace {
constexpr int kLeastHeight = 440;
} // namespace

SignInForm::SignInForm(Style &style, Accounts &accounts, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_accounts(accounts)
    , m_ownTitle(title)
    , m_title(new QLabel(title, this))
    , m_text(new QLabel(text, this))
    , m_entry(new QWidget(this))
    , m_preview(new SignInPreview(style, this))
    , m_message(new QLabel(this))
    , m_primary(new Button(style, Button::Kind::Primary, {}, this))
    , m_secondary(new Button(style, Button::Kind::Plain, {}, this))
    , m_back(new Button(style, Glyph::ArrowLeft, tr("Back"), this))
{
    setSpoken(this, title);
    auto font = style.font(FontRole::Title);
    font.setPixelSize(20);
    m_title->setFont(font);
    m_text->setFont(style.font(FontRole::List));
    m_message->setFont(style.font(FontRole::List));
    for (auto *label : {m_title, m_text, m_message}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_fields = new QVBoxLayout(m_entry);
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_primary);
    buttons->addWidget(m_secondary);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addLayout(head);
    for (auto *part :
        {static_cast<QWidget *>(m_text), m_entry, static_cast<QWidget *>(m_preview), static_cast<QWidget *>(m_message)})
        column->addWidget(part);
    column->addLayout(buttons);
    // The page centres forms: one whose height includes another sentence stays in place.
    column->addStretch(1);
    setMinimumHeight(kLeastHeight);
    connect(m_primary, &Button::clicked, this, &SignInForm::onPrimary);
    connect(m_secondary, &Button::clicked, this, &SignInForm::onSecondary);
    connect(m_back, &Button::clicked, this, &SignInForm::backChosen);
    connect(&style, &Style::changed, this, &SignInForm::dress);
    dress();
}

SignInForm::~SignInForm()
{
    m_waiting.reset();
    delete m_preview; // uses the network, which is destroyed before the children
}

QString SignInForm::message() const
{
    return m_message->isHidden() ? QString() : m_message->text();
}

void SignInForm::begin(Account *again)
{
    m_waiting.reset();
    m_again = again;
    m_title->setText(again ? tr("Sign in again as %1").arg(shownName(again->name())) : m_ownTitle);
    fill(again ? &again->config() : nullptr);
    m_config = {};
    m_answer = {};
    setStep(Step::Entry);
    focusFirst();
}

void SignInForm::setButtons(const QString &primary, const QString &secondary)
{
    for (const auto &[button, text] : {std::pair{m_primary, primary}, std::pair{m_secondary, secondary}}) {
        button->setText(text);
        setSpoken(button, text);
        button->setVisible(!text.isEmpty());
        button->updateGeometry();
    }
}

void SignInForm::say(const QString &text, bool bad)
{
    m_bad = bad;
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    dress();
    if (!text.isEmpty()) {
        QAccessibleEvent alert(m_message, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void SignInForm::setStep(Step step)
{
    m_step = step;
    const bool fields = step == Step::Entry || step == Step::Asking;
    m_entry->setVisible(fields);
    m_text->setVisible(fields && !m_text->text().isEmpty());
    setReadOnly(step != Step::Entry);
    m_primary->setEnabled(step != Step::Asking && step != Step::Storing);
    if (fields)
        m_preview->hide();
    switch (step) {
    case Step::Entry:
        setButtons(tr("Continue"), {});
        say({});
        break;
    case Step::Asking:
        setButtons(tr("Contacting the server…"), tr("Cancel"));
        say({});
        break;
    case Step::Storing:
        setButtons(tr("Saving…"), tr("Cancel"));
        say(tr("The token is stored in the keyring of your desktop. You may be asked to unlock it."));
        break;
    case Step::Preview:
    case Step::NoKeyring:
        m_primary->setFocus(Qt::OtherFocusReason);
        break;
    }
}

void SignInForm::submit()
{
    if (m_step == Step::Entry)
        ask();
}

void SignInForm::onPrimary()
{
    switch (m_step) {
    case Step::Entry:
        ask();
        break;
    case Step::Preview:
        if (m_known && !m_again)
            Q_EMIT done(m_accounts.find(m_accounts.idOf(m_config, m_answer.self.id)));
        else
            keepInKeyring();
        break;
    case Step::NoKeyring:
        open(Keep::ThisRun);
        break;
    case Step::Asking:
    case Step::Storing:
        break;
    }
}

void SignInForm::onSecondary()
{
    switch (m_step) {
    case Step::Preview:
        if (m_known && !m_again) {
            keepInKeyring();
            break;
        }
        setStep(Step::Entry);
        focusFirst();
        break;
    case Step::NoKeyring:
        keepInKeyring();
        break;
    case Step::Asking:
        m_waiting.reset();
        setStep(Step::Entry);
        focusFirst();
        break;
    case Step::Storing:
        m_waiting.reset();
        showPreview();
        break;
    case Step::Entry:
        break;
    }
}

void SignInForm::ask()
{
    const auto config = read();
    if (!config)
        return;
    m_config = *config;
    setStep(Step::Asking);
    m_secondary->setFocus(Qt::OtherFocusReason);
    m_waiting = std::make_unique<QObject>();
    askWho(m_config, m_network, m_waiting.get(), [this](const SignInAnswer &answer) {
        m_waiting.release()->deleteLater(); // it is the context of the current call
        onAnswer(answer);
    });
}

void SignInForm::onAnswer(const SignInAnswer &answer)
{
    m_answer = answer;
    if (answer.error) {
        setStep(Step::Entry);
        showError(answer);
        return;
    }
    const auto id = m_accounts.idOf(m_config, answer.self.id);
    if (m_again && m_again->id() != id) {
        setStep(Step::Entry);
        showMismatch(tr("This token belongs to %1, not to %2. To use both, add it as another account.")
                         .arg(answer.self.displayName(), shownName(m_again->name())));
        return;
    }
    m_known = m_accounts.find(id) != nullptr;
    showPreview();
}

void SignInForm::showProblem(const SignInAnswer &answer, SignInField &address, SignInField &token, const Words &words)
{
    const auto &error = *answer.error;
    auto *field = &address;
    switch (error.kind) {
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::TokenExpired:
    case ApiError::Kind::Forbidden:
        field = &token;
        field->setError(words.refused);
        break;
    case ApiError::Kind::NotFound:
        field->setError(
            tr("A server answers at %1, but it has nothing under the path %2. %3")
                .arg(words.asked.authority(), words.asked.path().isEmpty() ? u"/"_s : words.asked.path(), words.path));
        break;
    case ApiError::Kind::BadReply:
    case ApiError::Kind::Rejected:
    case ApiError::Kind::Unsupported:
        field->setError(words.elsewhere);
        break;
    case ApiError::Kind::Network:
        field->setError(answer.tlsProblem.isEmpty()
                ? tr("%1 Check the address and your connection.").arg(describeError(error))
                : tr("The connection is not secure, so the token was not sent: %1").arg(answer.tlsProblem));
        break;
    case ApiError::Kind::Timeout:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::ServerError:
    case ApiError::Kind::Cancelled:
        field->setError(tr("%1 Try again in a moment.").arg(describeError(error)));
        break;
    }
    field->edit().setFocus();
}

void SignInForm::showPreview()
{
    m_preview->show(m_answer.self, QUrl(m_accounts.idOf(m_config, {}).base).authority());
    setStep(Step::Preview);
    QStringList lines;
    if (m_known && !m_again) {
        setButtons(tr("Switch to it"), tr("Update its token"));
        lines << tr("%1 is already signed in here.").arg(m_answer.self.displayName());
    } else {
        setButtons(m_again ? tr("Use this token") : tr("Add this account"), tr("Change"));
    }
    if (m_answer.webhook)
        lines << tr("This bot uses a webhook, which receives all its events: nothing new would appear here on its own. "
                    "Turn the webhook off on the bot's page (connection mode: WebSocket) to see messages live.");
    if (const auto text = caveat(m_config); !text.isEmpty())
        lines << text;
    if (m_config.baseUrl.scheme() == "http"_L1 && m_config.baseUrl.host() != "127.0.0.1"_L1
        && m_config.baseUrl.host() != "localhost"_L1)
        lines << tr("The address starts with http: the token is sent unencrypted.");
    say(lines.join(u"\n\n"_s));
}

void SignInForm::keepInKeyring()
{
    setStep(Step::Storing);
    m_waiting = std::make_unique<QObject>();
    m_accounts.store(m_config, m_answer.self.id, m_waiting.get(), [this](const TokenStore::Answer &answer) {
        m_waiting.release()->deleteLater();
        if (!answer.error) {
            open(Keep::Stored);
            return;
        }
        setStep(Step::NoKeyring);
        setButtons(tr("Use it for this run only"), tr("Try again"));
        if (answer.error->kind == TokenError::Kind::NoService)
            say(tr("There is no keyring on this desktop (no Secret Service is running), so the token cannot be stored "
                   "safely. It can be used until the program ends; after that you will be asked for it again. To store "
                   "it, install and start a keyring, for example gnome-keyring."),
                true);
        else if (answer.error->kind == TokenError::Kind::Denied)
            say(tr("The keyring is still locked, so the token was not stored. It can be used until the program ends."),
                true);
        else
            sayKeyringFailed(answer.error->message.simplified());
    });
}

//! The keyring's own messages are seldom readable ("Object does not exist at path …"): they are shown separately.
void SignInForm::sayKeyringFailed(const QString &words)
{
    auto sentence = tr("The keyring did not store the token; perhaps its window was closed. The token can be used "
                       "until the program ends.");
    if (!words.isEmpty())
        sentence += u'\n' + tr("The keyring reported: %1").arg(words);
    say(sentence, true);
}

void SignInForm::open(Keep keep)
{
    auto *account = m_accounts.add(m_config, m_answer.self, keep);
    m_config = {}; // from here on only the session has the token
    fill(nullptr);
    setStep(Step::Entry);
    if (account)
        Q_EMIT done(account);
}

void SignInForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_step == Step::Entry)
        Q_EMIT backChosen();
    else if (m_step == Step::Asking || m_step == Step::Storing)
        onSecondary();
    else
        setStep(Step::Entry);
}

void SignInForm::dress()
{
    const auto ink = [](QLabel *label, const QColor &color) {
        auto colours = label->palette();
        colours.setColor(QPalette::WindowText, color);
        label->setPalette(colours);
    };
    const auto &t = m_style.tokens();
    ink(m_title, t.text);
    ink(m_text, m_style.color(Level::Dim));
    ink(m_message, m_bad ? readable(t.danger, t.main) : t.text);
}

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/signin/signinkook.h"

#include "app/session/pastedtoken.h"
#include "ui/shell/signin/signinfield.h"
#include "ui/style/borders.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QUrl>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;
using Kind = AccountConfig::Backend;

namespace {

//! An address as people type it: "https://" is added if missing.
QUrl kookBaseOf(const QString &text)
{
    auto written = text.simplified();
    if (!written.isEmpty() && !written.contains("://"_L1))
        written.prepend("https://"_L1);
    return normalisedBase(Kind::Kook, QUrl(written, QUrl::StrictMode));
}

} // namespace

SignInKook::SignInKook(Style &style, Accounts &accounts, QWidget *parent)
    : SignInForm(style, accounts, tr("Sign in to KOOK"),
        tr("On KOOK's developer page, open your bot and copy its token. You enter it once; it is kept only in the "
           "keyring of your desktop."),
        parent)
    , m_token(new SignInField(style, SignInField::Kind::Secret, tr("Token"), this))
    , m_address(new SignInField(style, SignInField::Kind::Plain, tr("Server address"), this))
    , m_bot(new QRadioButton(tr("Bot"), this))
    , m_bearer(new QRadioButton(tr("User (OAuth2 access token)"), this))
    , m_use(new QWidget(this))
    , m_question(new QLabel(tr("Does a program use this token, for example your bot?"), m_use))
    , m_why(new QLabel(
          tr("KOOK sends what happens to only one program for each token. If a program uses it, this window leaves "
             "that to the program and looks for news every few seconds."),
          m_use))
    , m_shared(new QRadioButton(tr("Yes, or I am not sure"), m_use))
    , m_alone(new QRadioButton(tr("No, only this window"), m_use))
{
    m_token->setPlaceholder(tr("Paste the token"));
    addFields();
    for (auto *field : {m_token, m_address})
        connect(field, &SignInField::submitted, this, [this] { submit(); });
    connect(m_token, &SignInField::edited, this, &SignInKook::onTokenEdited);
    for (auto *kind : {m_bot, m_bearer})
        connect(kind, &QRadioButton::toggled, m_token, [this] { m_token->setError({}); });
    connect(m_bot, &QRadioButton::toggled, m_use, &QWidget::setVisible);
    connect(&style, &Style::changed, this, &SignInKook::dressFields);
    dressFields();
    fill(nullptr);
    QWidget::setTabOrder(&m_token->edit(), m_token->reveal());
    QWidget::setTabOrder(m_token->reveal(), m_bot);
    QWidget::setTabOrder(m_bot, m_bearer);
    QWidget::setTabOrder(m_bearer, m_shared);
    QWidget::setTabOrder(m_shared, m_alone);
    QWidget::setTabOrder(m_alone, &m_address->edit());
}

void SignInKook::addFields()
{
    for (auto *kind : {m_bot, m_bearer}) {
        kind->setFont(style().font(FontRole::List));
        kind->setAccessibleDescription(tr("Token type"));
    }
    m_question->setFont(style().font(FontRole::ListStrong));
    m_why->setFont(style().font(FontRole::Note));
    m_why->setWordWrap(true);
    for (auto *answer : {m_shared, m_alone}) {
        answer->setFont(style().font(FontRole::List));
        setSpokenMore(answer, m_question->text());
    }
    const auto row = [](QRadioButton *one, QRadioButton *other) {
        auto *both = new QHBoxLayout;
        both->setSpacing(20);
        both->addWidget(one);
        both->addWidget(other);
        both->addStretch(1);
        return both;
    };
    auto *use = new QVBoxLayout(m_use);
    use->setContentsMargins(0, 8, 0, 8);
    use->setSpacing(6);
    use->addWidget(m_question);
    use->addLayout(row(m_shared, m_alone));
    use->addWidget(m_why);
    fields().addWidget(m_token);
    fields().addLayout(row(m_bot, m_bearer));
    fields().addWidget(m_use);
    fields().addWidget(m_address);
}

void SignInKook::dressFields()
{
    const auto &t = style().tokens();
    auto colours = m_bot->palette();
    colours.setColor(QPalette::Text, t.accent); // colour of the dot
    colours.setColor(QPalette::WindowText, t.text);
    for (auto *button : {m_bot, m_bearer, m_shared, m_alone})
        button->setPalette(colours);
    m_question->setPalette(colours);
    colours.setColor(QPalette::WindowText, style().color(Level::Dim));
    m_why->setPalette(colours);
}

//! "Bot …" and "Bearer …" name the kind.
void SignInKook::onTokenEdited(const QString &text)
{
    const auto pasted = PastedToken::read(text);
    if (pasted.bearer)
        (*pasted.bearer ? m_bearer : m_bot)->setChecked(true);
}

std::optional<AccountConfig> SignInKook::read()
{
    const auto pasted = PastedToken::read(m_token->text());
    const auto base = kookBaseOf(m_address->text());
    m_token->setError(pasted.token.isEmpty() ? tr("Paste the token first.")
            : pasted.odd                     ? tr("This is not a token: it contains characters that tokens never have.")
                                             : QString());
    m_address->setError(base.isEmpty()
            ? tr("This is not a web address. The official one is %1.").arg(officialBase(Kind::Kook).toString())
            : QString());
    if (!m_token->error().isEmpty())
        m_token->edit().setFocus();
    else if (!m_address->error().isEmpty())
        m_address->edit().setFocus();
    if (!m_token->error().isEmpty() || !m_address->error().isEmpty())
        return {};
    AccountConfig config{Kind::Kook, base, pasted.token, m_bearer->isChecked()};
    config.live = m_alone->isChecked() && !config.bearer ? LiveConnection::IfFree : LiveConnection::Never;
    return config;
}

QString SignInKook::refusal(const ApiError &error) const
{
    if (error.kind == ApiError::Kind::TokenExpired)
        return tr("This token has expired. Get a new one from the developer page.");
    return m_bearer->isChecked()
        ? tr("The server does not accept this as a user token. If it is a bot token, choose “Bot”.")
        : tr("The server does not accept this as a bot token. Copy it again from the bot's page; each reset there "
             "invalidates the previous token.");
}

void SignInKook::showError(const SignInAnswer &answer)
{
    showProblem(answer, *m_address, *m_token,
        {refusal(*answer.error),
            tr("There is no KOOK server at this address: something else answered. Check the address; the official one "
               "is %1.")
                .arg(officialBase(Kind::Kook).toString()),
            tr("The official address is %1.").arg(officialBase(Kind::Kook).toString()), kookBaseOf(m_address->text())});
}

void SignInKook::fill(const AccountConfig *again)
{
    m_token->setText({});
    m_address->setText((again ? again->baseUrl : officialBase(Kind::Kook)).toString());
    (again && again->bearer ? m_bearer : m_bot)->setChecked(true);
    (again && again->live != LiveConnection::Never ? m_alone : m_shared)->setChecked(true);
    if (auto *reveal = m_token->reveal())
        reveal->setChecked(false);
}

void SignInKook::setReadOnly(bool readOnly)
{
    m_token->setReadOnly(readOnly);
    m_address->setReadOnly(readOnly);
    m_bot->setEnabled(!readOnly);
    m_bearer->setEnabled(!readOnly);
    m_shared->setEnabled(!readOnly);
    m_alone->setEnabled(!readOnly);
}

void SignInKook::focusFirst()
{
    m_token->edit().setFocus();
}

void SignInKook::showMismatch(const QString &text)
{
    m_token->setError(text);
    m_token->edit().setFocus();
}

QString SignInKook::caveat(const AccountConfig &config) const
{
    return config.bearer ? tr("With a user token, KOOK only reports who you are and which guilds you are in. Reading "
                              "and writing messages requires a bot token.")
                         : QString();
}

} // namespace chat::ui

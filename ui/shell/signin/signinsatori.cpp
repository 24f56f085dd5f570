// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/signin/signinsatori.h"

#include "app/base/otherstext.h"
#include "app/base/showntext.h"
#include "ui/shell/signin/signinfield.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QFontMetrics>
#include <QAbstractButton>
#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QUrl>
#include <QVBoxLayout>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;
using Kind = AccountConfig::Backend;

namespace {

//! An address as people type it: without a scheme, a local one gets "http://" and others "https://".
QUrl satoriBaseOf(const QString &text)
{
    auto written = text.simplified();
    if (!written.isEmpty() && !written.contains("://"_L1)) {
        const bool near = written.startsWith("localhost"_L1) || written.startsWith("127."_L1)
            || written.startsWith("192.168."_L1) || written.startsWith("[::1]"_L1);
        written.prepend(near ? "http://"_L1 : "https://"_L1);
    }
    return normalisedBase(Kind::Satori, QUrl(written, QUrl::StrictMode));
}

} // namespace

SignInSatori::SignInSatori(Style &style, Accounts &accounts, QWidget *parent)
    : SignInForm(style, accounts, tr("Connect to a Satori server"),
        tr("Koishi, LLBot, Lagrange and others offer the accounts of many platforms at one address. The address and "
           "the token, if there is one, are in their configuration."),
        parent)
    , m_address(new SignInField(style, SignInField::Kind::Plain, tr("Server address"), this))
    , m_token(new SignInField(style, SignInField::Kind::Secret, tr("Token"), this))
    , m_found(new QLabel(this))
    , m_rows(new QVBoxLayout)
    , m_choices(new QButtonGroup(this))
{
    m_address->setPlaceholder(u"http://127.0.0.1:5140/satori"_s);
    m_token->setPlaceholder(tr("Leave it empty if the server needs none"));
    m_found->setWordWrap(true);
    m_found->setFont(style.font(FontRole::List));
    auto keepsRoom = m_found->sizePolicy(); // keeps its space while hidden
    keepsRoom.setRetainSizeWhenHidden(true);
    m_found->setSizePolicy(keepsRoom);
    m_found->setMinimumHeight(QFontMetrics(m_found->font()).lineSpacing());
    m_found->hide();
    m_rows->setSpacing(8);
    m_rows->addWidget(m_found);
    fields().addWidget(m_address);
    fields().addWidget(m_token);
    fields().addLayout(m_rows);
    for (auto *field : {m_address, m_token}) {
        connect(field, &SignInField::submitted, this, [this] { submit(); });
        connect(field, &SignInField::edited, this, &SignInSatori::forget);
    }
    fill(nullptr);
    QWidget::setTabOrder(&m_address->edit(), &m_token->edit());
    QWidget::setTabOrder(&m_token->edit(), m_token->reveal());
}

SignInSatori::~SignInSatori() = default;

//! Another address or token: the accounts found belong to the old one.
void SignInSatori::forget()
{
    if (m_finder)
        m_finder->disconnect(this);
    m_finder.reset();
    m_goOn = false;
    list();
}

std::optional<AccountConfig> SignInSatori::typed()
{
    AccountConfig config;
    config.backend = Kind::Satori;
    config.baseUrl = satoriBaseOf(m_address->text());
    config.token = m_token->text().simplified();
    if (!config.baseUrl.isEmpty())
        return config;
    m_address->setError(
        tr("This is not a web address. On this computer it looks like %1.").arg(u"http://127.0.0.1:5140/satori"_s));
    m_address->edit().setFocus();
    return {};
}

std::optional<AccountConfig> SignInSatori::read()
{
    auto config = typed();
    if (!config)
        return {};
    if (!m_finder || m_finder->state() == LoginFinder::State::Failed) {
        look(*config);
        return {};
    }
    const int chosen = m_choices->checkedId();
    if (m_finder->state() != LoginFinder::State::Listed || chosen < 0) {
        m_goOn = true;
        return {};
    }
    const ServerLogin &login = m_finder->logins().at(static_cast<size_t>(chosen));
    config->platform = login.platform;
    config->user = login.user.id;
    return config;
}

void SignInSatori::look(const AccountConfig &config)
{
    m_looked = config;
    m_finder = makeLoginFinder(config, m_network);
    if (!m_finder)
        return;
    m_goOn = true;
    m_found->setText(tr("Checking which accounts are signed in there…"));
    m_found->show();
    connect(m_finder.get(), &LoginFinder::changed, this, &SignInSatori::onFound);
    m_finder->start();
}

void SignInSatori::onFound()
{
    if (m_finder->state() == LoginFinder::State::Failed) {
        SignInAnswer answer;
        answer.error = m_finder->error().value_or(ApiError{});
        answer.tlsProblem = m_finder->tlsProblem();
        m_found->hide();
        if (step() == Step::Entry)
            showError(answer);
        return;
    }
    if (m_finder->state() != LoginFinder::State::Listed)
        return;
    list();
    if (step() != Step::Entry || !m_goOn || m_choices->checkedId() < 0)
        return;
    m_goOn = false;
    submit();
}

void SignInSatori::list()
{
    const int before = m_choices->checkedId();
    const auto old = m_choices->buttons();
    for (auto *button : old) {
        m_choices->removeButton(button);
        delete button;
    }
    const bool listed = m_finder && m_finder->state() == LoginFinder::State::Listed;
    m_found->setVisible(listed);
    if (!listed)
        return;
    const auto &logins = m_finder->logins();
    int complete = 0;
    int only = -1;
    QWidget *previous = m_token->reveal();
    for (size_t i = 0; i < logins.size(); ++i) {
        const ServerLogin &login = logins[i];
        const bool there = !login.user.id.isEmpty();
        const QString platform = shownName(login.platform, 40);
        const OthersText words(
            there ? tr("%1 on %2").arg(login.user.displayName(), platform) : tr("%1: still connecting").arg(platform));
        auto *row = new QRadioButton(words.entry(), this);
        row->setFont(style().font(FontRole::List));
        row->setEnabled(there);
        m_rows->addWidget(row);
        QWidget::setTabOrder(previous, row);
        previous = row;
        m_choices->addButton(row, static_cast<int>(i));
        complete += there ? 1 : 0;
        const bool same = there && login.user.id == m_again.user && login.platform == m_again.platform;
        if (there && (only < 0 || same || static_cast<int>(i) == before))
            only = static_cast<int>(i);
    }
    QWidget::setTabOrder(previous, &primary());
    const bool known = !m_again.user.isEmpty() || before >= 0;
    if (only >= 0 && (complete == 1 || known))
        m_choices->button(only)->setChecked(true);
    m_found->setText(complete > 1 ? tr("Which account?")
            : complete == 1       ? tr("Found one account:")
                                  : tr("No account is signed in there yet. It appears here as soon as one is."));
}

void SignInSatori::showError(const SignInAnswer &answer)
{
    showProblem(answer, *m_address, *m_token,
        {m_token->text().isEmpty() ? tr("This server requires a token.") : tr("The server does not accept this token."),
            tr("There is no Satori server at this address. Many use a path of their own, like /satori."),
            tr("Many Satori servers use /satori."), satoriBaseOf(m_address->text())});
}

void SignInSatori::fill(const AccountConfig *again)
{
    m_again = again ? *again : AccountConfig();
    m_address->setText(again ? again->baseUrl.toString() : QString());
    m_token->setText({});
    if (auto *reveal = m_token->reveal())
        reveal->setChecked(false);
    forget();
}

void SignInSatori::setReadOnly(bool readOnly)
{
    m_address->setReadOnly(readOnly);
    m_token->setReadOnly(readOnly);
    const auto rows = m_choices->buttons();
    for (auto *row : rows) {
        const ServerLogin &login = m_finder->logins().at(static_cast<size_t>(m_choices->id(row)));
        row->setEnabled(!readOnly && !login.user.id.isEmpty());
    }
}

void SignInSatori::focusFirst()
{
    (m_again.user.isEmpty() ? m_address : m_token)->edit().setFocus();
}

void SignInSatori::showMismatch(const QString &text)
{
    m_token->setError(text);
    m_token->edit().setFocus();
}

QString SignInSatori::caveat(const AccountConfig &config) const
{
    return config.token.isEmpty() && config.baseUrl.host() != "127.0.0.1"_L1 && config.baseUrl.host() != "localhost"_L1
        ? tr("This server requires no token: anyone who can reach its address can use its accounts.")
        : QString();
}

} // namespace chat::ui

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/residents/residents.h"

#include "app/sandbox/residents/residentlines.h"
#include "app/sandbox/store/kooktypes.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

constexpr int kKeptPerPlace = 40; //!< own messages that may still be edited or deleted
constexpr int kFloodPlaces = 50;
constexpr int kMostPerSecond = 100'000;
constexpr std::array kReactions = {u"👍", u"😂", u"❤️", u"🎉", u"👀", u"🔥", u"🙏", u"✨", u"🤔", u"👏🏽"};

} // namespace

Residents::Residents(Actor &actor, Scheduler &scheduler, quint64 seed, ResidentPace pace, QObject *parent)
    : QObject(parent)
    , m_actor(actor)
    , m_random(seed)
    , m_pace(pace)
    , m_scheduler(scheduler)
    , m_idle(scheduler)
    , m_flood(scheduler)
{
    connect(&m_actor, &Actor::messageCreated, this, &Residents::onMessage);
}

bool Residents::start(const QString &mode)
{
    stop();
    if (mode.isEmpty() || mode == "off"_L1)
        return true;
    bool number = false;
    const int rate = mode.toInt(&number);
    if (mode != "on"_L1 && (!number || rate < 0 || rate > kMostPerSecond))
        return false;
    m_places = m_actor.channels();
    m_places.removeIf([this](const Place &place) { return residentsOf(place.id).isEmpty(); });
    if (mode == "on"_L1) {
        m_on = true;
        scheduleIdle();
    } else if (rate > 0) {
        m_places = m_places.first(std::min<qsizetype>(m_places.size(), kFloodPlaces));
        m_rate = rate;
        m_floodedAt = m_scheduler.now();
        scheduleFlood();
    }
    return true;
}

void Residents::stop()
{
    m_idle.stop();
    m_flood.stop();
    m_crowds.clear();
    m_answers.clear();
    m_on = false;
    m_rate = 0;
    m_owed = 0;
}

QList<Person> Residents::residentsOf(const QString &placeId) const
{
    QList<Person> people = m_actor.people(placeId);
    people.removeIf([](const Person &person) { return person.bot || person.hasToken; });
    return people;
}

//! Prevents loops: only accounts that can be signed in are answered, and residents never can.
bool Residents::isReal(const PostedMessage &message) const
{
    if (m_mine.contains(message.id))
        return false;
    const QList<Person> people = m_actor.people(message.place.id);
    const auto author = std::ranges::find(people, message.authorId, &Person::id);
    return author != people.cend() && author->hasToken;
}

bool Residents::hasPatience(const PostedMessage &message)
{
    const double most = message.authorIsBot ? 3 : 12;
    const double refill = double((message.authorIsBot ? m_pace.botRefill : m_pace.humanRefill).count());
    const auto now = m_scheduler.now();
    const QString key = message.place.id + u' ' + message.authorId;
    auto it = m_patience.find(key);
    if (it == m_patience.end())
        it = m_patience.insert(key, {most, now});
    it->left = std::min(most, it->left + double((now - it->at).count()) / refill);
    it->at = now;
    if (it->left < 1)
        return false;
    it->left -= 1;
    return true;
}

void Residents::onMessage(const PostedMessage &message)
{
    if (!m_on || m_answers.contains(message.place.id) || !isReal(message) || !hasPatience(message))
        return;
    QList<Person> crowd = residentsOf(message.place.id);
    crowd.removeIf([&message](const Person &person) { return person.id == message.authorId; });
    if (crowd.isEmpty())
        return;
    const auto called = std::ranges::find_if(
        crowd, [&message](const Person &person) { return message.mentions.contains(person.id); });
    const Person who = called != crowd.cend() ? *called : m_random.pick(crowd);
    const std::chrono::milliseconds wait(
        m_random.between(int(m_pace.answerMin.count()), int(m_pace.answerMax.count())));
    m_answers.try_emplace(message.place.id, m_scheduler).first->second.start(wait, [this, message, who] {
        m_answers.erase(message.place.id);
        answer(message, who);
    });
}

void Residents::answer(const PostedMessage &message, const Person &who)
{
    const int kind = m_random.below(10);
    if (kind < 3 || message.type == KookMessageType::Picture)
        (void)m_actor.react(who.id, message.id, QString::fromUtf16(m_random.pick(kReactions)), true);
    if (kind == 0)
        return; // sometimes a reaction is the answer
    const QString text = answerTo(message.content, m_random);
    if (kind < 5)
        say(who.id, message.place.id, text, message.id);
    else if (kind < 7 && !message.place.direct)
        say(who.id, message.place.id, u"(met)%1(met) %2"_s.arg(message.authorId, text));
    else
        say(who.id, message.place.id, text);
}

void Residents::scheduleIdle()
{
    const std::chrono::milliseconds wait(m_random.between(int(m_pace.idleMin.count()), int(m_pace.idleMax.count())));
    m_idle.start(wait, [this] { idle(); });
}

void Residents::idle()
{
    scheduleIdle();
    if (m_places.isEmpty())
        return;
    // Most of it happens where people look first: in the first text channels of each guild.
    const Place place = m_random.chance(0.6) ? m_places.at(m_random.below(int(std::min<qsizetype>(m_places.size(), 6))))
                                             : m_random.pick(m_places);
    const int kind = m_random.below(20);
    if (kind < 6)
        reactToSomething(place.id);
    else if ((kind == 6 || kind == 7) && editOwn(place.id))
        return;
    else if (kind == 8 && deleteOwn(place.id))
        return;
    else if (const auto who = pickPerson(place.id))
        say(who->id, place.id, line(place.name));
}

void Residents::scheduleFlood()
{
    m_flood.start(std::chrono::milliseconds(std::clamp(1000 / m_rate, 10, 1000)), [this] { flood(); });
}

void Residents::flood()
{
    scheduleFlood();
    // Events due since the last tick, at most those of one second: after a stall the rate continues, without catching
    // up.
    const auto now = m_scheduler.now();
    m_owed = std::min(m_owed + double((now - m_floodedAt).count()) * m_rate / 1000.0, double(m_rate));
    m_floodedAt = now;
    for (; m_owed >= 1; --m_owed)
        floodOne();
}

void Residents::floodOne()
{
    if (m_places.isEmpty())
        return;
    const QString place = m_random.pick(m_places).id;
    const int kind = m_random.below(100);
    if (kind >= 80 && kind < 90) {
        reactToSomething(place);
        return;
    }
    if ((kind >= 90 && kind < 97 && editOwn(place)) || (kind >= 97 && deleteOwn(place)))
        return;
    if (const auto who = pickPerson(place))
        say(who->id, place, line({}));
}

std::optional<Person> Residents::pickPerson(const QString &placeId)
{
    if (m_rate == 0) {
        const QList<Person> people = residentsOf(placeId);
        return people.isEmpty() ? std::nullopt : std::optional(m_random.pick(people));
    }
    auto crowd = m_crowds.constFind(placeId);
    if (crowd == m_crowds.cend())
        crowd = m_crowds.insert(placeId, residentsOf(placeId));
    return crowd->isEmpty() ? std::nullopt : std::optional(m_random.pick(*crowd));
}

void Residents::say(const QString &userId, const QString &placeId, const QString &text, const QString &quoteId)
{
    const Result<QString> created = m_actor.createMessage(userId, placeId, KookMessageType::KMarkdown, text, quoteId);
    if (!created)
        return; // no right to write there, or the quoted message was deleted: skipped
    ++m_events;
    QList<Own> &own = m_own[placeId];
    own.append({created.value(), userId});
    m_mine.insert(created.value());
    if (own.size() > kKeptPerPlace)
        m_mine.remove(own.takeFirst().id);
}

void Residents::reactToSomething(const QString &placeId)
{
    const auto who = pickPerson(placeId);
    if (!who)
        return;
    QString target;
    if (m_rate > 0) {
        const QList<Own> own = m_own.value(placeId);
        target = own.isEmpty() ? QString() : m_random.pick(own).id;
    } else {
        const QList<PostedMessage> recent = m_actor.recent(placeId, 12);
        target = recent.isEmpty() ? QString() : m_random.pick(recent).id;
    }
    if (target.isEmpty()) {
        say(who->id, placeId, line({}));
        return;
    }
    if (m_actor.react(who->id, target, QString::fromUtf16(m_random.pick(kReactions)), !m_random.chance(0.1)))
        ++m_events;
}

bool Residents::editOwn(const QString &placeId)
{
    const QList<Own> own = m_own.value(placeId);
    if (own.isEmpty())
        return false;
    const Own target = m_random.pick(own);
    const bool done = bool(m_actor.updateMessage(target.authorId, target.id, line({}) + u"（改）"_s));
    m_events += int(done);
    return done;
}

bool Residents::deleteOwn(const QString &placeId)
{
    QList<Own> &own = m_own[placeId];
    if (own.isEmpty())
        return false;
    const Own target = own.takeAt(m_random.below(int(own.size())));
    m_mine.remove(target.id);
    const bool done = bool(m_actor.deleteMessage(target.authorId, target.id));
    m_events += int(done);
    return done;
}

QString Residents::line(const QString &like)
{
    return residentLine(like, m_random);
}

} // namespace chat::sandbox

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/secrets.h"
#include "app/traffic/trafficentry.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <deque>
#include <vector>

namespace chat {

//! Another program that uses the account, or the server, at this moment.
struct TrafficProgram
{
    QString name; //!< its account, or its User-Agent
    QString agent; //!< its User-Agent, if that is not its name
    bool connected = false; //!< for live events
    qint64 calls = 0;
    qint64 failed = 0; //!< of the calls
    friend bool operator==(const TrafficProgram &, const TrafficProgram &) = default;
};

//! Who else is there, what was not heard of them, and how the server misbehaves on purpose (the sandbox's --fault).
struct TrafficPrograms
{
    QList<TrafficProgram> programs;
    QStringList faults;
    qint64 missed = 0; //!< frames and calls that passed too fast to be told
    friend bool operator==(const TrafficPrograms &, const TrafficPrograms &) = default;
};

//! The latest calls and frames of one account. Taking one costs little: bytes are shared and not read. Until somebody
//! looks for the first time only a few are kept. Lives in the GUI thread.
class TrafficLog : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kMostBody = 256 << 10; //!< bytes kept of a body
    struct Limits
    {
        size_t entries = 0;
        qsizetype bytes = 0;
    };
    static constexpr Limits kUnwatched{500, 512 << 10};
    static constexpr Limits kWatched{10'000, 64 << 20};

    explicit TrafficLog(QObject *parent = nullptr);

    //! How the entries are read; set once by who fills the log.
    void setFormat(TrafficFormat format) { m_format = std::move(format); }
    [[nodiscard]] const TrafficFormat &format() const { return m_format; }
    //! Written as $TOKEN in every text from now on.
    void addSecret(const QByteArray &secret) { m_secrets.add(secret); }
    [[nodiscard]] const Secrets &secrets() const { return m_secrets; }

    //! Takes the entry, without secrets where its bytes are plain text. A packed frame is taken as it is: like all text,
    //! its secrets are hidden by textOf().
    void add(TrafficEntry entry);
    void addFrame(TrafficEntry::Kind kind, const QByteArray &frame);
    void clear();
    //! Does somebody look? From the first time on as much is kept as kWatched allows.
    void setWatched(bool watched);
    [[nodiscard]] bool isWatched() const { return m_watched; }
    //! While it is watched, others may tell who else is there.
    void setPrograms(const TrafficPrograms &programs);
    [[nodiscard]] const TrafficPrograms &programs() const { return m_programs; }

    [[nodiscard]] const std::deque<TrafficEntryPtr> &entries() const { return m_entries; }
    //! Those that came after that number.
    [[nodiscard]] std::vector<TrafficEntryPtr> after(quint64 number) const;
    //! The number of the oldest that is kept; that of the next one if there is none.
    [[nodiscard]] quint64 first() const { return m_next - m_entries.size(); }
    [[nodiscard]] quint64 last() const { return m_next - 1; }
    [[nodiscard]] qsizetype bytes() const { return m_bytes; }

Q_SIGNALS:
    void added();
    void watchedChanged();
    void programsChanged();

private:
    void fit();

    TrafficFormat m_format;
    Secrets m_secrets;
    std::deque<TrafficEntryPtr> m_entries;
    qsizetype m_bytes = 0;
    quint64 m_next = 1;
    Limits m_limits = kUnwatched;
    bool m_watched = false;
    TrafficPrograms m_programs;
};

} // namespace chat

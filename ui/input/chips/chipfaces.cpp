// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/input/chips/chipfaces.h"

#include "app/base/showntext.h"
#include "app/domain/user.h"
#include "app/models/directory/directory.h"
#include "app/net/pictures/imagecache.h"
#include "app/services/messageservice.h"

#include <QCoreApplication>

namespace chat::ui {

ChipFaces::ChipFaces(QObject *parent)
    : QObject(parent)
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &ChipFaces::changed);
}

void ChipFaces::setSources(const ContentPreview::Sources &sources)
{
    if (m_sources.directory)
        m_sources.directory->disconnect(&m_later);
    if (m_sources.images)
        m_sources.images->disconnect(this);
    m_sources = sources;
    if (const Directory *names = sources.directory) {
        const auto start = qOverload<>(&QTimer::start);
        connect(names, &Directory::userChanged, &m_later, start);
        connect(names, &Directory::guildChanged, &m_later, start);
        connect(names, &Directory::guildsChanged, &m_later, start);
        connect(names, &Directory::directChatsChanged, &m_later, start);
        connect(names, &Directory::emojiChanged, &m_later, start);
    }
    if (sources.images)
        connect(sources.images, &ImageCache::imageReady, this, &ChipFaces::pictureReady);
    m_later.start();
}

//! The same names as in the rows of the timeline.
ChipFaces::Known ChipFaces::nameOf(const Chip &chip) const
{
    const Directory *directory = m_sources.directory;
    switch (chip.kind) {
    case Inline::Kind::User: {
        User seen;
        seen.id = UserId(chip.id);
        if (!directory || !directory->findUser(seen.id, m_sources.guild))
            seen.nickname = chip.name;
        const QString name = directory ? directory->nameOf(seen, m_sources.guild) : chip.name;
        return {name.isEmpty() ? chip.id : name, !name.isEmpty()};
    }
    case Inline::Kind::Role: {
        const Role *role = directory ? directory->findRole(m_sources.guild, RoleId(chip.id)) : nullptr;
        const QString name = role ? role->name : chip.name;
        return {name.isEmpty() ? chip.id : name, !name.isEmpty()};
    }
    case Inline::Kind::Channel: {
        const Channel *channel = directory ? directory->findChannel(ChannelId(chip.id)) : nullptr;
        const QString name = channel ? channel->name : chip.name;
        return {name.isEmpty() ? chip.id : name, !name.isEmpty()};
    }
    case Inline::Kind::All:
        return {QCoreApplication::translate("chat::ui::InlineText", "@everyone"), true};
    case Inline::Kind::Here:
        return {QCoreApplication::translate("chat::ui::InlineText", "@online"), true};
    default:
        return {chip.name, true};
    }
}

bool ChipFaces::isOwn(const Chip &chip) const
{
    switch (chip.kind) {
    case Inline::Kind::All:
    case Inline::Kind::Here:
        return true;
    case Inline::Kind::User:
        return !m_sources.self.isEmpty() && UserId(chip.id) == m_sources.self;
    case Inline::Kind::Role:
        return m_sources.directory && m_sources.directory->ownRoles().contains(RoleId(chip.id));
    default:
        return false;
    }
}

ChipFaces::Face ChipFaces::face(const Chip &chip) const
{
    const Known known = nameOf(chip);
    const QString name = shownName(known.name);
    Face face{name, {}, known.known, isOwn(chip)};
    switch (chip.kind) {
    case Inline::Kind::User:
    case Inline::Kind::Role:
        face.label = u'@' + name;
        break;
    case Inline::Kind::Channel:
        face.label = u'#' + name;
        break;
    case Inline::Kind::Emoji:
        face.label = u':' + name + u':';
        face.picture = m_sources.service ? m_sources.service->emojiUrl(chip.id) : QString();
        break;
    default:
        break;
    }
    return face;
}

QString ChipFaces::tip(const Chip &chip) const
{
    const Known known = nameOf(chip);
    if (chip.id.isEmpty())
        return known.name;
    return known.known ? known.name + u'\n' + tr("ID: %1").arg(chip.id) : tr("Name unknown. ID: %1").arg(chip.id);
}

} // namespace chat::ui

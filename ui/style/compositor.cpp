// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/style/compositor.h"

#include <QGuiApplication>

#include <cstdlib>
#include <cstring>
#include <memory>

#if QT_CONFIG(xcb)
#include <xcb/xcb.h>
#endif

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<bool> &assumedCompositor()
{
    static std::optional<bool> answer;
    return answer;
}

#if QT_CONFIG(xcb)
template <typename Reply> using XcbReply = std::unique_ptr<Reply, decltype(&std::free)>;

bool hasOwner(xcb_connection_t *connection, const char *selection)
{
    const auto asked = xcb_intern_atom(connection, 1, static_cast<uint16_t>(std::strlen(selection)), selection);
    const XcbReply<xcb_intern_atom_reply_t> atom(xcb_intern_atom_reply(connection, asked, nullptr), std::free);
    if (!atom || atom->atom == XCB_ATOM_NONE)
        return false;
    const auto who = xcb_get_selection_owner(connection, atom->atom);
    const XcbReply<xcb_get_selection_owner_reply_t> owner(
        xcb_get_selection_owner_reply(connection, who, nullptr), std::free);
    return owner && owner->owner != XCB_WINDOW_NONE;
}
#endif

} // namespace

bool isComposited()
{
    if (const auto assumed = assumedCompositor())
        return *assumed;
    if (!qGuiApp)
        return false;
#if QT_CONFIG(xcb)
    // Other platforms have this interface too, without a connection.
    if (QGuiApplication::platformName() == "xcb"_L1) {
        const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
        return x11 && hasOwner(x11->connection(), "_NET_WM_CM_S0");
    }
#endif
    return QGuiApplication::platformName().startsWith("wayland"_L1);
}

void assumeComposited(std::optional<bool> answer)
{
    assumedCompositor() = answer;
}

} // namespace chat::ui

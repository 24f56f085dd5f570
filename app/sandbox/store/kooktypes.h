// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

namespace chat::sandbox {

// KOOK's numbers for kinds of things. Fields that hold them are plain `int`: a request may bring any number, which is
// checked where it is used.

namespace KookMessageType {
enum Number : int { Text = 1, Picture = 2, Video = 3, File = 4, Audio = 8, KMarkdown = 9, Card = 10, System = 255 };
} // namespace KookMessageType

namespace KookChannelType {
enum Number : int { Category = 0, Text = 1, Voice = 2 };
} // namespace KookChannelType

namespace KookMuteType {
enum Number : int { Microphone = 1, Headset = 2 };
} // namespace KookMuteType

namespace KookRoleType {
enum Number : int { Made = 0, Bot = 1, Everyone = 255 };
} // namespace KookRoleType

namespace KookTemplateType {
enum Number : int { Twig = 0 };
} // namespace KookTemplateType

//! What a template makes.
namespace KookTemplateMessage {
enum Number : int { KMarkdown = 1, Card = 2, YamlCard = 3 };
} // namespace KookTemplateMessage

} // namespace chat::sandbox

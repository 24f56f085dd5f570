<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>chat::AccountListModel</name>
    <message numerus="yes">
        <source>%n direct message(s) and mention(s)</source>
        <translation>
            <numerusform>%n direct message or mention</numerusform>
            <numerusform>%n direct messages and mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ChannelListModel</name>
    <message numerus="yes">
        <source>at least %n unread message(s)</source>
        <translation>
            <numerusform>at least %n unread message</numerusform>
            <numerusform>at least %n unread messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n unread message</numerusform>
            <numerusform>%n unread messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::DirectListModel</name>
    <message numerus="yes">
        <source>at least %n unread message(s)</source>
        <translation>
            <numerusform>at least %n unread message</numerusform>
            <numerusform>at least %n unread messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n unread message</numerusform>
            <numerusform>%n unread messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::GuildListModel</name>
    <message numerus="yes">
        <source>%1, %n mention(s)</source>
        <translation>
            <numerusform>%1, %n mention</numerusform>
            <numerusform>%1, %n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::MessageText</name>
    <message numerus="yes">
        <source>edited, %n version(s)</source>
        <translation>
            <numerusform>edited, %n version</numerusform>
            <numerusform>edited, %n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::Notifier</name>
    <message numerus="yes">
        <source>%n earlier message(s)</source>
        <translation>
            <numerusform>%n earlier message</numerusform>
            <numerusform>%n earlier messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::AttachedFiles</name>
    <message numerus="yes">
        <source>A message can have at most %1 files; %n of these were left out.</source>
        <translation>
            <numerusform>A message can have at most %1 files; %n of these was left out.</numerusform>
            <numerusform>A message can have at most %1 files; %n of these were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed from the message</source>
        <translation>
            <numerusform>%n file removed from the message</numerusform>
            <numerusform>%n files removed from the message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message can have at most %1 files: remove %n of these.</source>
        <translation>
            <numerusform>A message can have at most %1 files: remove %n of these.</numerusform>
            <numerusform>A message can have at most %1 files: remove %n of these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::CardActions</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::CloseGuard</name>
    <message numerus="yes">
        <source>%n message(s) not sent yet</source>
        <translation>
            <numerusform>%n message not sent yet</numerusform>
            <numerusform>%n messages not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not made on the server yet</source>
        <translation>
            <numerusform>%n change not made on the server yet</numerusform>
            <numerusform>%n changes not made on the server yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::Composer</name>
    <message numerus="yes">
        <source>This is %n character(s) too long. Shorten it or send it in parts.</source>
        <translation>
            <numerusform>This is %n character too long. Shorten it or send it in parts.</numerusform>
            <numerusform>This is %n characters too long. Shorten it or send it in parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::ComposerCard</name>
    <message numerus="yes">
        <source>This is %n character(s) too long. Shorten it or send it in parts.</source>
        <translation>
            <numerusform>This is %n character too long. Shorten it or send it in parts.</numerusform>
            <numerusform>This is %n characters too long. Shorten it or send it in parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::ExportTool</name>
    <message numerus="yes">
        <source>Export %n selected message(s)</source>
        <translation>
            <numerusform>Export %n selected message</numerusform>
            <numerusform>Export %n selected messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::FetchTool</name>
    <message numerus="yes">
        <source> · %n more conversation(s)</source>
        <translation>
            <numerusform> · %n more conversation</numerusform>
            <numerusform> · %n more conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) cannot be read by this account.</source>
        <translation>
            <numerusform>%n conversation cannot be read by this account.</numerusform>
            <numerusform>%n conversations cannot be read by this account.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::FindingList</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::InspectorPanel</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) and frame(s) of programs passed too fast to be listed</source>
        <translation>
            <numerusform>%n call or frame of programs passed too fast to be listed</numerusform>
            <numerusform>%n calls and frames of programs passed too fast to be listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::JsonView</name>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <translation>
            <numerusform>%n more character</numerusform>
            <numerusform>%n more characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::JumpPill</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::MessageEditor</name>
    <message numerus="yes">
        <source>This is %n character(s) too long.</source>
        <translation>
            <numerusform>This is %n character too long.</numerusform>
            <numerusform>This is %n characters too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::PickedActions</name>
    <message numerus="yes">
        <source>%n message(s) copied</source>
        <translation>
            <numerusform>%n message copied</numerusform>
            <numerusform>%n messages copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected message(s) cannot be deleted: %1.</source>
        <translation>
            <numerusform>%n of the selected messages cannot be deleted: %1.</numerusform>
            <numerusform>%n of the selected messages cannot be deleted: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message(s)?</source>
        <translation>
            <numerusform>Delete %n message?</numerusform>
            <numerusform>Delete %n messages?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) deleted</source>
        <translation>
            <numerusform>%n message deleted</numerusform>
            <numerusform>%n messages deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::PickedBar</name>
    <message numerus="yes">
        <source>%n message(s) selected</source>
        <translation>
            <numerusform>%n message selected</numerusform>
            <numerusform>%n messages selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::PlaceActions</name>
    <message numerus="yes">
        <source>%n message(s) of this conversation are removed from this computer. They stay on the server and are loaded from there again; earlier texts of edited messages are lost.</source>
        <translation>
            <numerusform>%n message of this conversation is removed from this computer. It stays on the server and is loaded from there again; earlier texts of edited messages are lost.</numerusform>
            <numerusform>%n messages of this conversation are removed from this computer. They stay on the server and are loaded from there again; earlier texts of edited messages are lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::RailButton</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n unread</numerusform>
            <numerusform>%1, %n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::ReactionTab</name>
    <message numerus="yes">
        <source>%1, %n reaction(s)</source>
        <translation>
            <numerusform>%1, %n reaction</numerusform>
            <numerusform>%1, %n reactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::ReactionTips</name>
    <message numerus="yes">
        <source>%n person(s) reacted with %1</source>
        <translation>
            <numerusform>%n person reacted with %1</numerusform>
            <numerusform>%n people reacted with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::RelayFarewell</name>
    <message numerus="yes">
        <source>%n program(s) are connected through this computer</source>
        <translation>
            <numerusform>%n program is connected through this computer</numerusform>
            <numerusform>%n programs are connected through this computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::RowNotes</name>
    <message numerus="yes">
        <source>%n earlier click(s)</source>
        <translation>
            <numerusform>%n earlier click</numerusform>
            <numerusform>%n earlier clicks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::StoragePage</name>
    <message numerus="yes">
        <source>%n message(s), about %1</source>
        <translation>
            <numerusform>%n message, about %1</numerusform>
            <numerusform>%n messages, about %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::SwitcherModel</name>
    <message numerus="yes">
        <source>%1, %n unread message(s)</source>
        <translation>
            <numerusform>%1, %n unread message</numerusform>
            <numerusform>%1, %n unread messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat::ui::Tray</name>
    <message numerus="yes">
        <source>%n direct message(s) and mention(s)</source>
        <translation>
            <numerusform>%n direct message and mention</numerusform>
            <numerusform>%n direct messages and mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n unread message</numerusform>
            <numerusform>%n unread messages</numerusform>
        </translation>
    </message>
</context>
</TS>

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/card/cardmenu.h"

#include "app/base/otherstext.h"
#include "app/base/showntext.h"
#include "app/markup/json/jsontext.h"
#include "ui/editor/card/cardeditor.h"
#include "ui/editor/codefield.h"
#include "ui/input/writing.h"
#include "ui/widgets/confirmcard.h"
#include "ui/widgets/formcard.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/writefailuretext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMenu>
#include <QPointer>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

void saveTemplate(Writing &writing, CardEditor &editor)
{
    FormCard::Field name;
    name.name = QCoreApplication::translate("CardMenu", "Template name:");
    name.required = true;
    FormCard::Form form;
    form.title = QCoreApplication::translate("CardMenu", "Save as template");
    form.fields = {name};
    form.action = QCoreApplication::translate("CardMenu", "Save");
    const auto save = [&writing, guard = QPointer(&editor)](FormCard &card) {
        if (!guard) {
            card.cancel();
            return;
        }
        const auto failure = writing.cardTemplates().save(card.text(0), markup::indentJson(guard->source()));
        if (failure) {
            card.fail(QCoreApplication::translate("CardMenu", "The template was not saved. %1")
                          .arg(writeFailureText(*failure)));
            return;
        }
        card.done();
        toast(guard->window(), writing.style(), QCoreApplication::translate("CardMenu", "Template saved."));
    };
    new FormCard(editor.window(), writing.style(), form, save); // owned by the window, deletes itself
}

void addTemplates(QMenu &menu, Writing &writing, CardEditor &editor)
{
    const QStringList names = writing.cardTemplates().names();
    QMenu *load = menu.addMenu(QCoreApplication::translate("CardMenu", "Templates"));
    for (const QString &name : names) {
        load->addAction(OthersText(name).entry(), &editor, [&writing, &editor, name] {
            if (const QString json = writing.cardTemplates().load(name); !json.isEmpty())
                editor.replaceSource(json);
        });
    }
    if (!names.isEmpty())
        load->addSeparator();
    load->addAction(QCoreApplication::translate("CardMenu", "Save this card as a template…"), &editor,
        [&writing, &editor] { saveTemplate(writing, editor); });
    if (names.isEmpty())
        return;
    QMenu *remove = load->addMenu(QCoreApplication::translate("CardMenu", "Delete a template"));
    for (const QString &name : names) {
        remove->addAction(OthersText(name).entry(), &editor, [&writing, &editor, name] {
            confirm(editor.window(), writing.style(), QCoreApplication::translate("CardMenu", "Delete this template?"),
                shownName(name), QCoreApplication::translate("CardMenu", "Delete"),
                [&writing, window = QPointer(editor.window()), name] {
                    const auto failure = writing.cardTemplates().remove(name);
                    if (failure && window) {
                        toast(window, writing.style(),
                            QCoreApplication::translate("CardMenu", "The template was not deleted. %1")
                                .arg(writeFailureText(*failure)));
                    }
                });
        });
    }
}

void addSamples(QMenu &menu, Writing &writing, CardEditor &editor)
{
    const std::vector<Writing::Sample> samples = writing.samples();
    QMenu *load = menu.addMenu(QCoreApplication::translate("CardMenu", "Cards of this conversation"));
    load->setEnabled(!samples.empty());
    for (const Writing::Sample &sample : samples)
        load->addAction(OthersText(sample.title).entry(), &editor,
            [&editor, source = sample.source] { editor.replaceSource(source); });
}

void addVersions(QMenu &menu, Writing &writing, CardEditor &editor, const MessageId &id)
{
    const std::vector<Writing::Version> versions = writing.versions(id);
    QMenu *bring = menu.addMenu(QCoreApplication::translate("CardMenu", "Earlier versions"));
    bring->setEnabled(!versions.empty());
    for (auto version = versions.rbegin(); version != versions.rend(); ++version) {
        const QString when = QLocale().toString(version->replaced.toLocalTime().time(), u"HH:mm:ss"_s);
        const QString words = QCoreApplication::translate("CardMenu", "Version until %1").arg(when);
        bring->addAction(
            OthersText(words).entry(), &editor, [&editor, source = version->source] { editor.replaceSource(source); });
    }
}

} // namespace

void fillCardMenu(QMenu &menu, Writing &writing, CardEditor &editor, const MessageId &id)
{
    addTemplates(menu, writing, editor);
    addSamples(menu, writing, editor);
    if (!id.isEmpty())
        addVersions(menu, writing, editor, id);
    menu.addSeparator();
    menu.addAction(QCoreApplication::translate("CardMenu", "Format the JSON"), &editor,
        [&editor] { editor.replaceSource(editor.source()); });
    QAction *undo = menu.addAction(
        QCoreApplication::translate("CardMenu", "Undo (Ctrl+Z)"), &editor, [&editor] { editor.code().undo(); });
    undo->setEnabled(editor.code().document()->isUndoAvailable());
    QAction *redo = menu.addAction(
        QCoreApplication::translate("CardMenu", "Redo (Ctrl+Shift+Z)"), &editor, [&editor] { editor.code().redo(); });
    redo->setEnabled(editor.code().document()->isRedoAvailable());
}

} // namespace chat::ui

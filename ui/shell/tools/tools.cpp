// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/tools/tools.h"

#include "ui/shell/tools/datetool.h"
#include "ui/shell/tools/exporttool.h"
#include "ui/shell/tools/fetchtool.h"
#include "ui/shell/tools/inspectortool.h"
#include "ui/shell/tools/searchtool.h"

namespace chat::ui {

void addTools(AccountView &view)
{
    // They live as long as the view.
    new SearchTool(view);
    new DateTool(view);
    new ExportTool(view);
    new FetchTool(view);
    new InspectorTool(view);
}

} // namespace chat::ui

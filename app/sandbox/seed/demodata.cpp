// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/demodata.h"

#include <QResource>

// The archive that rcc makes of the files (app/sandbox/demo.cmake) goes into the program as it is: as a C++ array, rcc's
// other way, it would take seconds to compile.
__asm__(".pushsection .rodata, \"a\", %progbits\n"
        ".balign 16\n"
        ".globl kookaburra_demo_data\n"
        ".hidden kookaburra_demo_data\n"
        "kookaburra_demo_data:\n"
        ".incbin \"" KOOKABURRA_DEMO_ARCHIVE "\"\n"
        ".popsection\n");
extern "C" const unsigned char kookaburra_demo_data[];

namespace chat::sandbox {

namespace {

//! Qt reads the archive as long as this lives: until the program ends.
class DemoArchive
{
public:
    DemoArchive() { QResource::registerResource(kookaburra_demo_data); }
    ~DemoArchive() { QResource::unregisterResource(kookaburra_demo_data); }
    Q_DISABLE_COPY_MOVE(DemoArchive)
};

} // namespace

void registerDemoData()
{
    static const DemoArchive archive;
}

} // namespace chat::sandbox

// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/drawing.h"

#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

using namespace pen;

const QColor kInk(0x2e, 0x2a, 0x33);
const QColor kBlush(0xff, 0x8a, 0x8a, 110);

enum class Ears { None, Pointed, Round, Long, Big, Mane };

//! What one furry head needs.
struct Head
{
    QStringView name;
    QRgb fur;
    QRgb muzzle;
    QRgb inner; //!< of the ears
    Ears ears;
};

constexpr std::array kHeads = {
    Head{u"fox", 0xffee7b30, 0xfffff3e4, 0xff4a2c24, Ears::Pointed},
    Head{u"cat-cream", 0xfff7dfb7, 0xfffff7ea, 0xffef9f9f, Ears::Pointed},
    Head{u"cat-black", 0xff34323f, 0xff45424f, 0xffd98a94, Ears::Pointed},
    Head{u"bear", 0xff9a6a45, 0xffe4c39e, 0xffd9a77c, Ears::Round},
    Head{u"panda", 0xfffdfdfb, 0xfffdfdfb, 0xff2f2d35, Ears::Round},
    Head{u"rabbit", 0xfff4eef2, 0xffffffff, 0xfff2a9b8, Ears::Long},
    Head{u"koala", 0xff9da5b0, 0xffc9ced6, 0xfff0cdd2, Ears::Big},
    Head{u"lion", 0xfff3bd55, 0xfffff0d0, 0xffb8702a, Ears::Mane},
    Head{u"deer", 0xffc58b57, 0xfff3dcc0, 0xfff0c6a6, Ears::None},
};

void ears(QPainter &p, const Head &head)
{
    const QColor fur(head.fur);
    const QColor inner(head.inner);
    const bool panda = head.name == u"panda";
    for (const double side : {-1.0, 1.0}) {
        const auto x = [side](double offset) { return 64 + side * offset; };
        switch (head.ears) {
        case Ears::Pointed:
            poly(p, fur, {{x(44), 14}, {x(8), 42}, {x(46), 64}});
            poly(p, inner, {{x(38), 26}, {x(20), 42}, {x(40), 54}});
            break;
        case Ears::Round:
            dot(p, panda ? inner : fur, x(34), 34, 17);
            dot(p, panda ? inner : inner, x(34), 35, 9);
            break;
        case Ears::Long:
            dot(p, fur, x(18), 26, 11, 30);
            dot(p, inner, x(18), 28, 5.5, 22);
            break;
        case Ears::Big:
            dot(p, fur, x(42), 48, 23, 24);
            dot(p, inner, x(43), 50, 14, 15);
            break;
        case Ears::Mane:
            break;
        case Ears::None:
            dot(p, fur, x(42), 50, 16, 9);
            line(p, QColor(0x7a, 0x55, 0x35), 5, {{x(14), 42}, {x(24), 22}, {x(20), 10}});
            line(p, QColor(0x7a, 0x55, 0x35), 5, {{x(23), 26}, {x(36), 14}});
            break;
        }
    }
    if (head.ears == Ears::Mane) {
        for (int i = 0; i < 14; ++i) {
            const double turn = i * 6.2832 / 14;
            dot(p, inner, 64 + 38 * std::cos(turn), 72 + 38 * std::sin(turn), 16);
        }
    }
}

void headFace(QPainter &p, const Head &head)
{
    const QColor eye = head.name == u"cat-black" ? QColor(0xf7, 0xd5, 0x4a) : kInk;
    if (head.name == u"panda") {
        for (const double side : {-1.0, 1.0}) {
            p.save();
            p.translate(64 + side * 19, 70);
            p.rotate(side * 25);
            dot(p, kInk, 0, 0, 10, 13);
            p.restore();
            dot(p, Qt::white, 64 + side * 17, 69, 3.4);
        }
    } else {
        for (const double side : {-1.0, 1.0}) {
            dot(p, eye, 64 + side * 18, 68, 5.4, 6.6);
            dot(p, head.name == u"cat-black" ? kInk : QColor(Qt::white),
                64 + side * 18 + (head.name == u"cat-black" ? 0 : 1.6), head.name == u"cat-black" ? 68 : 65.4,
                head.name == u"cat-black" ? 1.6 : 2, head.name == u"cat-black" ? 5.4 : 2);
        }
    }
    dot(p, kBlush, 34, 82, 7, 4.5);
    dot(p, kBlush, 94, 82, 7, 4.5);
    if (head.name == u"koala")
        dot(p, kInk, 64, 78, 9, 13);
    else
        shape(p, head.name.startsWith(u"cat") || head.name == u"rabbit" ? QColor(0xe8, 0x84, 0x8f) : kInk, [] {
            QPainterPath nose;
            nose.moveTo(57, 79);
            nose.quadTo(64, 76, 71, 79);
            nose.quadTo(68, 87, 64, 88);
            nose.quadTo(60, 87, 57, 79);
            return nose;
        }());
    const QColor mouth = head.name == u"cat-black" ? QColor(0x8a, 0x84, 0x98) : kInk;
    arc(p, mouth, 2.6, 58, 91, 6, 180, 170);
    arc(p, mouth, 2.6, 70, 91, 6, 190, 170);
    if (head.name.startsWith(u"cat")) {
        for (const double side : {-1.0, 1.0}) {
            line(p, QColor(255, 255, 255, 150), 1.8, {{64 + side * 34, 82}, {64 + side * 54, 78}});
            line(p, QColor(255, 255, 255, 150), 1.8, {{64 + side * 34, 88}, {64 + side * 54, 90}});
        }
    }
}

void furry(QPainter &p, const Head &head)
{
    dot(p, QColor(head.fur).darker(112), 64, 138, 46, 34);
    ears(p, head);
    dot(p, QColor(head.fur), 64, 74, 43, 38);
    if (head.name == u"fox") {
        QPainterPath cheeks;
        cheeks.moveTo(22, 78);
        cheeks.quadTo(44, 72, 64, 92);
        cheeks.quadTo(84, 72, 106, 78);
        cheeks.quadTo(98, 110, 64, 112);
        cheeks.quadTo(30, 110, 22, 78);
        shape(p, QColor(head.muzzle), cheeks);
    } else if (head.name != u"koala" && head.name != u"panda") {
        dot(p, QColor(head.muzzle), 64, 90, 20, 15);
    }
    headFace(p, head);
}

void owl(QPainter &p)
{
    dot(p, {0x8c, 0x63, 0x45}, 64, 80, 40, 46);
    poly(p, {0x8c, 0x63, 0x45}, {{26, 26}, {60, 44}, {28, 66}});
    poly(p, {0x8c, 0x63, 0x45}, {{102, 26}, {68, 44}, {100, 66}});
    dot(p, {0xe9, 0xcf, 0xa7}, 64, 98, 26, 26);
    for (int row = 0; row < 3; ++row) {
        for (int i = -1; i <= 1; ++i)
            arc(p, {0xb8, 0x8f, 0x66}, 2.6, 64 + i * 13 + (row % 2) * 6, 92 + row * 10, 5, 200, 140);
    }
    for (const double x : {46.0, 82.0}) {
        dot(p, {0xfb, 0xee, 0xd6}, x, 62, 20);
        dot(p, {0xf2, 0xb1, 0x2c}, x, 62, 13);
        dot(p, kInk, x, 62, 8);
        dot(p, Qt::white, x + 3, 58.5, 2.6);
    }
    poly(p, {0xf0, 0x8c, 0x2e}, {{57, 72}, {71, 72}, {64, 86}});
}

void penguin(QPainter &p)
{
    dot(p, {0x2d, 0x36, 0x4a}, 64, 80, 42, 52);
    dot(p, {0xf8, 0xfa, 0xfc}, 64, 96, 30, 38);
    dot(p, {0xf8, 0xfa, 0xfc}, 50, 64, 16, 18);
    dot(p, {0xf8, 0xfa, 0xfc}, 78, 64, 16, 18);
    dot(p, kInk, 50, 64, 4.6, 5.6);
    dot(p, kInk, 78, 64, 4.6, 5.6);
    poly(p, {0xf5, 0xa6, 0x23}, {{54, 74}, {74, 74}, {64, 86}});
    dot(p, kBlush, 36, 78, 6, 4);
    dot(p, kBlush, 92, 78, 6, 4);
    box(p, {0xd9, 0x45, 0x4f}, 30, 98, 68, 11, 5);
    box(p, {0xd9, 0x45, 0x4f}, 76, 100, 13, 28, 5);
}

void frog(QPainter &p)
{
    const QColor green(0x6a, 0xb8, 0x4c);
    dot(p, green.darker(112), 64, 134, 48, 32);
    for (const double x : {40.0, 88.0}) {
        dot(p, green, x, 44, 20);
        dot(p, Qt::white, x, 43, 13);
        dot(p, kInk, x + 1, 44, 7);
        dot(p, Qt::white, x + 3, 41, 2.4);
    }
    dot(p, green, 64, 78, 48, 34);
    dot(p, {0xd8, 0xee, 0xa6}, 64, 100, 34, 16);
    arc(p, kInk, 3.6, 64, 66, 28, 205, 130);
    dot(p, kBlush, 28, 84, 7, 4.5);
    dot(p, kBlush, 100, 84, 7, 4.5);
}

void whale(QPainter &p)
{
    QPainterPath body;
    body.moveTo(12, 82);
    body.quadTo(16, 44, 58, 44);
    body.quadTo(92, 44, 98, 74);
    body.quadTo(104, 66, 100, 54);
    body.quadTo(114, 52, 116, 62);
    body.quadTo(122, 52, 126, 60);
    body.quadTo(124, 82, 106, 92);
    body.quadTo(92, 112, 56, 112);
    body.quadTo(14, 112, 12, 82);
    shape(p, {0x2f, 0x5f, 0x96}, body);
    QPainterPath belly;
    belly.moveTo(13, 86);
    belly.quadTo(50, 104, 94, 98);
    belly.quadTo(80, 112, 56, 112);
    belly.quadTo(18, 112, 13, 86);
    shape(p, {0xe6, 0xf1, 0xf8}, belly);
    dot(p, kInk, 34, 74, 4.4);
    dot(p, Qt::white, 35.4, 72.6, 1.5);
    dot(p, kBlush, 44, 84, 6, 4);
    line(p, Qt::white, 4, {{56, 40}, {56, 28}});
    arc(p, Qt::white, 4, 46, 28, 10, 0, 150);
    arc(p, Qt::white, 4, 66, 28, 10, 30, 150);
}

void hedgehog(QPainter &p)
{
    for (int i = 0; i < 17; ++i) {
        const double turn = 2.5 + i * 0.27;
        poly(p, {0x6e, 0x4f, 0x3c},
            {{70 + 34 * std::cos(turn - 0.16), 78 + 34 * std::sin(turn - 0.16)},
                {70 + 54 * std::cos(turn), 78 + 54 * std::sin(turn)},
                {70 + 34 * std::cos(turn + 0.16), 78 + 34 * std::sin(turn + 0.16)}});
    }
    dot(p, {0x7d, 0x5b, 0x45}, 70, 78, 40, 38);
    dot(p, {0xee, 0xd3, 0xb0}, 48, 86, 32, 27);
    dot(p, {0xee, 0xd3, 0xb0}, 24, 92, 16, 12);
    dot(p, kInk, 12, 90, 6);
    dot(p, kInk, 40, 78, 5);
    dot(p, Qt::white, 41.6, 76.4, 1.7);
    dot(p, kBlush, 50, 92, 7, 4.5);
    arc(p, kInk, 2.6, 28, 92, 10, 230, 100);
}

//! The house bird: cream head, dark stripe through the eye, big bill, blue on the wing, and it laughs.
void kookaburra(QPainter &p)
{
    dot(p, {0x6b, 0x4a, 0x35}, 72, 128, 46, 44);
    dot(p, {0xfa, 0xf3, 0xe6}, 52, 122, 32, 38);
    dot(p, {0x4f, 0xb3, 0xe8}, 100, 112, 12, 9);
    dot(p, {0x4f, 0xb3, 0xe8}, 106, 124, 10, 8);
    dot(p, {0xfa, 0xf3, 0xe6}, 60, 58, 38, 36);
    QPainterPath cap;
    cap.moveTo(28, 42);
    cap.quadTo(58, 6, 94, 38);
    cap.quadTo(64, 28, 28, 42);
    shape(p, {0x7a, 0x56, 0x3e}, cap);
    QPainterPath stripe;
    stripe.moveTo(46, 56);
    stripe.quadTo(80, 44, 99, 66);
    stripe.quadTo(84, 78, 74, 64);
    stripe.quadTo(60, 58, 46, 62);
    shape(p, {0x4a, 0x34, 0x28}, stripe);
    poly(p, {0x3c, 0x38, 0x40}, {{40, 50}, {2, 62}, {42, 70}});
    poly(p, {0xe0, 0xb0, 0x7a}, {{42, 72}, {8, 82}, {46, 84}});
    poly(p, {0xd4, 0x5d, 0x5d}, {{42, 69}, {14, 72}, {44, 77}});
    dot(p, {0x2e, 0x22, 0x1c}, 56, 55, 7.4);
    dot(p, Qt::white, 53.6, 52.4, 2.6);
}

} // namespace

bool drawAnimal(QPainter &p, QStringView name)
{
    for (const Head &head : kHeads) {
        if (head.name == name) {
            furry(p, head);
            return true;
        }
    }
    constexpr std::array<std::pair<QStringView, void (*)(QPainter &)>, 6> kOthers
        = {{{u"owl", owl}, {u"penguin", penguin}, {u"frog", frog}, {u"whale", whale}, {u"hedgehog", hedgehog},
            {u"kookaburra", kookaburra}}};
    for (const auto &[known, draw] : kOthers) {
        if (known == name) {
            draw(p);
            return true;
        }
    }
    return false;
}

} // namespace chat::sandbox

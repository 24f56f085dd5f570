// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/part.h"

#include <QString>

namespace chat::ui {

//! A picture in a box whose size is known before the picture is: nothing moves when it arrives.
class ImagePart : public Part
{
public:
    //! `pixels` may be empty (unknown): a fixed box is kept then. `crop` fills the box, as in image groups.
    ImagePart(QString url, QString alt, QSize pixels, QSize limit, bool crop = false, bool circle = false);

    void paint(PaintContext &context, QPoint origin) const override;
    [[nodiscard]] Hit hitAt(QPoint local) const override;
    void collectImages(QStringList &urls) const override { urls.append(m_url); }

private:
    QString m_url;
    QString m_alt;
    bool m_crop;
    bool m_circle;
    bool m_exact; //!< the box has the picture's own proportions
};

//! A file, sound or video as a labelled box that opens outside.
class FilePart : public Part
{
public:
    enum class Kind : quint8 { File, Audio, Video };
    FilePart(Kind kind, QString url, QString name, QString note, int width);

    void paint(PaintContext &context, QPoint origin) const override;
    [[nodiscard]] Hit hitAt(QPoint local) const override;

private:
    Kind m_kind;
    QString m_url;
    QString m_name;
    QString m_note;
};

//! A thin line across.
class RulePart : public Part
{
public:
    explicit RulePart(int width) { m_size = {width, 13}; }
    void paint(PaintContext &context, QPoint origin) const override;
    [[nodiscard]] Hit hitAt(QPoint) const override { return {}; }
};

//! "1.5 MB · 0:42", as far as known.
[[nodiscard]] QString mediaNote(qint64 bytes, double seconds);

} // namespace chat::ui

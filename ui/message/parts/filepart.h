// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/parts/part.h"

namespace chat::ui {

class HeldPictures;

//! A file, audio or video as a labelled box that opens in another program; a video as its cover with a play icon, audio
//! with its cover if it has one.
class FilePart : public Part
{
public:
    enum class Kind : quint8 { File, Audio, Video };
    struct Source
    {
        Kind kind = Kind::File;
        QString url;
        QString name; //!< empty: taken from the URL
        QString cover;
        qint64 size = 0; //!< bytes, 0 unknown
        double duration = 0; //!< seconds, 0 unknown
        QSize pixels; //!< of a video; empty: unknown
        bool page = false; //!< the address is a page that contains the video: it cannot be played here
    };
    //! `held`: which covers wait to be asked for; null: none; borrowed.
    FilePart(Source source, int width, const HeldPictures *held);

    void paint(PaintContext &context, QPoint origin) const override;
    [[nodiscard]] Hit hitAt(QPoint local) const override;
    void visitHits(QPoint origin, const HitVisitor &visitor) const override { visitHit(QPoint(1, 1), origin, visitor); }
    void collectImages(QStringList &urls) const override;
    [[nodiscard]] QString media() const override;
    [[nodiscard]] QString held() const override;

private:
    [[nodiscard]] QImage coverFor(PaintContext &context, const QSize &pixels) const; //!< null: none yet
    void paintVideo(PaintContext &context, const QRect &box) const;
    void paintRow(PaintContext &context, const QRect &box) const;

    Source m_source;
    const HeldPictures *m_held;
    QString m_note;
    QSize m_screen; //!< size of a video's cover; empty: a plain row
};

//! "0:42", "1:02:03".
[[nodiscard]] QString clockText(double seconds);

//! "1.5 MB · 0:42", as far as known.
[[nodiscard]] QString mediaNote(qint64 bytes, double seconds);

} // namespace chat::ui

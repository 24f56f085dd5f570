// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include <QCursor>
#include <QFile>
#include <QGenericPlugin>
#include <QGuiApplication>
#include <QSocketNotifier>
#include <QWheelEvent>
#include <QWindow>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace {

using namespace Qt::Literals::StringLiterals;

//! A touchpad for a display that has none: gives the window under the pointer the wheel events that a platform makes of
//! two fingers. Reads a named pipe; each line is a distance in pixels, or "begin" or "end" of a movement.
class Touchpad : public QObject
{
    Q_OBJECT

public:
    explicit Touchpad(const QByteArray &path)
        // For writing too: otherwise it ends each time when nobody else has it open.
        : m_pipe(::open(path.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC)) // NOLINT(hicpp-vararg)
    {
        if (m_pipe < 0) {
            qWarning("touchpad: %s cannot be opened: %s", path.constData(), qPrintable(qt_error_string(errno)));
            return;
        }
        auto *notifier = new QSocketNotifier(m_pipe, QSocketNotifier::Read, this);
        connect(notifier, &QSocketNotifier::activated, this, &Touchpad::read);
    }

    ~Touchpad() override
    {
        if (m_pipe >= 0)
            ::close(m_pipe);
    }

private:
    void read()
    {
        char bytes[512];
        const ssize_t count = ::read(m_pipe, bytes, sizeof bytes);
        if (count <= 0)
            return;
        m_lines.append(bytes, count);
        for (qsizetype end = m_lines.indexOf('\n'); end >= 0; end = m_lines.indexOf('\n')) {
            const QByteArray line = m_lines.first(end);
            m_lines.remove(0, end + 1);
            if (line == "begin")
                send(0, Qt::ScrollBegin);
            else if (line == "end")
                send(0, Qt::ScrollEnd);
            else
                send(line.toInt(), Qt::ScrollUpdate);
        }
    }

    static void send(int pixels, Qt::ScrollPhase phase)
    {
        constexpr int angleOfPixel = 12; // as Qt's Wayland platform has it
        const QPoint at = QCursor::pos();
        QWindow *const window = QGuiApplication::topLevelAt(at);
        if (!window)
            return;
        QWheelEvent event(window->mapFromGlobal(QPointF(at)), at, {0, pixels}, {0, pixels * angleOfPixel}, Qt::NoButton,
            Qt::NoModifier, phase, false, Qt::MouseEventNotSynthesized);
        QCoreApplication::sendEvent(window, &event);
    }

    int m_pipe;
    QByteArray m_lines;
};

class TouchpadPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "touchpad.json")

public:
    QObject *create(const QString &name, const QString &pipe) override
    {
        return name == "benchtouchpad"_L1 ? new Touchpad(QFile::encodeName(pipe)) : nullptr;
    }
};

} // namespace

#include "touchpad.moc"

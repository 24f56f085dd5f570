// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QPaintEvent>
#include <QTimer>
#include <QWidget>

namespace {

//! The least a Qt Widgets program can be: one window with nothing in it.
class EmptyWindow : public QWidget
{
public:
    explicit EmptyWindow(bool quit)
        : m_quit(quit)
    {
        resize(1280, 800);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_quit)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }

private:
    bool m_quit;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    EmptyWindow window(QCoreApplication::arguments().contains(QLatin1StringView("--quit-after-first-history")));
    window.show();
    return QApplication::exec();
}

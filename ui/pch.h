// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

// Precompiled for the window's library.
#include "app/pch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextDocument>
#include <QWidget>

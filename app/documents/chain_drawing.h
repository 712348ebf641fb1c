#pragma once

#include "app/registers/chain_layout.h"
#include "app/registers/chain_light.h"

#include <QColor>
#include <QFont>
#include <QPolygonF>
#include <QString>

#include <array>

class QPainter;
class QPainterPath;

/// The colours and letters that a chain is drawn with.
struct ChainLook
{
    struct Tone
    {
        QColor text;
        QColor ground;
    };

    QColor paper;
    QColor node;
    QColor border;
    QColor text;
    QColor muted;
    QColor accent;
    /// By ChainAgreement.
    std::array<Tone, allChainAgreements.size()> agreements;
    QString family;

    const Tone &of(ChainAgreement agreement) const { return agreements.at(std::size_t(agreement)); }
};

/// On paper: light, with the letter of our documents.
ChainLook chainLookOfPaper();

/// What stands in a node, and where, in lengths of the layout from its left upper corner; shortened to its
/// room.
struct ChainFace
{
    struct Label
    {
        QString text = {};
        QRectF room = {};
        bool isRight = false;
        bool isStrong = false;
    };

    Label name;
    Label role;
    /// Without text for us.
    Label agreement;
    Label count;
    QRectF pill;
    /// The sign of the agreement, that says the same as its colour.
    QPolygonF sign;

    QList<Label> labels() const;
    /// What the words of a label really take up.
    static QRectF extentOf(const Label &label, const ChainLook &look);
};

ChainFace chainFaceOf(const ChainNode &node, const ChainLook &look);

QFont chainFont(const ChainLook &look, bool isStrong);

/// The line of an edge, and the head of its arrow.
QPainterPath chainLineOf(const QList<QPoint> &route);
QPolygonF chainArrowOf(const QList<QPoint> &route);
/// The dashes of a line in lengths of the layout; empty for a solid one.
QList<qreal> chainDashesOf(ChainAgreement agreement);
/// Grey is what the light does not reach.
QColor chainLineColour(ChainAgreement agreement, const ChainLook &look, bool isGrey);
qreal chainLineWidth(bool isGrey);

void paintChainEdge(QPainter &painter, const QList<QPoint> &route, ChainAgreement agreement,
    const ChainLook &look, bool isGrey);
/// With its left upper corner at the origin.
void paintChainNode(QPainter &painter, const ChainNode &node, const ChainLook &look, bool isGrey);

#pragma once

#include "app/requests/request_notice.h"

#include <QString>

/// What a recipient is asked to do, by which way they were told, and what notices are written as: as people
/// call it.
QString noticeAskWord(NoticeAsk ask);
QString noticeWayWord(NoticeWay way);
QString noticeFormatWord(NoticeFormat format);
/// "Identity, contact details": in the order in which categories are told everywhere.
QString categoryWords(DataCategories categories);
/// What a notice is about: the fields where they are known one by one, else the categories.
QString noticeAboutWords(const RequestNotice &notice);
/// "Postduif BV > Mailserver": who passed it on, from us to them; empty where they got it from us.
QString noticeRoadWords(const QStringList &via);

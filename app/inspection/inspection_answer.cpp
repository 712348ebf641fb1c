#include "app/inspection/inspection_answer.h"

#include <numeric>

const std::array<InspectionQuestion, inspectionQuestionCount> &inspectionQuestions()
{
    static constexpr std::array<InspectionQuestion, inspectionQuestionCount> questions = {
        {{1}, {2}, {3, true}, {4, true}, {5, true}, {6, true}, {7, false, InspectionSpan::ThisYear},
            {8, false, InspectionSpan::LastYear}, {9, false, InspectionSpan::LastYear},
            {10, false, InspectionSpan::ThisYear}, {11, false, InspectionSpan::ThisYear}, {12}, {13}, {14},
            {15}, {16, true, InspectionSpan::LastYear}, {17}, {18}, {19, true}, {20}}};
    return questions;
}

const InspectionQuestion *inspectionQuestion(int number)
{
    if (number < 1 || number > inspectionQuestionCount)
        return nullptr;
    return &inspectionQuestions().at(std::size_t(number) - 1);
}

std::pair<QDate, QDate> inspectionPeriod(const InspectionWish &wish, QDate today)
{
    const InspectionQuestion *question = inspectionQuestion(wish.question);
    if (!question || !question->asksPeriod())
        return {};
    const QDate first =
        question->span == InspectionSpan::ThisYear ? QDate(today.year(), 1, 1) : today.addYears(-1);
    return {wish.from.isValid() ? wish.from : first, wish.until.isValid() ? wish.until : today};
}

qint64 InspectionAnswer::records() const
{
    return std::accumulate(tables.begin(), tables.end(), qint64(0),
        [](qint64 sum, const InspectionTable &table) { return sum + table.total; });
}

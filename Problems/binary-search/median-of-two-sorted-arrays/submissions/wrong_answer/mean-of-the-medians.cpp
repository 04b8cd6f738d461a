// The mean of both arrays' medians is not the median of both.
class Solution {
    double median(vector<int>& nums) {
        int n = nums.size();
        return (nums[(n - 1) / 2] + nums[n / 2]) / 2.0;
    }

public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        if (nums1.empty()) return median(nums2);
        if (nums2.empty()) return median(nums1);
        return (median(nums1) + median(nums2)) / 2;
    }
};

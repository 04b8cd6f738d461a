// The sum is divided as an integer, and the half is lost.
class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        vector<int> nums;
        merge(nums1.begin(), nums1.end(), nums2.begin(), nums2.end(), back_inserter(nums));
        int middle = nums.size() / 2;
        if (nums.size() % 2) return nums[middle];
        return (nums[middle - 1] + nums[middle]) / 2;
    }
};

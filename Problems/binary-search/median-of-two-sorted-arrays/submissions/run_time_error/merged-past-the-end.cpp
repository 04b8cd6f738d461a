// The merge goes to the middle without noticing that one array is used up.
class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        int count = nums1.size() + nums2.size(), i = 0, j = 0, before = 0, here = 0;
        for (int k = 0; k <= count / 2; k++) {
            before = here;
            here = nums1[i] <= nums2[j] ? nums1[i++] : nums2[j++];
        }
        return count % 2 ? here : (before + here) / 2.0;
    }
};

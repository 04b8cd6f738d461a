// The merged vector is static: it still holds the numbers of earlier calls.
class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        static vector<int> merged;
        merged.insert(merged.end(), nums1.begin(), nums1.end());
        merged.insert(merged.end(), nums2.begin(), nums2.end());
        sort(merged.begin(), merged.end());
        int n = merged.size();
        return (merged[(n - 1) / 2] + merged[n / 2]) / 2.0;
    }
};

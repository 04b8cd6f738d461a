// Takes the smallest and the largest number away until only the middle is left.
class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        vector<int> rest = nums1;
        rest.insert(rest.end(), nums2.begin(), nums2.end());
        while (rest.size() > 2) {
            rest.erase(min_element(rest.begin(), rest.end()));
            rest.erase(max_element(rest.begin(), rest.end()));
        }
        return (rest.front() + rest.back()) / 2.0;
    }
};

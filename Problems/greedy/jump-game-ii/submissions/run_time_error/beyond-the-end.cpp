// A jump may lead beyond the last element.
class Solution {
public:
    int jump(vector<int>& nums) {
        int n = nums.size();
        vector<int> fewest(n, n);
        fewest[0] = 0;
        for (int i = 0; i < n; i++)
            for (int step = 1; step <= nums[i]; step++) fewest[i + step] = min(fewest[i + step], fewest[i] + 1);
        return fewest[n - 1];
    }
};

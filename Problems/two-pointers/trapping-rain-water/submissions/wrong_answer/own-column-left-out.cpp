// Without the column itself the level may lie below it, and the difference is negative.
class Solution {
public:
    int trap(vector<int>& height) {
        int water = 0;
        for (int i = 1; i + 1 < height.size(); i++) {
            int left = *max_element(height.begin(), height.begin() + i);
            int right = *max_element(height.begin() + i + 1, height.end());
            water += min(left, right) - height[i];
        }
        return water;
    }
};

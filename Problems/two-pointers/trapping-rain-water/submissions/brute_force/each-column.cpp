class Solution {
public:
    int trap(vector<int>& height) {
        int water = 0;
        for (int i = 0; i < height.size(); i++) {
            int left = *max_element(height.begin(), height.begin() + i + 1);
            int right = *max_element(height.begin() + i, height.end());
            water += min(left, right) - height[i];
        }
        return water;
    }
};
